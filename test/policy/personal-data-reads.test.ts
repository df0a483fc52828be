import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gatewayPublicKeyFile } from '../../gateway/identity/gateway-keys.ts';
import { startGateway } from '../../gateway/server.ts';
import { roles } from '../../schema/roles.ts';
import { catalogEntryRow, platformRow, provider, sharingRequestRow } from '../../subgraphs/fixture/rows.ts';
import { type StartedHost, startHost } from '../../subgraphs/kit/host.ts';
import { catalogEntries } from '../../subgraphs/provision/catalog/collection.ts';
import { sharingRequests } from '../../subgraphs/provision/sharing-request/collection.ts';
import { platforms } from '../../subgraphs/registry/platform/collection.ts';
import { ask, askSystemIn } from '../system/ask.ts';
import { gatewayConfiguration } from '../system/gateway-configuration.ts';
import type { SignedIn } from '../system/sign-in.ts';

const nodes = ['100000', '310000', '650000', '660000'] as const;
const requester = '11310000MBY18901XF';

const rowsOf = (node: string) => [
  {
    collection: catalogEntries,
    rows: [
      catalogEntryRow({ id: `cat:${node}:plain` }),
      catalogEntryRow({ id: `cat:${node}:personal`, personalInformation: true, grade: 'IMPORTANT' }),
    ],
  },
  {
    collection: sharingRequests,
    rows: ['plain', 'personal'].map((entry) =>
      sharingRequestRow({
        id: `req:${node}:${entry}`,
        entry: `cat:${node}:${entry}`,
        provider,
        requester,
        requesterNode: '650000',
      }),
    ),
  },
];

let data: string;
let host: StartedHost;
let gateway: Awaited<ReturnType<typeof startGateway>>;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-reads-'));
  host = await startHost({
    gatewayKeys: gatewayPublicKeyFile(data),
    readLog: { everyMs: 20 },
    platforms: nodes.map((code) => ({
      code,
      rows: [
        ...rowsOf(code),
        ...(code === '100000' ? [{ collection: platforms, rows: nodes.map((id) => platformRow({ id })) }] : []),
      ],
    })),
  });
  await host.announce();
  gateway = await startGateway(
    gatewayConfiguration({ SHUTONG_REGISTRY: host.endpoint('100000'), SHUTONG_DATA: data, SHUTONG_CACHE_BYTES: '0' }),
  );
  askSystemIn(data);
});
afterAll(async () => {
  await gateway?.stop();
  await host?.stop();
  await rm(data, { recursive: true, force: true });
});

interface Read {
  readonly platform: { readonly code: string };
  readonly entry: { readonly id: string } | null;
  readonly row: string;
  readonly fieldGroups: readonly string[];
  readonly who: string;
  readonly role: string;
  readonly organisation: { readonly code: string } | null;
  readonly readerPlatform: { readonly code: string } | null;
  readonly traceId: string | null;
}
interface Log {
  readonly personalDataReads: {
    readonly totalCount: number;
    readonly complete: boolean;
    readonly edges: readonly { readonly node: Read }[];
  } | null;
}
const logQuery = `query ($filter: PersonalDataReadFilter, $platforms: [ID!]) {
  personalDataReads(first: 200, orderBy: AT_ASC, filter: $filter, platforms: $platforms) { totalCount complete edges { node {
    platform { code } entry { id } row fieldGroups who role organisation { code } readerPlatform { code } traceId } } } }`;
const graph = () => `${gateway.url}/graphql`;
const readLog = async (variables: object = {}, asker: SignedIn = { role: 'AUDITOR' }) =>
  ask<Log>(graph(), logQuery, { ...variables }, asker);

/** Asks, and what the log holds of it once it is written. */
async function recordedOf(asker: SignedIn, query: string, endpoint = graph()): Promise<readonly Read[]> {
  await flushed();
  const before = (await readLog()).data.personalDataReads?.totalCount ?? 0;
  await ask(endpoint, query, {}, asker);
  await flushed();
  const reads = (await readLog()).data.personalDataReads?.edges.map(({ node }) => node) ?? [];
  return reads.slice(before);
}
const flushed = () => Promise.all(nodes.map((code) => host.work(code, ({ reads }) => reads.flush())));

const everything =
  '{ catalogEntries(first: 200) { edges { node { id name items { name } grade departmentHeadConsent { by } } } } }';
const foreign: SignedIn = { role: 'SHARING_OFFICE', organisation: requester, node: '650000' };

