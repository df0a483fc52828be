import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { announceNodes } from '../announcement/announce-nodes.ts';
import { hostedPlatforms } from '../hosted-platforms.ts';
import { openSeededStore } from '../seeding/open-seeded-store.ts';
import { type SeedRows, seedOnce } from '../seeding/seed-once.ts';
import type { Store } from '../store/port.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import type { HostLimits } from './host-http.ts';
import type { NodeEnvironment } from './node-context.ts';
import { realEnvironment } from './node-environment.ts';
import { startNodeHost } from './node-host.ts';

export interface HostOptions {
  /** The tier is read from the code: 100000, six digits, or a slug. */
  readonly platforms: readonly { readonly code: string; readonly rows?: readonly SeedRows[] }[];
  /** Where the stores are; without it, in a new folder that is removed at the stop. */
  readonly folder?: string;
  readonly environment?: Partial<NodeEnvironment>;
  readonly development?: boolean;
  /** The registry to announce the nodes to; without it they are not announced. */
  readonly registry?: string;
  readonly limits?: HostLimits;
  /** Stands between a node and its store, to see what is asked of it. */
  readonly watchStore?: (store: Store, code: string) => Store;
}

export interface StartedHost {
  readonly url: string;
  endpoint(code: string): string;
  stop(): Promise<void>;
}

/** Starts a node host in this process, on a free port, with the rows given: for tests and benchmarks. */
export async function startHost({ platforms, watchStore, ...options }: HostOptions): Promise<StartedHost> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'shutong-host-')));
  const rows = new Map(platforms.map((platform) => [platform.code, platform.rows ?? []]));
  const logger = pino({ level: 'silent' });
  const openStore = async (code: string): Promise<Store> => {
    const path = join(folder, `${code}.sqlite`);
    const file = { open: () => openSqliteStore(path), remove: () => rm(path, { force: true }) };
    const store = await openSeededStore(file, (empty) => seedOnce(empty, 'given', () => rows.get(code) ?? []));
    return watchStore === undefined ? store : watchStore(store, code);
  };
  const host = await startNodeHost({
    platforms: hostedPlatforms([...rows.keys()], [], undefined),
    openStore: ({ code }) => openStore(code),
    environment: { ...realEnvironment, ...options.environment },
    development: options.development ?? true,
    host: '127.0.0.1',
    port: 0,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    logger,
  });
  const endpoint = (code: string): string => `${host.url}/nodes/${code}/graphql`;
  const endpoints = new Map([...rows.keys()].map((code) => [code, endpoint(code)]));
  const announcement =
    options.registry === undefined ? undefined : announceNodes({ registry: options.registry, endpoints, logger });
  return {
    url: host.url,
    endpoint,
    async stop() {
      announcement?.stop();
      await host.stop();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
