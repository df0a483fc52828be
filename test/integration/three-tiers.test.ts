import { afterAll, beforeAll, expect, test } from 'vitest';
import { countsQuery } from '../recount/counts-query.ts';
import {
  type DeliveryFacts,
  type EntryFacts,
  recountBackflow,
  recountCoverage,
  recountFacets,
  recountStatistics,
} from '../recount/recount.ts';
import { ask } from '../system/ask.ts';
import { connections } from '../system/connections.ts';
import { registeredPlatforms } from '../system/platforms.ts';
import { type System, startSystem } from '../system/system.ts';
import { walk } from '../system/walk.ts';

let system: System;
let byTier: ReadonlyMap<string, readonly string[]>;
let codes: readonly string[];

beforeAll(async () => {
  system = await startSystem();
  byTier = await registeredPlatforms(system.graph);
  codes = [...byTier.values()].flat().toSorted();
});

afterAll(() => system?.stop());

test('the graph is that of the national platform, 32 provinces and at least 12 departments', () => {
  expect(byTier.get('NATIONAL')).toEqual(['100000']);
  expect(byTier.get('PROVINCIAL')).toHaveLength(32);
  expect(byTier.get('DEPARTMENT')?.length).toBeGreaterThanOrEqual(12);
});

test('one page of entries comes from all three tiers, and names every platform as having answered', async () => {
  const { data, errors } = await system.ask<{
    catalogEntries: {
      complete: boolean;
      totalIsLowerBound: boolean;
      sources: { platform: string; status: string; asOf: string | null; latencyMs: number | null }[];
      edges: { node: { id: string; platform: { code: string; tier: string } } }[];
    };
  }>(`{ catalogEntries(first: 200) {
    complete totalIsLowerBound sources { platform status asOf latencyMs } edges { node { id platform { code tier } } }
  } }`);
  expect(errors).toEqual([]);
  const { complete, totalIsLowerBound, sources, edges } = data.catalogEntries;
  expect(complete).toBe(true);
  expect(totalIsLowerBound).toBe(false);
  expect(sources.map(({ platform }) => platform)).toEqual(codes);
  expect(sources.filter(({ status }) => status !== 'OK')).toEqual([]);
  expect(sources.filter(({ asOf, latencyMs }) => asOf === null || latencyMs === null)).toEqual([]);
  expect(edges).toHaveLength(200);
  for (const { node } of edges) expect(node.id.split(':')[1]).toBe(node.platform.code);
  expect(new Set(edges.map(({ node }) => node.platform.tier))).toEqual(
    new Set(['NATIONAL', 'PROVINCIAL', 'DEPARTMENT']),
  );
});

test('totals are the sums of what the nodes count when they are asked without the gateway', async () => {
  const query = `{ ${connections.map(({ root }) => `${root}(first: 0) { totalCount }`).join(' ')} }`;
  type Totals = Record<string, { totalCount: number }>;
  const own = await Promise.all(codes.map(async (code) => (await ask<Totals>(system.endpoint(code), query)).data));
  const { data, errors } = await system.ask<Totals>(query);
  expect(errors).toEqual([]);
  for (const { root } of connections) {
    const sum = own.reduce((total, one) => total + (one[root]?.totalCount ?? Number.NaN), 0);
    expect([root, data[root]?.totalCount]).toEqual([root, sum]);
    expect(sum).toBeGreaterThan(0);
  }
});

test('a narrowing by platforms or tiers asks those and no others', async () => {
  const asked = async (parameters: string) => {
    const { data } = await system.ask<{
      catalogFacets: { sources: { platform: string }[]; platforms: { value: string }[] };
    }>(`{ catalogFacets(${parameters}) { sources { platform } platforms { value } } }`);
    expect(data.catalogFacets.platforms.map(({ value }) => value)).toEqual(
      data.catalogFacets.sources.map(({ platform }) => platform),
    );
    return data.catalogFacets.sources.map(({ platform }) => platform);
  };
  expect(await asked('tiers: [NATIONAL]')).toEqual(['100000']);
  expect(await asked('tiers: [DEPARTMENT]')).toEqual(byTier.get('DEPARTMENT'));
  expect(await asked('tiers: [NATIONAL, PROVINCIAL]')).toEqual(['100000', ...(byTier.get('PROVINCIAL') ?? [])]);
  expect(await asked('platforms: ["samr", "310000", "samr"]')).toEqual(['310000', 'samr']);
  expect(await asked('platforms: ["samr", "310000"], tiers: [PROVINCIAL]')).toEqual(['310000']);
  expect(await asked('platforms: []')).toEqual([]);
});

test('facets, coverage, statistics and backflow status are what counting every row one by one gives', async () => {
  const entries = (await rowsOfAll<RawEntry>('catalogEntries', entryFields)).map(
    ({ platform, theme, ...rest }): EntryFacts => ({ ...rest, platform: platform.code, theme: theme?.code ?? null }),
  );
  const requests = (await rowsOfAll<RawRequest>('sharingRequests', requestFields)).map(
    ({ platform, requesterNode, ...rest }) => ({ ...rest, platform: platform.code, requesterPlatform: requesterNode }),
  );
  const deliveries = (await rowsOfAll<RawDelivery>('backflowDeliveries', deliveryFields)).map(
    ({ platform, receiverNode, ...rest }): DeliveryFacts => ({
      ...rest,
      sender: platform.code,
      receiver: receiverNode,
    }),
  );
  const { data, errors } = await system.ask(countsQuery);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    catalogFacets: recountFacets(entries),
    catalogCoverage: recountCoverage(entries),
    requestStatistics: recountStatistics(requests),
    backflowStatus: recountBackflow(deliveries),
  });
});

const entryFields =
  'id platform { code } theme { code } state sharingClass sharingMode updateFrequency format grade updatedAt publishedAt';
const requestFields = 'id platform { code } requesterNode state refusalReason submittedAt';
const deliveryFields = 'id platform { code } receiverNode state late recordsExpected recordsDelivered dueOn';

interface Raw {
  readonly id: string;
  readonly platform: { readonly code: string };
}
type RawEntry = Raw & Omit<EntryFacts, 'platform' | 'theme'> & { readonly theme: { readonly code: string } | null };
interface RawRequest extends Raw {
  readonly requesterNode: string;
  readonly state: string;
  readonly refusalReason: string | null;
  readonly submittedAt: string | null;
}
type RawDelivery = Raw & Omit<DeliveryFacts, 'sender' | 'receiver'> & { readonly receiverNode: string };

/** Every row, read from its own node without the gateway. */
async function rowsOfAll<Row extends Raw>(root: string, fields: string): Promise<Row[]> {
  const rows = await Promise.all(codes.map((code) => walk<Row>(system.endpoint(code), { root, fields, sizes: [200] })));
  return rows.flat();
}
