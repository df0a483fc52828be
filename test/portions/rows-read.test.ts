import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatewayPublicKeyFile } from '../../gateway/identity/gateway-keys.ts';
import { startGateway } from '../../gateway/server.ts';
import { usageRecords } from '../../subgraphs/consumption/usage/collection.ts';
import { ask } from '../../subgraphs/fixture/ask.ts';
import { auditor } from '../../subgraphs/fixture/callers.ts';
import { countingStore } from '../../subgraphs/fixture/counting-store.ts';
import { platformRow, usageRecordRow } from '../../subgraphs/fixture/rows.ts';
import { ownerOf } from '../../subgraphs/kit/global-id.ts';
import { startHost } from '../../subgraphs/kit/host.ts';
import { platforms } from '../../subgraphs/registry/platform/collection.ts';
import { gatewayConfiguration } from '../system/gateway-configuration.ts';

const centre = '100000';
const nodes = [centre, ...Array.from({ length: 32 }, (_, index) => String(110_000 + 10_000 * index))];

interface Dealing {
  readonly length: number;
  /** The node of a row, by the row's place in the list. */
  readonly nodeOf: (place: number) => number;
  /** Rows read for the first page and for the second: the table in docs/horizontal-federation.md. */
  readonly read: readonly [first: number, second: number];
}

const dealings: Readonly<Record<string, Dealing>> = {
  uniform: { length: 6600, nodeOf: (place) => (place * 7) % nodes.length, read: [528, 561] },
  skewed: {
    length: 1980,
    nodeOf: (place) => (place % 40 === 0 ? (place / 40) % nodes.length : 5),
    read: [247, 249],
  },
  clustered: {
    length: 1980,
    nodeOf: (place) => (place % 100 === 0 ? (place / 100) % nodes.length : place % 6),
    read: [374, 334],
  },
  blocks: { length: 6600, nodeOf: (place) => Math.floor(place / 200) % nodes.length, read: [1044, 1029] },
};

const rows = Object.entries(dealings).flatMap(([name, { length, nodeOf }]) =>
  Array.from({ length }, (_, place) =>
    usageRecordRow({
      id: `use:${nodes[nodeOf(place)]}:${name}-${String(place).padStart(6, '0')}`,
      request: `req:${centre}:${name}`,
      usedAt: new Date(Date.UTC(2026, 0, 1) + place * 60_000).toISOString(),
    }),
  ),
);

let rowsRead = 0;
let url = '';
const endings: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const data = await mkdtemp(join(tmpdir(), 'shutong-rows-read-'));
  const host = await startHost({
    caller: auditor,
    gatewayKeys: gatewayPublicKeyFile(data),
    platforms: nodes.map((code) => ({
      code,
      rows: [
        ...(code === centre ? [{ collection: platforms, rows: nodes.map((id) => platformRow({ id })) }] : []),
        { collection: usageRecords, rows: rows.filter(({ id }) => ownerOf(id) === code) },
      ],
    })),
    watchStore: (store) =>
      countingStore(store, [], (count) => {
        rowsRead += count;
      }),
  });
  const registry = host.endpoint(centre);
  await host.announce();
  const gateway = await startGateway(
    gatewayConfiguration({ SHUTONG_REGISTRY: registry, SHUTONG_DATA: data, SHUTONG_DIRECTORY_POLL_MS: '60000' }),
  );
  url = `${gateway.url}/graphql`;
  endings.push(
    () => gateway.stop(),
    () => host.stop(),
    () => rm(data, { recursive: true, force: true }),
  );
});
afterAll(async () => {
  for (const end of endings) await end();
});

interface Page {
  readonly usageRecords: {
    readonly totalCount: number;
    readonly complete: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}

async function readPage(dealing: string, variables: { readonly first: number; readonly after: string | null }) {
  rowsRead = 0;
  const { data, errors } = await ask<Page>(
    url,
    `query ($first: Int, $after: String, $filter: UsageRecordFilter) {
      usageRecords(first: $first, after: $after, orderBy: USED_AT_ASC, filter: $filter) {
        totalCount complete pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
    { ...variables, filter: { requests: [`req:${centre}:${dealing}`] } },
  );
  expect(errors).toEqual([]);
  return { ...data.usageRecords, rowsRead };
}

test.each(Object.entries(dealings))(
  'a page of 200 over 33 nodes, rows %s, reads as few rows as stated',
  async (name, { length, read }) => {
    const all = rows.filter(({ request }) => request.endsWith(name)).map(({ id }) => id);
    const first = await readPage(name, { first: 200, after: null });
    expect(first.edges.map(({ node }) => node.id)).toEqual(all.slice(0, 200));
    expect(first).toMatchObject({ totalCount: length, complete: true, pageInfo: { hasNextPage: true } });
    const second = await readPage(name, { first: 200, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }) => node.id)).toEqual(all.slice(200, 400));
    expect([first.rowsRead, second.rowsRead]).toEqual(read);
  },
);
