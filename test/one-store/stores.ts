import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatewayPublicKeyFile } from '../../gateway/identity/gateway-keys.ts';
import { startGateway } from '../../gateway/server.ts';
import { backflowReceipts } from '../../subgraphs/consumption/receipt/collection.ts';
import { usageRecords } from '../../subgraphs/consumption/usage/collection.ts';
import { auditor } from '../../subgraphs/fixture/callers.ts';
import { organisationRow, platformRow, themeRow } from '../../subgraphs/fixture/rows.ts';
import { ownerOf } from '../../subgraphs/kit/global-id.ts';
import { type StartedHost, startHost } from '../../subgraphs/kit/host.ts';
import { disputes } from '../../subgraphs/oversight/dispute/collection.ts';
import { backflowDeliveries } from '../../subgraphs/provision/backflow/delivery/collection.ts';
import { backflowPlans } from '../../subgraphs/provision/backflow/plan/collection.ts';
import { catalogEntries } from '../../subgraphs/provision/catalog/collection.ts';
import { corrections } from '../../subgraphs/provision/correction/collection.ts';
import { ratings } from '../../subgraphs/provision/rating/collection.ts';
import { sharingRequests } from '../../subgraphs/provision/sharing-request/collection.ts';
import { organisations } from '../../subgraphs/registry/organisation/collection.ts';
import { platforms } from '../../subgraphs/registry/platform/collection.ts';
import { themes } from '../../subgraphs/registry/theme/collection.ts';
import { KnownLists } from '../../subgraphs/responsibility/known-lists.ts';
import type { SeedRows } from '../../subgraphs/seeding/seed-once.ts';
import type { Row } from '../../subgraphs/store/port.ts';
import { gatewayConfiguration } from '../system/gateway-configuration.ts';
import { centre, nodes, organisationCodes, themeCodes, tierOf, unheard, type World } from './world.ts';

/** The day of every answer: some deliveries of the worlds are late on it, some are not. */
export const today = '2026-03-10';
const now = `${today}T02:00:00.000Z`;

const environmentOf = ({ lists }: World) => {
  const known = new KnownLists(lists, new Map(nodes.filter((node) => node !== unheard).map((node) => [node, now])));
  return { now: () => new Date(now), knownLists: () => known };
};

const registry: readonly SeedRows[] = [
  { collection: platforms, rows: nodes.map((id) => platformRow({ id, tier: tierOf(id) })) },
  { collection: organisations, rows: organisationCodes.slice(0, -1).map((id) => organisationRow({ id })) },
  { collection: themes, rows: themeCodes.slice(0, -1).map((id) => themeRow({ id })) },
];

/** What a store holds that has the rows of those nodes; the centre brings the registry along. */
function rowsOf(world: World, owners: readonly string[]): readonly SeedRows[] {
  const owned = <R extends Row>(rows: readonly R[]) => rows.filter(({ id }) => owners.includes(ownerOf(id)));
  return [
    ...(owners.includes(centre) ? registry : []),
    { collection: catalogEntries, rows: owned(world.entries) },
    { collection: sharingRequests, rows: owned(world.requests) },
    { collection: ratings, rows: owned(world.ratings) },
    { collection: corrections, rows: owned(world.corrections) },
    { collection: backflowPlans, rows: owned(world.plans) },
    { collection: backflowDeliveries, rows: owned(world.deliveries) },
    { collection: backflowReceipts, rows: owned(world.receipts) },
    { collection: usageRecords, rows: owned(world.usage) },
    { collection: disputes, rows: owned(world.disputes) },
  ];
}

/** One node whose store holds the rows of several: the answer to compare with. Asked directly, so nothing is merged or fenced. */
export const startOneStore = (world: World, owners: readonly string[]): Promise<StartedHost> =>
  startHost({
    environment: environmentOf(world),
    caller: auditor,
    platforms: [{ code: centre, rows: rowsOf(world, owners) }],
  });

export interface Spread {
  /** Where the gateway answers. */
  readonly graph: string;
  stopNodes(codes: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** The same rows, each in the store of the node that owns it, behind the gateway. */
export async function startSpread(world: World): Promise<Spread> {
  const data = await mkdtemp(join(tmpdir(), 'shutong-one-store-'));
  const host = await startHost({
    environment: environmentOf(world),
    gatewayKeys: gatewayPublicKeyFile(data),
    caller: auditor,
    platforms: nodes.map((code) => ({ code, rows: rowsOf(world, [code]) })),
  });
  await host.announce();
  const gateway = await startGateway(
    gatewayConfiguration({ SHUTONG_REGISTRY: host.endpoint(centre), SHUTONG_DATA: data }),
  );
  return {
    graph: `${gateway.url}/graphql`,
    async stopNodes(codes) {
      for (const code of codes) {
        await fetch(`${host.url}/nodes/${code}/stop`, { method: 'POST', headers: { 'x-shutong-operator': '1' } });
      }
    },
    async stop() {
      await gateway.stop();
      await host.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
