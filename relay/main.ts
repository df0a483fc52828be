import { pino } from 'pino';
import { readRelayConfiguration } from '../gateway/relay/relay-configuration.ts';
import { startRelay } from '../gateway/relay/relay-server.ts';
import { announceNodes } from '../subgraphs/announcement/announce-nodes.ts';
import { openNodeKeys } from '../subgraphs/identity/node-keys.ts';

/** Entry point of a relay's process: it answers as its node, and announces that to the registry above. A parent with an IPC channel is told when it is ready. */
async function main(): Promise<void> {
  const configuration = readRelayConfiguration(process.env);
  const relay = await startRelay(configuration);
  const announcement = announceNodes({
    registry: configuration.registry,
    endpoints: new Map(configuration.announced ? [[configuration.code, relay.endpoint]] : []),
    keys: await openNodeKeys(configuration.data, [configuration.code]),
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
  if (process.send === undefined) process.stdout.write(`Shutong relay ${configuration.code} at ${relay.endpoint}\n`);
  else {
    process.on('disconnect', stop);
    process.send({ ready: true, url: relay.url });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
