import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../system/ask.ts';
import { connections } from '../system/connections.ts';
import { forgetful } from '../system/patience.ts';
import { registeredPlatforms } from '../system/platforms.ts';
import { openEntries, submissionFor, submit } from '../system/submission.ts';
import { type HostName, type System, startSystem } from '../system/system.ts';
import { walk } from '../system/walk.ts';

let system: System;
let byTier: ReadonlyMap<string, readonly string[]>;
/** What each platform counts of its own rows, by root field. */
let own: ReadonlyMap<string, Totals>;

type Totals = Readonly<Record<string, { readonly totalCount: number }>>;
const totalsQuery = `{ ${connections.map(({ root }) => `${root}(first: 0) { totalCount }`).join(' ')} }`;

beforeAll(async () => {
  system = await startSystem({ gateway: forgetful });
  byTier = await registeredPlatforms(system.graph);
  const codes = [...byTier.values()].flat();
  own = new Map(
    await Promise.all(
      codes.map(async (code) => [code, (await ask<Totals>(system.endpoint(code), totalsQuery)).data] as const),
    ),
  );
});

afterAll(() => system?.stop());

interface Merged {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly totalIsLowerBound: boolean;
  readonly sources: readonly { readonly platform: string; readonly status: string; readonly problem: string | null }[];
}

const mergedQuery = `{ ${connections
  .map(
    ({ root }) =>
      `${root}(first: 1) { totalCount complete totalIsLowerBound sources { platform status problem } edges { node { id } } }`,
  )
  .join(' ')} }`;

/** Asks every connection, and holds the answers against the counts of the platforms that live. */
async function expectMissing(missing: readonly string[], status: string, code: string): Promise<void> {
  const { data, errors } = await system.ask<Record<string, Merged>>(mergedQuery);
  for (const { root } of connections) {
    const merged = data[root];
    const living = [...own].filter(([platform]) => !missing.includes(platform));
    const sum = living.reduce((total, [, totals]) => total + (totals[root]?.totalCount ?? Number.NaN), 0);
    expect([root, merged?.totalCount]).toEqual([root, sum]);
    expect(merged?.complete).toBe(false);
    expect(merged?.totalIsLowerBound).toBe(true);
    const silent = merged?.sources.filter((source) => source.status !== 'OK') ?? [];
    expect(silent.map(({ platform }) => platform)).toEqual(missing.toSorted());
    expect(new Set(silent.map((source) => source.status))).toEqual(new Set([status]));
    for (const { platform, problem } of silent) expect(problem).toContain(platform);
    expect(merged?.sources.map(({ platform }) => platform)).toEqual([...own.keys()].toSorted());
    const told = errors.filter(({ path }) => path?.[0] === root).map(({ extensions }) => extensions);
    expect(told.map((extensions) => extensions?.['node']).toSorted()).toEqual(missing.toSorted());
    expect(new Set(told.map((extensions) => extensions?.['code']))).toEqual(new Set([code]));
  }
}

describe.each<HostName>(['PROVINCIAL', 'DEPARTMENT', 'NATIONAL'])('when the %s host is killed', (name) => {
  test('its platforms are named as missing and the others are counted; started again, all is whole', async () => {
    const process = system.gateway.pid;
    await system.host(name).kill();
    await expectMissing(byTier.get(name) ?? [], 'UNREACHABLE', 'NODE_UNREACHABLE');
    await system.restart(name);
    await system.whole();
    const { data, errors } = await system.ask<Record<string, Merged>>(mergedQuery);
    expect(errors).toEqual([]);
    for (const { root } of connections) {
      const sum = [...own.values()].reduce((total, totals) => total + (totals[root]?.totalCount ?? Number.NaN), 0);
      expect([root, data[root]?.totalCount, data[root]?.complete]).toEqual([root, sum, true]);
    }
    expect(system.gateway.pid).toBe(process);
  });
});