describe('what is recorded', () => {
  test('an entry with personal information that a caller of another platform is shown, at each platform that owns one', async () => {
    const reads = await recordedOf(foreign, everything);
    expect(reads.map(({ platform, row }) => [platform.code, row]).sort()).toEqual(
      ['100000', '310000', '660000'].map((code) => [code, `cat:${code}:personal`]),
    );
    expect(reads[0]).toMatchObject({
      fieldGroups: ['items', 'terms'],
      who: 'test-SHARING_OFFICE',
      role: 'SHARING_OFFICE',
      organisation: { code: requester },
      readerPlatform: { code: '650000' },
      traceId: expect.stringMatching(/^.{8,}$/),
    });
    expect(reads[0]?.entry?.id).toBe(reads[0]?.row);
    expect(new Set(reads.map(({ traceId }) => traceId)).size, 'one operation, one trace').toBe(1);
  });

  test('by an alias, a fragment, an entity representation and a direct call too', async () => {
    const aliased = `{ catalogEntry(id: "cat:310000:personal") { a: name ...More } } fragment More on CatalogEntry { hidden: items { n: name } }`;
    expect((await recordedOf(foreign, aliased)).map(({ fieldGroups }) => fieldGroups)).toEqual([['items']]);
    const represented = `{ sharingRequest(id: "req:310000:plain") { entry { items { name } } } other: sharingRequest(id: "req:310000:personal") { entry { gradeLevel } } }`;
    expect((await recordedOf(foreign, represented)).map(({ row, fieldGroups }) => [row, fieldGroups])).toEqual([
      ['cat:310000:personal', ['terms']],
    ]);
    const direct = `{ _entities(representations: [{ __typename: "CatalogEntry", id: "cat:310000:personal" }]) { ... on CatalogEntry { items { name } } } }`;
    expect(await recordedOf(foreign, direct, host.endpoint('310000'))).toHaveLength(1);
    expect(
      await recordedOf(foreign, '{ combinedGrade(entries: ["cat:660000:personal", "cat:660000:plain"]) { grade } }'),
    ).toMatchObject([{ row: 'cat:660000:personal', fieldGroups: ['terms'] }]);
  });

  test('the material of a request for such an entry, unless it is the reader’s own request', async () => {
    const query = '{ sharingRequests(first: 50, platforms: ["310000"]) { edges { node { state scenario } } } }';
    expect(await recordedOf({ role: 'AUDITOR' }, query)).toMatchObject([
      { row: 'req:310000:personal', entry: { id: 'cat:310000:personal' }, fieldGroups: ['case'], readerPlatform: null },
    ]);
    expect(await recordedOf(foreign, query)).toEqual([]);
  });

  test.each<[string, SignedIn, string]>([
    [
      'the face of an entry, which is open to all',
      foreign,
      '{ catalogEntries { edges { node { id name provider { code } } } } }',
    ],
    [
      'counts',
      foreign,
      '{ catalogFacets(filter: { personalInformation: true }) { totalCount grades { value count } } }',
    ],
    ['an entry without personal information', foreign, '{ catalogEntry(id: "cat:310000:plain") { items { name } } }'],
    [
      'an entry of the reader’s own platform',
      foreign,
      '{ catalogEntry(id: "cat:650000:personal") { items { name } } }',
    ],
    ['the public, who is nobody and is shown what is open', { role: 'PUBLIC' }, everything],
    [
      'what was denied',
      { role: 'NODE_OPERATOR', node: '660000' },
      '{ catalogEntry(id: "cat:310000:personal") { grade departmentHeadConsent { by } } }',
    ],
  ])('not %s', async (_what, asker, query) => {
    expect(await recordedOf(asker, query)).toEqual([]);
  });
});

describe('the log', () => {
  const callers: readonly SignedIn[] = roles.flatMap((role) =>
    [{ role }, { role, node: '310000' }, { role, node: '100000' }].slice(0, role === 'PUBLIC' ? 1 : 3),
  );

  test('is for auditors, for the authority of the platform that owns the entries and for its superior', async () => {
    const all = await readLog();
    const owners = new Set(all.data.personalDataReads?.edges.map(({ node }) => node.platform.code));
    expect([...owners].sort()).toEqual(['100000', '310000', '660000']);
    for (const caller of callers) {
      const { data: answer, errors } = await readLog({}, caller);
      const seen = new Set(answer.personalDataReads?.edges.map(({ node }) => node.platform.code));
      const expected =
        caller.role === 'AUDITOR'
          ? ['100000', '310000', '660000']
          : ['SHARING_AUTHORITY', 'GOVERNMENT'].includes(caller.role) && caller.node === '100000'
            ? ['100000', '310000', '660000']
            : ['SHARING_AUTHORITY', 'GOVERNMENT'].includes(caller.role) && caller.node === '310000'
              ? ['310000']
              : [];
      expect([caller, [...seen].sort()]).toEqual([caller, expected]);
      const closed = !['AUDITOR', 'SHARING_AUTHORITY', 'GOVERNMENT'].includes(caller.role);
      const denied = caller.role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect([caller, errors.map(({ extensions }) => extensions?.['code'])]).toEqual([caller, closed ? [denied] : []]);
    }
  });

  test('is narrowed by entry, person, organisation, platform and time, over all platforms in one order', async () => {
    const count = async (filter: object) => {
      const { data: answer, errors } = await readLog({ filter });
      expect(errors).toEqual([]);
      return answer.personalDataReads?.edges.map(({ node }) => node) ?? [];
    };
    const all = await count({});
    const pick = async (filter: object, holds: (read: Read) => boolean) => {
      const found = await count(filter);
      expect(found).toEqual(all.filter(holds));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(all.length);
    };
    await pick({ entries: ['cat:660000:personal'] }, ({ entry }) => entry?.id === 'cat:660000:personal');
    await pick({ who: ['test-AUDITOR'] }, ({ who }) => who === 'test-AUDITOR');
    await pick({ organisations: [requester] }, ({ organisation }) => organisation?.code === requester);
    await pick({ readerPlatforms: ['650000'] }, ({ readerPlatform }) => readerPlatform?.code === '650000');
    expect(await count({ since: '2099-01-01T00:00:00Z' })).toEqual([]);
    expect(await count({ until: '2099-01-01T00:00:00Z' })).toEqual(all);
  });
});
