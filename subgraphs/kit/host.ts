import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { GatewayTrust } from '../../identity/gateway-trust.ts';
import { readPublicKeys } from '../../identity/key-ring.ts';
import { readKeyStatements } from '../../identity/read-key-statements.ts';
import type { TlsIdentity } from '../../identity/tls-folder.ts';
import { announceNodes } from '../announcement/announce-nodes.ts';
import { sendAnnouncement } from '../announcement/send-announcement.ts';
import { signAnnouncements } from '../announcement/signed-announcement.ts';
import { CheckpointWatch } from '../checkpoints/checkpoint-watch.ts';
import { openLogKeys } from '../evidence/signature/key-folder.ts';
import { hostedPlatforms } from '../hosted-platforms.ts';
import { CallerVerifier } from '../identity/caller-verifier.ts';
import { openNodeKeys } from '../identity/node-keys.ts';
import { nodeStores } from '../node-stores.ts';
import { nationalCode } from '../registry/platform/national-platform.ts';
import { openSeededStore } from '../seeding/open-seeded-store.ts';
import { type SeedRows, seedOnce } from '../seeding/seed-once.ts';
import type { MongodbOptions } from '../store/mongodb/connect-mongodb.ts';
import type { Store } from '../store/port.ts';
import type { Caller } from './caller.ts';
import type { HostLimits } from './host-http.ts';
import type { NodeEnvironment } from './node-context.ts';
import { realEnvironment } from './node-environment.ts';
import { type NodeHost, startNodeHost } from './node-host.ts';
import { defaultReadLogLimits, type ReadLogLimits } from './read-log/retention.ts';

export interface HostOptions {
  /** The tier is read from the code: 100000, six digits, or a slug. */
  readonly platforms: readonly { readonly code: string; readonly rows?: readonly SeedRows[] }[];
  /** Where the stores are; without it, in a new folder that is removed at the stop. */
  readonly folder?: string;
  /** The MongoDB that keeps the stores instead. */
  readonly mongodb?: MongodbOptions & { readonly uri: string };
  readonly environment?: Partial<NodeEnvironment>;
  readonly development?: boolean;
  /** The registry to announce the nodes to; without it they are not announced. */
  readonly registry?: string;
  /** File of the public keys of gateways that are trusted; without it no token is. */
  readonly gatewayKeys?: string;
  /** For mutual TLS. */
  readonly tls?: TlsIdentity;
  readonly limits?: HostLimits;
  readonly readLog?: Partial<ReadLogLimits>;
  readonly watch?: CheckpointWatch;
  /** As whom every call is answered, whatever its token; when left out, as whom the token says. */
  readonly caller?: Caller;
  /** Stands between a node and its store, to see what is asked of it. */
  readonly watchStore?: (store: Store, code: string) => Store;
}

export interface StartedHost {
  readonly url: string;
  endpoint(code: string): string;
  /** Tells a registry, by default that of this host, where these nodes answer; rejects when it does not take it. */
  announce(registry?: string): Promise<void>;
  /** Does a piece of work on a node's collections. */
  work: NodeHost['work'];
  stop(): Promise<void>;
}

const answersAs = (caller: Caller | undefined) => caller && { callerOf: async () => caller };

/** Starts a node host in this process, on a free port, with the rows given: for tests and benchmarks. */
export async function startHost({ platforms, watchStore, ...options }: HostOptions): Promise<StartedHost> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'shutong-host-')));
  const rows = new Map(platforms.map((platform) => [platform.code, platform.rows ?? []]));
  const logger = pino({ level: 'silent' });
  const stores = await nodeStores(folder, options.mongodb?.uri, logger, options.mongodb);
  const openStore = async (code: string): Promise<Store> => {
    const store = await openSeededStore(stores.of(code), (empty) =>
      seedOnce(empty, 'given', () => rows.get(code) ?? []),
    );
    return watchStore === undefined ? store : watchStore(store, code);
  };
  const codes = [...rows.keys()];
  const keys = await openNodeKeys(folder, codes);
  const trust = new GatewayTrust({
    pinned: () => (options.gatewayKeys === undefined ? [] : readPublicKeys(options.gatewayKeys)),
    statements: () => readKeyStatements(options.registry ?? endpoint(nationalCode)),
    now: Date.now,
  });
  const environment = {
    ...realEnvironment,
    trustsFirstKey: true,
    acceptsKeyStatement: (signed: string) => trust.accepts(signed),
    ...options.environment,
  };
  const host = await startNodeHost({
    platforms: hostedPlatforms(codes, [], undefined),
    openStore: ({ code }) => openStore(code),
    environment,
    watch: options.watch ?? new CheckpointWatch(environment.now, 60_000),
    verifier: answersAs(options.caller) ?? new CallerVerifier(trust, Date.now),
    tls: options.tls,
    openKeys: ({ code }) => openLogKeys({ folder: join(folder, 'log-keys'), suite: 'Ed25519', create: true }, code),
    development: options.development ?? true,
    host: '127.0.0.1',
    port: 0,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    readLog: { ...defaultReadLogLimits, ...options.readLog },
    logger,
  });
  const endpoint = (code: string): string => `${host.url}/nodes/${code}/graphql`;
  const endpoints = new Map(codes.map((code) => [code, endpoint(code)]));
  const announcement =
    options.registry === undefined
      ? undefined
      : announceNodes({ registry: options.registry, endpoints, keys, now: environment.now, logger });
  return {
    url: host.url,
    endpoint,
    async announce(registry = endpoint(nationalCode)) {
      const announcements = await signAnnouncements(endpoints, keys, [], environment.now());
      const refused = await sendAnnouncement(registry, announcements, AbortSignal.timeout(10_000));
      if (refused.size > 0) throw new Error(`Not announced: ${JSON.stringify([...refused])}`);
    },
    work: host.work,
    async stop() {
      announcement?.stop();
      await host.stop();
      await stores.close();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
