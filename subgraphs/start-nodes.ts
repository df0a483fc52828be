import { join } from 'node:path';
import type { Logger } from 'pino';
import { GatewayTrust } from '../identity/gateway-trust.ts';
import { readPublicKeys } from '../identity/key-ring.ts';
import { readKeyStatements } from '../identity/read-key-statements.ts';
import { readTlsIdentity } from '../identity/tls-folder.ts';
import { proveWithTls } from '../identity/use-tls.ts';
import { announceNodes } from './announcement/announce-nodes.ts';
import { CheckpointWatch } from './checkpoints/checkpoint-watch.ts';
import { exchangeCheckpoints } from './checkpoints/exchange-checkpoints.ts';
import { followDays } from './clock/follow-days.ts';
import { FollowedTables } from './clock/tables/followed-tables.ts';
import type { NodeHostConfiguration } from './configuration.ts';
import { openLogKeys } from './evidence/signature/key-folder.ts';
import { hostedPlatforms } from './hosted-platforms.ts';
import { CallerVerifier } from './identity/caller-verifier.ts';
import { openNodeKeys } from './identity/node-keys.ts';
import type { Caller } from './kit/caller.ts';
import { dayInShanghai } from './kit/day.ts';
import type { NodeEnvironment } from './kit/node-context.ts';
import { type NodeHost, startNodeHost } from './kit/node-host.ts';
import { migrations } from './migrations/migrations.ts';
import { nodeStores } from './node-stores.ts';
import { FollowedNamings } from './one-source/followed-namings.ts';
import { raiseViolations } from './oversight/violation/raised/raise-violations.ts';
import { createHierarchy } from './policy/access/hierarchy.ts';
import { planDeliveries } from './provision/backflow/planning/plan-deliveries.ts';
import { keepClockTables } from './registry/clock-tables/keep-clock-tables.ts';
import { platforms } from './registry/platform/collection.ts';
import { nationalCode, nationalPlatform } from './registry/platform/national-platform.ts';
import type { PlatformRow } from './registry/platform/row.ts';
import { FollowedLists } from './responsibility/followed-lists.ts';
import type { SampleSource } from './sample-source.ts';
import { openSeededStore } from './seeding/open-seeded-store.ts';
import { seedOnce } from './seeding/seed-once.ts';
import { settleAllDueDays } from './settle-all-due-days.ts';
import { markCurrent, migrateStore } from './store/migration/migrate-store.ts';
import type { Store } from './store/port.ts';

export interface NodesOptions {
  readonly configuration: NodeHostConfiguration;
  readonly sample: SampleSource;
  readonly environment: NodeEnvironment;
  readonly logger: Logger;
  /** As whom every call is answered, for tests; when left out, as whom its token says. */
  readonly caller?: Caller;
}

/** Nodes that answer. */
export type RunningNodes = Pick<NodeHost, 'url' | 'stop'>;

