import { destination, pino } from 'pino';
import { securely } from '../../identity/secure-server.ts';
import { readTlsIdentity } from '../../identity/tls-folder.ts';
import { Conformance } from '../conformance/conformance.ts';
import { FileDirectory } from '../directory/file-directory.ts';
import { AnswerCache } from '../horizontal/cache/answer-cache.ts';
import { checkModel } from '../horizontal/model/check-model.ts';
import type { HorizontalModel } from '../horizontal/model/horizontal-model.ts';
import { readModel } from '../horizontal/model/read-model.ts';
import { wholePages } from '../horizontal/page/portion.ts';
import { GatewayKeys } from '../identity/gateway-keys.ts';
import { NodeCredentials } from '../identity/node-credentials.ts';
import { GatewayMetrics } from '../metrics.ts';
import { supergraphFile } from '../supergraph-feed.ts';
import { NodeClient } from '../transport/node-client.ts';
import { Relay } from './relay.ts';
import type { RelayConfiguration } from './relay-configuration.ts';
import { createRelayHttp, type ReadCaller } from './relay-http.ts';

/** A relay that listens. */
export interface RunningRelay {
  readonly url: string;
  /** Where it answers as its node. */
  readonly endpoint: string;
  /** Lets requests under way finish, then closes everything. */
  stop(): Promise<void>;
}

/** Starts a relay: it believes whom the gateway above vouches for, and vouches for them with a key of its own to the nodes below. Rejects when the supergraph or the directory file cannot be used, or the port is taken. */
export async function startRelay(configuration: RelayConfiguration, readCaller: ReadCaller): Promise<RunningRelay> {
  const { code, deadlineMs, directoryPollMs } = configuration;
  const logger = pino({ level: configuration.log, name: `relay ${code}` }, destination(2));
  const supergraph = supergraphFile(configuration.supergraph, directoryPollMs);
  let model = goodModel(supergraph.first);
  const unfollow = supergraph.follow((sdl) => {
    try {
      model = goodModel(sdl);
      logger.info('a new supergraph is served');
    } catch (error) {
      logger.error({ err: error }, 'a changed supergraph is refused; the last good one is served on');
    }
  });
  const directory = new FileDirectory({ path: configuration.nodes, pollMs: directoryPollMs, log: logger });
  const tls = configuration.nodeTls === undefined ? undefined : readTlsIdentity(configuration.nodeTls);
  const keys = await GatewayKeys.open(configuration.data, configuration.development, Date.now);
  const client = new NodeClient(
    {
      timeoutMs: configuration.nodeTimeoutMs,
      connections: configuration.nodeConnections,
      responseBytes: configuration.responseBytes,
      failures: configuration.breakerFailures,
      probeMs: configuration.breakerProbeMs,
      tls,
    },
    new NodeCredentials(() => keys.current(), Date.now),
  );
  const metrics = new GatewayMetrics();
  const conformance = new Conformance({ directory, client, model: () => model, pollMs: directoryPollMs, log: logger });
  conformance.start();
  const relay = new Relay({
    code,
    model: () => model,
    logger,
    tools: {
      directory,
      client: {
        async send(node, operation, scope) {
          const answer = await client.send(node, operation, scope);
          metrics.observe(answer);
          conformance.observe(answer);
          return answer;
        },
      },
      keptOut: (node, contract) => conformance.faultOf(node, contract),
      cache: new AnswerCache(configuration.cacheBytes, Date.now),
      deadlineMs,
      now: () => new Date(),
      // A page that a relay ended early would look like the end of its list: it reads its nodes in one round.
      firstPortion: wholePages,
      afterCentralMutation: async () => {},
    },
  });
  const http = createRelayHttp({
    code,
    tls,
    relay,
    readCaller,
    deadlineMs,
    bodyBytes: 2 * configuration.bodyBytes,
    metrics,
    logger,
  });
  const listening = await http.listen({ port: configuration.port, host: configuration.host });
  const url = tls === undefined ? listening : securely(listening);
  return {
    url,
    endpoint: `${url}/nodes/${code}/graphql`,
    async stop() {
      unfollow();
      conformance.stop();
      directory.stop();
      await http.close();
      await client.close();
    },
  };
}

function goodModel(supergraphSdl: string): HorizontalModel {
  const model = readModel(supergraphSdl);
  checkModel(model);
  return model;
}
