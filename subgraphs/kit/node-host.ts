import type { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import { securely } from '../../identity/secure-server.ts';
import type { TlsIdentity } from '../../identity/tls-folder.ts';
import type { CheckpointWatch } from '../checkpoints/checkpoint-watch.ts';
import type { LogKeys } from '../evidence/signature/key-folder.ts';
import type { CallerVerifier } from '../identity/caller-verifier.ts';
import type { Store } from '../store/port.ts';
import { createHostHttp, type HostLimits, type ServedNode } from './host-http.ts';
import { HostedNode } from './hosted-node.ts';
import type { Collections, NodeContext, NodeEnvironment } from './node-context.ts';
import { defaultReadLogLimits, type ReadLogLimits } from './read-log/retention.ts';
import type { ServedTier } from './served-contract.ts';
import { startTierServer } from './tier-server.ts';

export interface HostedPlatform {
  readonly code: string;
  readonly tier: ServedTier;
}

export interface NodeHostOptions {
  readonly platforms: readonly HostedPlatform[];
  /** Opens the store of a platform: at the start, and again when an operator starts it after a stop. */
  readonly openStore: (platform: HostedPlatform) => Promise<Store>;
  /** Opens the keys that a platform signs its decisions with. */
  readonly openKeys: (platform: HostedPlatform) => Promise<LogKeys>;
  readonly environment: NodeEnvironment;
  /** Tells who asks. */
  readonly verifier: Pick<CallerVerifier, 'callerOf'>;
  /** Introspection is on, and nodes can be stopped and started over HTTP. */
  readonly development: boolean;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** For mutual TLS: whoever cannot show a certificate of the authority is not talked to. */
  readonly tls?: TlsIdentity | undefined;
  readonly limits?: HostLimits;
  /** Knows when the nodes' logs were last compared with what others keep of them. */
  readonly watch: CheckpointWatch;
  /** How the logs of reads are kept. */
  readonly readLog?: ReadLogLimits;
  readonly logger: Logger;
}

export interface NodeHost {
  /** Where the host listens, `http://127.0.0.1:4001`. */
  readonly url: string;
  /** Does a piece of upkeep on the store of each node that runs. */
  maintain(work: (store: Store, code: string) => Promise<void>): Promise<void>;
  /** Does a piece of work on a node's collections; undefined, and nothing done, while the node is stopped. */
  work<Result>(code: string, work: (collections: Collections) => Promise<Result>): Promise<Result | undefined>;
  /** Takes no new connection, lets requests under way finish, then closes the stores. */
  stop(): Promise<void>;
}

const defaultLimits: HostLimits = { bodyBytes: 2 * 1024 * 1024, connections: 4096, requests: 1024 };

/** Runs one node or many in this process. Resolves when all of them answer; when one cannot start, none does. */
export async function startNodeHost(options: NodeHostOptions): Promise<NodeHost> {
  const {
    platforms,
    openStore,
    openKeys,
    environment,
    verifier,
    development,
    logger,
    limits = defaultLimits,
    readLog = defaultReadLogLimits,
  } = options;
  const servers = await startTierServers(platforms, { introspection: development, logger });
  const nodes = new Map<string, ServedNode>();
  for (const platform of platforms) {
    const server = servers.get(platform.tier);
    if (server === undefined) throw new Error(`No server for ${platform.tier.tier}`);
    const node = new HostedNode({
      ...platform,
      openStore: () => openStore(platform),
      openKeys: () => openKeys(platform),
      now: environment.now,
      readLog: { ...environment, limits: readLog, logger },
    });
    nodes.set(platform.code, { node, server });
  }
  const http = createHostHttp({
    nodes,
    tls: options.tls,
    environment,
    watch: options.watch,
    verifier,
    operable: development,
    limits,
    logger,
  });
  const stop = async () => {
    await http.close();
    await Promise.all([...nodes.values()].map(({ node }) => node.stop()));
    await Promise.all([...servers.values()].map((server) => server.stop()));
  };
  try {
    await Promise.all([...nodes.values()].map(({ node }) => node.start()));
    const listening = await http.listen({ host: options.host, port: options.port });
    const url = options.tls === undefined ? listening : securely(listening);
    const maintain: NodeHost['maintain'] = async (work) => {
      for (const [code, { node }] of nodes) await node.maintain((store) => work(store, code));
    };
    return { url, maintain, work: async (code, work) => nodes.get(code)?.node.serve(work), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startTierServers(
  platforms: readonly HostedPlatform[],
  options: Parameters<typeof startTierServer>[1],
): Promise<ReadonlyMap<ServedTier, ApolloServer<NodeContext>>> {
  const tiers = new Set(platforms.map(({ tier }) => tier));
  return new Map(
    await Promise.all([...tiers].map(async (tier) => [tier, await startTierServer(tier, options)] as const)),
  );
}