/** Starts the nodes of one process: their stores opened, seeded where they are empty, served, and announced to the registry. */
export async function startNodes(options: NodesOptions): Promise<RunningNodes> {
  const { configuration, sample, environment, logger, caller } = options;
  const { announce, data, logKeys, signatures, checkpointMs, mongodbUri, nodes, tier, registry, development } =
    configuration;
  const { gatewayKeys, host, port, behindRelay, readLog } = configuration;
  const hosted = hostedPlatforms(nodes, sample.platforms, tier);
  const tls = configuration.nodeTls === undefined ? undefined : readTlsIdentity(configuration.nodeTls);
  if (tls !== undefined) proveWithTls(tls);
  const tables = await FollowedTables.open(join(data, 'clock-tables.json'), logger);
  const namings = await FollowedNamings.open(join(data, 'source-namings.json'), logger);
  const lists = await FollowedLists.open({
    folder: join(data, 'responsibility-lists'),
    platforms: hosted.map(({ code }) => code),
    now: environment.now,
    logger,
  });
  const keys = await openNodeKeys(
    data,
    hosted.map(({ code }) => code),
  );
  const ownKey = keys.get(nationalCode)?.publicJwk.x;
  const seed = seeder(configuration.sample ? sample : undefined, dayInShanghai(environment.now()), ownKey);
  const stores = await nodeStores(data, mongodbUri, logger);
  const endpoints = new Map<string, string>();
  // A host of the centre runs the registry itself, on whatever port it got.
  const registryHere = () => endpoints.get(nationalCode) ?? registry;
  const now = () => environment.now().getTime();
  const trust = new GatewayTrust({
    pinned: () => readPublicKeys(gatewayKeys),
    statements: () => readKeyStatements(registryHere()),
    now,
  });
  const watch = new CheckpointWatch(environment.now, checkpointMs);
  const running = await startNodeHost({
    watch,
    platforms: hosted,
    openStore: ({ code }) =>
      openSeededStore(stores.of(code), async (store) => {
        const isNew = await store.isEmpty();
        if (!isNew) await migrateStore(store, code, migrations, { now: environment.now, logger });
        await seed(store, code);
        if (isNew) await markCurrent(store, migrations);
        await settleAllDueDays(store, code, tables.current);
        await planDeliveries(store, code, tables.current, environment.now().toISOString());
        await raiseViolations(store, environment.now().toISOString());
      }),
    openKeys: ({ code }) => openLogKeys({ folder: logKeys, suite: signatures, create: development }, code),
    environment: {
      ...environment,
      clockTables: () => tables.current,
      knownLists: () => lists.current,
      knownNamings: () => namings.current,
      trustsFirstKey: development,
      acceptsKeyStatement: (signed) => trust.accepts(signed),
      hierarchy: createHierarchy(new Map([...parentsAmong(sample.platforms), ...configuration.parents])),
    },
    verifier: caller === undefined ? new CallerVerifier(trust, now) : { callerOf: async () => caller },
    tls,
    development,
    readLog,
    host,
    port,
    logger,
  }).catch(async (error: unknown) => {
    await stores.close();
    throw error;
  });
  for (const { code } of hosted) endpoints.set(code, `${announce ?? running.url}/nodes/${code}/graphql`);
  const announced = hosted.filter(
    ({ code, tier: { tier } }) => !behindRelay.includes(code) && !behindRelay.includes(tier),
  );
  const announcement = announceNodes({
    registry: registryHere(),
    endpoints: new Map(announced.map(({ code }) => [code, endpoints.get(code) ?? ''])),
    keys,
    replicas: configuration.replicas,
    now: environment.now,
    logger,
  });
  const exchange = exchangeCheckpoints({
    host: running,
    nodes: hosted.map(({ code }) => code),
    centre: registryHere(),
    environment,
    everyMs: checkpointMs,
    watch,
    logger,
  });
  tables.follow(registryHere(), clockTablesPollMs, (changed) =>
    running.maintain((store, code) => settleAllDueDays(store, code, changed)),
  );
  lists.follow(registryHere(), listsPollMs);
  namings.follow(registryHere(), namingsPollMs);
  const days = followDays(environment.now, dayPollMs, logger, () =>
    running.maintain(async (store, code) => {
      const now = environment.now().toISOString();
      await planDeliveries(store, code, tables.current, now);
      await raiseViolations(store, now);
    }),
  );
  return {
    url: running.url,
    async stop() {
      announcement.stop();
      exchange.stop();
      await days.stop();
      await tables.stop();
      await lists.stop();
      await namings.stop();
      await running.stop();
      await stores.close();
    },
  };
}

/** How soon a new time limit or holiday notice is known everywhere. */
const clockTablesPollMs = 5_000;

/** How soon a new source department shows on entries. */
const namingsPollMs = 5_000;

/** How soon a new responsibility list is known everywhere. */
const listsPollMs = 10_000;
/** How soon after midnight in Shanghai the day's work begins. */
const dayPollMs = 30_000;

const parentsAmong = (known: SampleSource['platforms']): readonly (readonly [string, string])[] =>
  known.flatMap(({ id, parent }) => (parent == null ? [] : [[id, parent] as const]));

/** With a sample: its rows. Without: nothing, but that the centre's registry knows the centre and its key. */
function seeder(
  sample: SampleSource | undefined,
  today: string,
  ownKey: string | undefined,
): (store: Store, code: string) => Promise<void> {
  return async (store, code) => {
    if (sample?.platforms.some(({ id }) => id === code)) {
      await seedOnce(store, today, () => sample.rows(code, today));
    } else if (code === nationalCode && (await store.isEmpty())) {
      const centre: PlatformRow = { ...nationalPlatform, publicKey: ownKey ?? null };
      await store.collection(platforms).insert(centre);
    }
    if (code === nationalCode) await keepClockTables(store);
  };
}