describe('when the centre is killed', () => {
  beforeAll(() => system.host('NATIONAL').kill());
  afterAll(async () => {
    await system.restart('NATIONAL');
    await system.whole();
  });

  test('rows of the others are there, and only what the registry alone knows is null, with an error that names the row', async () => {
    interface Entries {
      catalogEntries: {
        edges: { node: { id: string; name: string; code: { code: string } | null; platform: object | null } }[];
      };
    }
    const { data, errors } = await system.ask<Entries>(
      '{ catalogEntries(first: 30, platforms: ["310000", "samr"]) { edges { node { id name platform { name tier } } } } }',
    );
    const nodes = data.catalogEntries.edges.map(({ node }) => node);
    expect(nodes).toHaveLength(30);
    expect(nodes.map(({ platform }) => platform)).toEqual(nodes.map(() => null));
    expect(nodes.filter(({ name }) => name === '')).toEqual([]);
    expect(new Set(errors.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['NODE_UNREACHABLE']));
    expect(new Set(errors.map(({ extensions }) => extensions?.['row']))).toEqual(
      new Set(nodes.map(({ id }) => id.split(':')[1])),
    );
  });

  test('a code that rows carry themselves needs no registry', async () => {
    const { data, errors } = await system.ask(
      '{ catalogEntries(first: 2, platforms: ["310000"]) { complete edges { node { platform { code } } } } }',
    );
    expect(errors).toEqual([]);
    const node = { platform: { code: '310000' } };
    expect(data).toEqual({ catalogEntries: { complete: true, edges: [{ node }, { node }] } });
  });

  test('a request to another platform is still submitted', async () => {
    const [entry] = await openEntries(system.graph, 'samr', 1);
    if (entry === undefined) throw new Error('samr has no entry that is open to requests');
    const query = '{ sharingRequests(first: 0, platforms: ["samr"]) { totalCount } }';
    const before = await system.ask<Totals>(query);
    const { data } = await ask<{ submitSharingRequest: { problems: unknown[]; request: { state: string } } }>(
      system.graph,
      'mutation ($input: SubmitSharingRequestInput!) { submitSharingRequest(input: $input) { request { state } problems { code } } }',
      { input: submissionFor(entry, 'without-the-centre') },
    );
    expect(data.submitSharingRequest).toEqual({ request: { state: 'SUBMITTED' }, problems: [] });
    const after = await system.ask<Totals>(query);
    expect(after.data['sharingRequests']?.totalCount).toBe((before.data['sharingRequests']?.totalCount ?? 0) + 1);
  });
});

test('a host that hangs is given up when its time is over, and is there again when it goes on', async () => {
  const { url } = await system.startGateway({ ...forgetful, SHUTONG_NODE_TIMEOUT_MS: '5000' });
  const departments = byTier.get('DEPARTMENT') ?? [];
  const asked = ['310000', ...departments];
  const facets = () =>
    ask<{ catalogFacets: Merged }>(
      `${url}/graphql`,
      `query ($platforms: [ID!]) {
        catalogFacets(platforms: $platforms) { totalCount complete totalIsLowerBound sources { platform status problem } }
      }`,
      { platforms: asked },
    );
  system.host('DEPARTMENT').pause();
  try {
    const { data, errors } = await facets();
    const { complete, totalIsLowerBound, sources } = data.catalogFacets;
    expect([complete, totalIsLowerBound]).toEqual([false, true]);
    expect(sources.map(({ platform, status }) => [platform, status])).toEqual(
      asked.map((code) => [code, code === '310000' ? 'OK' : 'TIMEOUT']),
    );
    expect(errors.map(({ extensions }) => [extensions?.['code'], extensions?.['node']])).toEqual(
      departments.map((code) => ['NODE_TIMEOUT', code]),
    );
  } finally {
    system.host('DEPARTMENT').resume();
  }
  await expect.poll(async () => (await facets()).data.catalogFacets.complete, { timeout: 30_000 }).toBe(true);
});

describe('when one platform is stopped', () => {
  beforeAll(() => system.switchPlatform('310000', 'stop'));
  afterAll(async () => {
    await system.switchPlatform('310000', 'start');
    await system.whole();
  });

  test('it alone is missing', async () => {
    const { data, errors } = await system.ask<{ catalogFacets: Merged }>(
      '{ catalogFacets { totalCount complete totalIsLowerBound sources { platform status problem } } }',
    );
    const { complete, sources } = data.catalogFacets;
    expect(complete).toBe(false);
    expect(sources.filter(({ status }) => status !== 'OK').map(({ platform, status }) => [platform, status])).toEqual([
      ['310000', 'UNREACHABLE'],
    ]);
    expect(errors.map(({ extensions }) => [extensions?.['code'], extensions?.['node']])).toEqual([
      ['NODE_UNREACHABLE', '310000'],
    ]);
  });

  test('a request for one of its entries is refused with an error, and nothing is written anywhere', async () => {
    const { data, errors } = await submit(
      system.graph,
      submissionFor({ id: 'cat:310000:1', sharingMode: 'API', items: [{ name: '名称' }] }, 'to-a-stopped-one'),
    );
    expect(data).toEqual({ submitSharingRequest: null });
    expect(errors.map(({ extensions }) => [extensions?.['code'], extensions?.['node']])).toEqual([
      ['NODE_UNREACHABLE', '310000'],
    ]);
  });
});

test('a walk that a platform leaves and comes back to visits every row of the others once', async () => {
  const walked = { root: 'sharingRequests', parameters: 'orderBy: ID_ASC', fields: 'id', sizes: [100] };
  const rows = (await walk(system.graph, walked)).map(({ id }) => id);
  const visited = await walk(system.graph, {
    ...walked,
    lossy: true,
    beforePage: async (number) => {
      if (number === 2) await system.switchPlatform('440000', 'stop');
      if (number === 4) await system.switchPlatform('440000', 'start');
    },
  });
  const ids = visited.map(({ id }) => id);
  const others = (all: readonly string[]) => all.filter((id) => !id.startsWith('req:440000:'));
  expect(rows.length).toBeGreaterThan(500);
  expect(others(ids)).toEqual(others(rows));
  expect(new Set(ids).size).toBe(ids.length);
});
