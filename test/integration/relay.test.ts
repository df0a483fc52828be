import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../../subgraphs/fixture/ask.ts';
import { auditor } from '../../subgraphs/fixture/callers.ts';
import {
  catalogEntryRow,
  disputeRow,
  organisationRow,
  platformRow,
  provider,
  sharingRequestRow,
} from '../../subgraphs/fixture/rows.ts';
import { type StartedHost, startHost } from '../../subgraphs/kit/host.ts';
import { disputes } from '../../subgraphs/oversight/dispute/collection.ts';
import { catalogEntries } from '../../subgraphs/provision/catalog/collection.ts';
import { sharingRequests } from '../../subgraphs/provision/sharing-request/collection.ts';
import { organisations } from '../../subgraphs/registry/organisation/collection.ts';
import { platforms } from '../../subgraphs/registry/platform/collection.ts';
import type { SeedRows } from '../../subgraphs/seeding/seed-once.ts';
import { ask } from '../system/ask.ts';
import { sentToNodes } from '../system/metrics.ts';
import {
  cities,
  district,
  everyNode,
  parents,
  province,
  type RelayedSystem,
  startRelayedSystem,
  top,
} from '../system/relayed-system.ts';
import { submissionFor, submit } from '../system/submission.ts';

const tierOf = (code: string) => (code === '100000' ? 'NATIONAL' : code.endsWith('0000') ? 'PROVINCIAL' : 'CITY');
const registry: readonly SeedRows[] = [
  {
    collection: platforms,
    rows: everyNode.map((id) => platformRow({ id, tier: tierOf(id), parent: parents[id] ?? null })),
  },
  { collection: organisations, rows: [organisationRow({ id: provider })] },
];

/** Names repeat from node to node, so that a page is full of ties, which ids break. */
const rowsOf = (codes: readonly string[]): readonly SeedRows[] => [
  {
    collection: catalogEntries,
    rows: codes.flatMap((code) =>
      Array.from({ length: 5 }, (_, index) =>
        catalogEntryRow({ id: `cat:${code}:${index}`, name: `名录 ${(7 * everyNode.indexOf(code) + 3 * index) % 11}` }),
      ),
    ),
  },
  {
    collection: sharingRequests,
    rows: codes.map((code) =>
      sharingRequestRow({ id: `req:${code}:1`, entry: `cat:${code}:1`, requesterNode: '310000', state: 'REFUSED' }),
    ),
  },
  ...(codes.includes('100000')
    ? [
        {
          collection: disputes,
          rows: [...cities, district].map((code) => disputeRow({ id: `dsp:100000:${code}`, request: `req:${code}:1` })),
        },
        ...registry,
      ]
    : []),
];

let system: RelayedSystem;
let oneStore: StartedHost;
beforeAll(async () => {
  [system, oneStore] = await Promise.all([
    startRelayedSystem((code) => rowsOf([code])),
    startHost({ caller: auditor, platforms: [{ code: '100000', rows: rowsOf(everyNode) }] }),
  ]);
});
afterAll(() => Promise.all([system?.stop(), oneStore?.stop()]));

interface Source {
  readonly platform: string;
  readonly status: string;
  readonly problem: string | null;
}

const sources = async (): Promise<readonly Source[]> => {
  const { data } = await ask<{ catalogFacets: { sources: Source[] } } | null>(
    system.graph,
    '{ catalogFacets { sources { platform status problem } } }',
    {},
    { role: 'PUBLIC' },
  );
  return data?.catalogFacets.sources ?? [];
};

const missing = async (): Promise<readonly string[]> =>
  (await sources()).filter(({ status }) => status !== 'OK').map(({ platform, status }) => `${platform} ${status}`);

interface Page {
  readonly catalogEntries: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
    readonly complete: boolean;
  };
}

const pageQuery = `query ($after: String, $platforms: [ID!], $tiers: [Tier!]) {
  catalogEntries(first: 7, after: $after, orderBy: NAME_ASC, platforms: $platforms, tiers: $tiers) {
    edges { node { id name } } pageInfo { hasNextPage endCursor } totalCount complete } }`;

