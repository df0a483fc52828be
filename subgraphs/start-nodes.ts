import { join } from 'node:path';
import type { Logger } from 'pino';
import { announceNodes } from './announcement/announce-nodes.ts';
import { FollowedTables } from './clock/tables/followed-tables.ts';
import type { NodeHostConfiguration } from './configuration.ts';
import { hostedPlatforms } from './hosted-platforms.ts';
import { dayInShanghai } from './kit/day.ts';
import type { NodeEnvironment } from './kit/node-context.ts';
import { type NodeHost, startNodeHost } from './kit/node-host.ts';
import { nodeStores } from './node-stores.ts';
import { settleDueDays } from './provision/sharing-request/clock/settle-due-days.ts';
import { keepClockTables } from './registry/clock-tables/keep-clock-tables.ts';
import { platforms } from './registry/platform/collection.ts';
import { nationalCode, nationalPlatform } from './registry/platform/national-platform.ts';
import type { SampleSource } from './sample-source.ts';
import { openSeededStore } from './seeding/open-seeded-store.ts';
import { seedOnce } from './seeding/seed-once.ts';
import type { Store } from './store/port.ts';

export interface NodesOptions {
  readonly configuration: NodeHostConfiguration;
  readonly sample: SampleSource;
  readonly environment: NodeEnvironment;
  readonly logger: Logger;
}

/** Nodes that answer. */
export type RunningNodes = Pick<NodeHost, 'url' | 'stop'>;

/** Starts the nodes of one process: their stores opened, seeded where they are empty, served, and announced to the registry. */
export async function startNodes({ configuration, sample, environment, logger }: NodesOptions): Promise<RunningNodes> {
  const { data, mongodbUri, nodes, tier, registry, development, host, port, behindRelay } = configuration;
  const hosted = hostedPlatforms(nodes, sample.platforms, tier);
  const tables = await FollowedTables.open(join(data, 'clock-tables.json'), logger);
  const seed = seeder(configuration.sample ? sample : undefined, dayInShanghai(environment.now()));
  const stores = await nodeStores(data, mongodbUri);
  const running = await startNodeHost({
    platforms: hosted,
    openStore: ({ code }) =>
      openSeededStore(stores.of(code), async (store) => {
        await seed(store, code);
        await settleDueDays(store, code, tables.current);
      }),
    environment: { ...environment, clockTables: () => tables.current },
    development,
    host,
    port,
    logger,
  }).catch(async (error: unknown) => {
    await stores.close();
    throw error;
  });
  const endpointOf = (code: string) => `${running.url}/nodes/${code}/graphql`;
  const announced = hosted.filter(
    ({ code, tier: { tier } }) => !behindRelay.includes(code) && !behindRelay.includes(tier),
  );
  // A host of the centre runs the registry itself, on whatever port it got.
  const centre = hosted.some(({ code }) => code === nationalCode) ? endpointOf(nationalCode) : registry;
  const endpoints = new Map(announced.map(({ code }) => [code, endpointOf(code)]));
  const announcement = announceNodes({ registry: centre, endpoints, logger });
  tables.follow(centre, clockTablesPollMs, (changed) =>
    running.maintain((store, code) => settleDueDays(store, code, changed)),
  );
  return {
    url: running.url,
    async stop() {
      announcement.stop();
      await tables.stop();
      await running.stop();
      await stores.close();
    },
  };
}

/** How soon a new time limit or holiday notice is known everywhere. */
const clockTablesPollMs = 5_000;

/** With a sample: its rows. Without: nothing, but that the centre's registry knows the centre. */
function seeder(sample: SampleSource | undefined, today: string): (store: Store, code: string) => Promise<void> {
  return async (store, code) => {
    if (sample?.platforms.some(({ id }) => id === code)) {
      await seedOnce(store, today, () => sample.rows(code, today));
    } else if (code === nationalCode && (await store.isEmpty())) {
      await store.collection(platforms).insert(nationalPlatform);
    }
    if (code === nationalCode) await keepClockTables(store);
  };
}
