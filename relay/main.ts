import { pino } from 'pino';
import { readRelayConfiguration } from '../gateway/relay/relay-configuration.ts';
import { startRelay } from '../gateway/relay/relay-server.ts';
import { GatewayTrust } from '../identity/gateway-trust.ts';
import { readPublicKeys } from '../identity/key-ring.ts';
import { presentedBy } from '../identity/node-token-verifier.ts';
import { readKeyStatements } from '../identity/read-key-statements.ts';
import { readTlsIdentity } from '../identity/tls-folder.ts';
import { proveWithTls } from '../identity/use-tls.ts';
import { announceNodes } from '../subgraphs/announcement/announce-nodes.ts';
import { CallerVerifier } from '../subgraphs/identity/caller-verifier.ts';
import { openNodeKeys } from '../subgraphs/identity/node-keys.ts';

/** Entry point of a relay's process: it answers as its node, and announces that to the registry above. A parent with an IPC channel is told when it is ready. */
async function main(): Promise<void> {
  const configuration = readRelayConfiguration(process.env);
  const { code, data, registry, gatewayKeys } = configuration;
  const trust = new GatewayTrust({
    pinned: () => readPublicKeys(gatewayKeys),
    statements: () => readKeyStatements(registry),
    now: Date.now,
  });
  const verifier = new CallerVerifier(trust, Date.now);
  if (configuration.nodeTls !== undefined) proveWithTls(readTlsIdentity(configuration.nodeTls));
  const relay = await startRelay(configuration, async (headers) => {
    const { traceId, ...asker } = await verifier.callerOf(presentedBy(headers), code);
    return { asker: headers.authorization === undefined ? undefined : asker, traceId };
  });
  const announcement = announceNodes({
    registry,
    endpoints: new Map(configuration.announced ? [[code, relay.endpoint]] : []),
    keys: await openNodeKeys(data, [code]),
    now: () => new Date(),
    logger: pino({ level: configuration.log, name: 'relay' }),
  });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    announcement.stop();
    relay.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (process.send === undefined) process.stdout.write(`Shutong relay ${code} at ${relay.endpoint}\n`);
  else {
    process.on('disconnect', stop);
    process.send({ ready: true, url: relay.url });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