/** Every page, one after another, each with what it says of its place. */
async function walk(graph: string, variables: object = {}): Promise<Page['catalogEntries'][]> {
  const pages: Page['catalogEntries'][] = [];
  let after: string | null = null;
  do {
    const { data, errors }: { data: Page; errors: readonly unknown[] } = await ask<Page>(graph, pageQuery, {
      ...variables,
      after,
    });
    expect(errors).toEqual([]);
    pages.push(data.catalogEntries);
    after = data.catalogEntries.pageInfo.hasNextPage ? data.catalogEntries.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

describe('a province of twelve cities behind a relay, one of them a relay itself', () => {
  test('every answer names all of them, by code', async () => {
    const all = everyNode.map((platform) => ({ platform, status: 'OK', problem: null }));
    await expect.poll(sources, { timeout: 60_000 }).toEqual(all);
  });

  test('pages and counts are those of one store that holds all rows', async () => {
    const merged = await walk(system.graph);
    expect(merged).toEqual(await walk(oneStore.endpoint('100000')));
    expect(merged.flatMap(({ edges }) => edges)).toHaveLength(5 * everyNode.length);
    const counts =
      '{ catalogFacets { totalCount states { value count } } requestStatistics { totalCount states { value count } } }';
    expect((await ask(system.graph, counts)).data).toEqual((await ask(oneStore.endpoint('100000'), counts)).data);
  });

  test('narrowing reaches those that are named, and no other', async () => {
    const before = await sentToNodes(system.relay.url);
    const pages = await walk(system.graph, { platforms: ['659003'] });
    expect(pages.flatMap(({ edges }) => edges.map(({ node }) => node.id.split(':')[1]))).toEqual(
      Array(5).fill('659003'),
    );
    const after = await sentToNodes(system.relay.url);
    expect([...after].filter(([code, count]) => count !== before.get(code)).map(([code]) => code)).toEqual(['659003']);
    const ofTier = await walk(system.graph, { tiers: ['CITY'] });
    expect(ofTier[0]?.totalCount).toBe(5 * (cities.length + 1));
    const named = await walk(system.graph, { platforms: ['310000', district, province] });
    expect(named[0]?.totalCount).toBe(15);
  });

  test('a row is fetched from the level it lives at, and a reference crosses levels', async () => {
    const { data, errors } = await ask<{
      disputes: { edges: { node: { request: { id: string; entry: { id: string } } } }[] };
    }>(
      system.graph,
      '{ disputes(first: 50, orderBy: ID_ASC) { edges { node { request { id entry { id name platform { code parent { code } } } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.disputes.edges.map(({ node }) => node.request.entry)).toMatchObject(
      [...cities, district].map((code) => ({
        id: `cat:${code}:1`,
        platform: { code, parent: { code: parents[code] } },
      })),
    );
    const one = await ask(system.graph, `{ catalogEntry(id: "cat:${district}:2") { id platform { code } } }`);
    expect(one).toMatchObject({
      errors: [],
      data: { catalogEntry: { id: `cat:${district}:2`, platform: { code: district } } },
    });
  });

  test('a mutation lands at the city, and nowhere else', async () => {
    const entry = { id: 'cat:659008:2', sharingMode: 'API', items: [{ name: '名称' }] };
    const { data, errors } = await submit(system.graph, submissionFor(entry, 'relayed-submission-1'));
    expect([errors, data.submitSharingRequest.problems]).toEqual([[], []]);
    const id = data.submitSharingRequest.request?.id ?? '';
    expect(id).toMatch(/^req:659008:/);
    const held = await ask(system.endpoint('659008'), `{ sharingRequest(id: "${id}") { id } }`);
    expect(held.data).toEqual({ sharingRequest: { id } });
  });

  test('a city that is stopped is named at the top, and costs its own rows alone', async () => {
    await system.switchNode('659005', 'stop');
    const query = '{ catalogEntries(first: 200) { totalCount totalIsLowerBound complete } }';
    const answer = await ask(system.graph, query);
    expect(answer.data).toEqual({
      catalogEntries: { totalCount: 5 * (everyNode.length - 1), totalIsLowerBound: true, complete: false },
    });
    expect(answer.errors.map(({ extensions }) => [extensions?.['code'], extensions?.['node']])).toEqual([
      ['NODE_UNREACHABLE', '659005'],
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|localhost/);
    expect(await missing()).toEqual(['659005 UNREACHABLE']);
    const gone = await ask(system.graph, '{ catalogEntry(id: "cat:659005:1") { id } }');
    expect([gone.data, codesOf(gone)]).toEqual([{ catalogEntry: null }, ['NODE_UNREACHABLE']]);
    await system.switchNode('659005', 'start');
    await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
  });

  test('a city cannot speak for another: foreign rows stop at the relay', async () => {
    const liar = await startLiar();
    await system.redirect({ '659007': liar.url });
    await expect.poll(missing, { timeout: 30_000 }).toEqual(['659007 INVALID']);
    const { data, errors } = await ask<Page>(system.graph, pageQuery.replace('first: 7', 'first: 200'));
    expect(data.catalogEntries.edges.filter(({ node }) => node.name === 'forged')).toEqual([]);
    expect(data.catalogEntries.edges).toHaveLength(5 * (everyNode.length - 1));
    expect(errors.map(({ extensions }) => [extensions?.['code'], extensions?.['node']])).toEqual([
      ['OWNERSHIP_VIOLATION', '659007'],
    ]);
    await system.redirect({});
    await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
    liar.server.close();
  });

  test('a relay that lists itself is told so, and the others answer', async () => {
    await system.redirect({ '659009': `${system.relay.url}/nodes/${province}/graphql` });
    await expect.poll(missing, { timeout: 30_000 }).toEqual(['659009 INVALID']);
    expect(codesOf(await ask(system.graph, '{ catalogFacets { totalCount } }', {}, { role: 'PUBLIC' }))).toEqual([
      'RELAY_LOOP',
    ]);
    await system.redirect({});
    await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
  });

  test('asked without a plan a relay says what it is; its schema can be read', async () => {
    const endpoint = `${system.relay.url}/nodes/${province}/graphql`;
    expect(codesOf(await ask(endpoint, '{ catalogFacets { totalCount } }'))).toEqual(['BAD_REQUEST']);
    expect((await ask(endpoint, '{ __typename }')).data).toEqual({ __typename: 'Query' });
    const { data } = await ask<{ _service: { sdl: string } }>(endpoint, '{ _service { sdl } }');
    expect(data._service.sdl).toContain('type CatalogEntry @key(fields: "id")');
  });

  // The last: the relays do not come back.
  test('when a relay is gone, all for whom it answers are named', async () => {
    await system.cityRelay.kill();
    await expect.poll(missing).toEqual(['659001 UNREACHABLE', `${district} UNREACHABLE`]);
    await system.relay.kill();
    await expect.poll(missing).toEqual([...cities, district, province].sort().map((code) => `${code} UNREACHABLE`));
    const { data } = await ask<Page>(system.graph, pageQuery, {});
    expect(data.catalogEntries.totalCount).toBe(5 * (top.length - 1));
  });
});

/** A node that answers every page with a row of Shanghai's. */
async function startLiar(): Promise<{ readonly url: string; readonly server: Server }> {
  const honest = await ask<{ catalogEntries: object }>(
    system.endpoint('310000'),
    '{ catalogEntries(first: 1) { edges { cursor node { id } } } }',
  );
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { query } = JSON.parse(body) as { query: string };
      const source = { platform: '659007', status: 'OK', asOf: null, latencyMs: null, problem: null, problemZh: null };
      const cursor = JSON.stringify(honest.data).match(/"cursor":"([^"]+)"/)?.[1];
      const forged = {
        edges: [{ cursor, _h_cursor: cursor, node: { id: 'cat:310000:0', name: 'forged', _h_owner: 'cat:310000:0' } }],
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
        totalCount: 0,
        complete: true,
        totalIsLowerBound: false,
        sources: [source],
      };
      const facets = { sources: [{ ...source, status: 'INVALID' }], complete: false, totalCount: 0 };
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          data: query.includes('catalogFacets') ? { catalogFacets: facets } : { catalogEntries: forged },
        }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
