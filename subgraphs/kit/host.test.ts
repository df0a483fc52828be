import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { backflowReceipts } from '../consumption/receipt/collection.ts';
import { usageRecords } from '../consumption/usage/collection.ts';
import { type Answer, ask, codesOf } from '../fixture/ask.ts';
import { auditor } from '../fixture/callers.ts';
import { countingStore } from '../fixture/counting-store.ts';
import {
  backflowDeliveryRow,
  backflowPlanRow,
  backflowReceiptRow,
  catalogEntryRow,
  disputeRow,
  organisationRow,
  platformRow,
  provider,
  sharingRequestRow,
  themeRow,
  usageRecordRow,
} from '../fixture/rows.ts';
import { disputes } from '../oversight/dispute/collection.ts';
import { backflowDeliveries } from '../provision/backflow/delivery/collection.ts';
import { backflowPlans } from '../provision/backflow/plan/collection.ts';
import { catalogEntries } from '../provision/catalog/collection.ts';
import { sharingRequests } from '../provision/sharing-request/collection.ts';
import { organisations } from '../registry/organisation/collection.ts';
import { platforms } from '../registry/platform/collection.ts';
import { themes } from '../registry/theme/collection.ts';
import { type StartedHost, startHost } from './host.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let host: StartedHost;
const queries: string[] = [];

beforeAll(async () => {
  host = await startHost({
    caller: auditor,
    environment: { now: () => new Date('2026-03-10T02:00:00.000Z') },
    watchStore: (store) => countingStore(store, queries),
    platforms: [
      {
        code: '100000',
        rows: [
          {
            collection: platforms,
            rows: [
              platformRow({ id: '100000', tier: 'NATIONAL', name: '国家平台' }),
              platformRow({ id: '310000', name: '上海平台', territory: ['310000'] }),
            ],
          },
          { collection: organisations, rows: [organisationRow({ id: provider, name: '上海市市场监管局' })] },
          { collection: themes, rows: [themeRow({ id: '201', name: '市场监管' })] },
          { collection: catalogEntries, rows: [catalogEntryRow({ id: 'cat:100000:1' })] },
          { collection: disputes, rows: [disputeRow({ id: 'dsp:100000:1' })] },
        ],
      },
      {
        code: '310000',
        rows: [
          {
            collection: catalogEntries,
            rows: [1, 2, 3].map((n) => catalogEntryRow({ id: `cat:310000:${n}`, name: `目录${n}` })),
          },
          {
            collection: sharingRequests,
            rows: [1, 2].map((n) => sharingRequestRow({ id: `req:310000:${n}`, entry: `cat:310000:${n}` })),
          },
          { collection: backflowPlans, rows: [backflowPlanRow({ id: 'bfp:310000:1' })] },
          {
            collection: backflowDeliveries,
            rows: [
              backflowDeliveryRow({ id: 'bfd:310000:1', state: 'SENT', sentOn: '2026-02-09', recordsDelivered: 90 }),
              backflowDeliveryRow({ id: 'bfd:310000:2', state: 'SENT', sentOn: '2026-02-20', recordsDelivered: 100 }),
              backflowDeliveryRow({ id: 'bfd:310000:3', dueOn: '2026-03-09' }),
              backflowDeliveryRow({ id: 'bfd:310000:4', dueOn: '2026-03-10' }),
              backflowDeliveryRow({ id: 'bfd:310000:5', receiverNode: '330000', recordsExpected: 3_000_000_000 }),
            ],
          },
        ],
      },
      {
        code: '320000',
        rows: [
          {
            collection: usageRecords,
            rows: [1, 2, 3].map((n) =>
              usageRecordRow({ id: `use:320000:${n}`, request: `req:310000:${n === 3 ? 2 : 1}` }),
            ),
          },
          {
            collection: backflowReceipts,
            rows: [1, 2].map((n) => backflowReceiptRow({ id: `bfr:320000:${n}`, delivery: `bfd:310000:${n}` })),
          },
        ],
      },
      { code: 'samr' },
    ],
  });
});

afterAll(() => host.stop());

const atShanghai = <Data>(query: string, variables = {}): Promise<Answer<Data>> =>
  ask<Data>(host.endpoint('310000'), query, variables);

describe('a node asked by id', () => {
  test('answers its own row, with references by code', async () => {
    const { data, errors } = await atShanghai(
      '{ catalogEntry(id: "cat:310000:2") { id name platform { code } provider { code } theme { code } items { name } updatedAt } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      catalogEntry: {
        id: 'cat:310000:2',
        name: '目录2',
        platform: { code: '310000' },
        provider: { code: provider },
        theme: { code: '201' },
        items: [{ name: '名称' }, { name: '代码' }, { name: '状态' }],
        updatedAt: '2026-02-05T01:00:00.000Z',
      },
    });
  });

  test.each([
    'catalogEntry(id: "cat:310000:99") { id }',
    'catalogEntry(id: "cat:320000:1") { id }',
    'sharingRequest(id: "no id at all") { id }',
    'backflowPlan(id: "") { id }',
    'usageRecord(id: "use:310000:1") { id }',
    'dispute(id: "dsp:310000:1") { id }',
  ])('answers null where it holds no such row: %s', async (field) => {
    const { data, errors } = await atShanghai<Record<string, unknown>>(`{ row: ${field} }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({ row: null });
  });
});

describe('the national node', () => {
  const atCentre = <Data>(query: string, variables = {}): Promise<Answer<Data>> =>
    ask<Data>(host.endpoint('100000'), query, variables);

  test('resolves whole what other nodes know by code alone', async () => {
    const { data, errors } = await atCentre(
      '{ catalogEntry(id: "cat:100000:1") { platform { name tier } provider { name platform { name territory } } theme { name } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      catalogEntry: {
        platform: { name: '国家平台', tier: 'NATIONAL' },
        provider: { name: '上海市市场监管局', platform: { name: '上海平台', territory: ['310000'] } },
        theme: { name: '市场监管' },
      },
    });
  });

  test('lists platforms, organisations and themes', async () => {
    const { data, errors } = await atCentre(
      `{ platforms(orderBy: NAME_ASC) { totalCount edges { node { code name organisations { totalCount } } } }
         provinces: platforms(tiers: [PROVINCIAL], states: [LIVE]) { edges { node { code } } }
         organisations(nameContains: "市场") { edges { node { code } } }
         none: organisations(nameContains: "税务") { totalCount }
         themes { edges { node { code } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      platforms: {
        totalCount: 2,
        edges: [
          { node: { code: '310000', name: '上海平台', organisations: { totalCount: 1 } } },
          { node: { code: '100000', name: '国家平台', organisations: { totalCount: 0 } } },
        ],
      },
      provinces: { edges: [{ node: { code: '310000' } }] },
      organisations: { edges: [{ node: { code: provider } }] },
      none: { totalCount: 0 },
      themes: { edges: [{ node: { code: '201' } }] },
    });
  });

  test('names a reference that leads elsewhere with NOT_HELD_HERE, and answers the rest', async () => {
    const answer = await atCentre<unknown>('{ dispute(id: "dsp:100000:1") { subject request { id state } } }');
    expect(answer.data).toEqual({ dispute: { subject: '未按期提供', request: null } });
    expect(codesOf(answer)).toEqual(['NOT_HELD_HERE']);
    expect(answer.errors[0]?.path).toEqual(['dispute', 'request', 'state']);
    expect(answer.errors[0]?.extensions).toMatchObject({ node: '100000', id: 'req:310000:1' });
  });

  test('completes entities of every kind that it is asked for by key', async () => {
    const { data, errors } = await atCentre(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Platform { name } ... on Organisation { name } ... on Theme { name } ... on Dispute { subject } } }`,
      {
        of: [
          { __typename: 'Platform', code: '310000' },
          { __typename: 'Organisation', code: provider },
          { __typename: 'Theme', code: '201' },
          { __typename: 'Dispute', id: 'dsp:100000:1' },
          { __typename: 'Platform', code: '999999' },
        ],
      },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      _entities: [
        { name: '上海平台' },
        { name: '上海市市场监管局' },
        { name: '市场监管' },
        { subject: '未按期提供' },
        null,
      ],
    });
  });
});

describe('_entities', () => {
  test('come back in the order asked for, null where there is none, for one query per collection', async () => {
    queries.length = 0;
    const { data, errors } = await atShanghai(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on CatalogEntry { name } ... on SharingRequest { state } ... on BackflowPlan { frequency } ... on BackflowDelivery { dueOn } } }`,
      {
        of: [
          { __typename: 'CatalogEntry', id: 'cat:310000:3' },
          { __typename: 'SharingRequest', id: 'req:310000:1' },
          { __typename: 'CatalogEntry', id: 'cat:310000:99' },
          { __typename: 'CatalogEntry', id: 'cat:310000:1' },
          { __typename: 'CatalogEntry', id: 'cat:310000:3' },
          { __typename: 'BackflowPlan', id: 'bfp:310000:1' },
          { __typename: 'BackflowDelivery', id: 'bfd:310000:1' },
          { __typename: 'CatalogEntry', id: 'cat:320000:1' },
        ],
      },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      _entities: [
        { name: '目录3' },
        { state: 'SUBMITTED' },
        null,
        { name: '目录1' },
        { name: '目录3' },
        { frequency: 'MONTHLY' },
        { dueOn: '2026-02-10' },
        null,
      ],
    });
    expect([...queries].sort()).toEqual([
      'backflowDeliveries.getMany',
      'backflowPlans.getMany',
      'catalogEntries.getMany',
      'sharingRequests.getMany',
    ]);
  });

  test('at the requester, answer with what the requester holds of a request that lives elsewhere', async () => {
    queries.length = 0;
    const { data, errors } = await ask(
      host.endpoint('320000'),
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on SharingRequest { id usageRecords(first: 1) { totalCount edges { node { id request { id requesterNode } } } pageInfo { hasNextPage } } }
        ... on BackflowDelivery { receipt { id checksumMatches platform { code } delivery { id receiverNode } } }
        ... on UsageRecord { effect } ... on BackflowReceipt { receivedBy } } }`,
      {
        of: [
          { __typename: 'SharingRequest', id: 'req:310000:1', requesterNode: '320000' },
          { __typename: 'SharingRequest', id: 'req:330000:7', requesterNode: '320000' },
          { __typename: 'BackflowDelivery', id: 'bfd:310000:2', receiverNode: '320000' },
          { __typename: 'BackflowDelivery', id: 'bfd:310000:1', receiverNode: '320000' },
          { __typename: 'BackflowDelivery', id: 'bfd:310000:9', receiverNode: '320000' },
          { __typename: 'UsageRecord', id: 'use:320000:1' },
          { __typename: 'BackflowReceipt', id: 'bfr:320000:1' },
          { __typename: 'SharingRequest', id: 'req:310000:1', requesterNode: '330000' },
        ],
      },
    );
    expect(errors).toEqual([]);
    const receipt = (n: number) => ({
      receipt: {
        id: `bfr:320000:${n}`,
        checksumMatches: true,
        platform: { code: '320000' },
        delivery: { id: `bfd:310000:${n}`, receiverNode: '320000' },
      },
    });
    expect(data).toEqual({
      _entities: [
        {
          id: 'req:310000:1',
          usageRecords: {
            totalCount: 2,
            edges: [{ node: { id: 'use:320000:1', request: { id: 'req:310000:1', requesterNode: '320000' } } }],
            pageInfo: { hasNextPage: true },
          },
        },
        { id: 'req:330000:7', usageRecords: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false } } },
        receipt(2),
        receipt(1),
        { receipt: null },
        { effect: '减少材料' },
        { receivedBy: '周磊' },
        null,
      ],
    });
    expect(queries.filter((query) => query.startsWith('backflowReceipts.'))).toEqual([
      'backflowReceipts.getMany',
      'backflowReceipts.page',
    ]);
  });

  test('refuse a representation without its key', async () => {
    const answer = await atShanghai<unknown>(
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      { of: [{ __typename: 'CatalogEntry' }] },
    );
    expect(codesOf(answer)).toEqual(['INVALID_ARGUMENT']);
  });
});

describe('references inside a node', () => {
  test('of k rows cost one query per collection', async () => {
    queries.length = 0;
    const { data, errors } = await atShanghai(
      '{ sharingRequests(orderBy: ID_ASC) { edges { node { id entry { name } requesterPlatform { code } platform { code } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      sharingRequests: {
        edges: [1, 2].map((n) => ({
          node: {
            id: `req:310000:${n}`,
            entry: { name: `目录${n}` },
            requesterPlatform: { code: '320000' },
            platform: { code: '310000' },
          },
        })),
      },
    });
    expect(queries).toEqual(['sharingRequests.page', 'catalogEntries.getMany']);
  });

  test('lead from entry to requests, plans and deliveries and back', async () => {
    const { data, errors } = await atShanghai(
      `{ catalogEntry(id: "cat:310000:1") {
        requests(filter: { states: [SUBMITTED] }) { totalCount edges { node { id } } }
        backflowPlans { edges { node { receiver { code } deliveries(last: 1) { edges { node { plan { id entry { id } } } } } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      catalogEntry: {
        requests: { totalCount: 1, edges: [{ node: { id: 'req:310000:1' } }] },
        backflowPlans: {
          edges: [
            {
              node: {
                receiver: { code: '320000' },
                deliveries: { edges: [{ node: { plan: { id: 'bfp:310000:1', entry: { id: 'cat:310000:1' } } } }] },
              },
            },
          ],
        },
      },
    });
  });
});

describe('provenance', () => {
  test('a node speaks for itself: complete, exact, from here and now', async () => {
    queries.length = 0;
    const { data } = await atShanghai(
      '{ catalogEntries(first: 1) { totalCount totalIsLowerBound complete sources { platform status asOf latencyMs problem problemZh } } }',
    );
    expect(data).toEqual({
      catalogEntries: {
        totalCount: 3,
        totalIsLowerBound: false,
        complete: true,
        sources: [
          {
            platform: '310000',
            status: 'OK',
            asOf: '2026-03-10T02:00:00.000Z',
            latencyMs: null,
            problem: null,
            problemZh: null,
          },
        ],
      },
    });
    expect(queries).toEqual(['catalogEntries.count']);
  });

  test.each([
    ['platforms: ["320000"]', 0],
    ['platforms: ["320000", "310000"]', 3],
    ['platforms: []', 0],
    ['tiers: []', 0],
    ['platforms: null, tiers: null', 3],
    ['tiers: [NATIONAL]', 0],
    ['tiers: [PROVINCIAL], platforms: ["310000"]', 3],
    ['tiers: [DEPARTMENT], platforms: ["310000"]', 0],
  ])('asked for %s, it has %i entries', async (narrowing, count) => {
    const { data } = await atShanghai(
      `{ catalogEntries(${narrowing}) { totalCount edges { node { id } } } catalogFacets(${narrowing}) { totalCount } }`,
    );
    expect(data).toMatchObject({ catalogEntries: { totalCount: count }, catalogFacets: { totalCount: count } });
  });
});

describe('backflow', () => {
  test('a delivery is late when it was sent after its day, or its day is past and it was not sent', async () => {
    const { data } = await atShanghai(
      `{ all: backflowDeliveries(orderBy: ID_ASC) { edges { node { late } } }
         late: backflowDeliveries(orderBy: ID_ASC, filter: { late: true }) { edges { node { id } } }
         inTime: backflowDeliveries(orderBy: ID_ASC, filter: { late: false }) { edges { node { id } } } }`,
    );
    const ids = (...numbers: number[]) => ({ edges: numbers.map((n) => ({ node: { id: `bfd:310000:${n}` } })) });
    expect(data).toEqual({
      all: { edges: [false, true, true, false, true].map((late) => ({ node: { late } })) },
      late: ids(2, 3, 5),
      inTime: ids(1, 4),
    });
  });

  test('status adds up what each region is owed, in two queries', async () => {
    queries.length = 0;
    const { data, errors } = await atShanghai(
      `{ backflowStatus { deliveries late recordsExpected recordsDelivered
          cells { key sender receiver deliveries late verified recordsExpected recordsDelivered nextDueOn } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      backflowStatus: {
        deliveries: 5,
        late: 3,
        recordsExpected: '3000000400',
        recordsDelivered: '190',
        cells: [
          {
            key: '310000/320000',
            sender: '310000',
            receiver: '320000',
            deliveries: 4,
            late: 2,
            verified: 0,
            recordsExpected: '400',
            recordsDelivered: '190',
            nextDueOn: '2026-03-09',
          },
          {
            key: '310000/330000',
            sender: '310000',
            receiver: '330000',
            deliveries: 1,
            late: 1,
            verified: 0,
            recordsExpected: '3000000000',
            recordsDelivered: '0',
            nextDueOn: '2026-02-10',
          },
        ],
      },
    });
    expect(queries).toEqual(['backflowDeliveries.groups', 'backflowDeliveries.groups']);
  });
});

describe('arguments', () => {
  test.each([
    ['catalogEntries(first: 1, last: 1) { complete }', 'INVALID_ARGUMENT'],
    ['catalogEntries(first: 201) { complete }', 'INVALID_ARGUMENT'],
    ['catalogEntries(last: -1) { complete }', 'INVALID_ARGUMENT'],
    ['catalogEntries(after: "x") { complete }', 'INVALID_CURSOR'],
  ])('%s is refused with %s', async (field, code) => {
    expect(codesOf(await atShanghai<unknown>(`{ ${field} }`))).toEqual([code]);
  });

  test.each([
    ['DateTime', '{ updatedSince: "2026-02-30T00:00:00Z" }'],
    ['DateTime', '{ updatedSince: "2026-02-01" }'],
    ['DateTime', '{ updatedSince: 5 }'],
  ])('a %s that is none is refused: %s', async (_type, filter) => {
    const answer = await atShanghai<unknown>(`{ catalogEntries(filter: ${filter}) { complete } }`);
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('an instant may have any offset', async () => {
    const since = (instant: string) =>
      atShanghai('query ($since: DateTime) { catalogEntries(filter: { updatedSince: $since }) { totalCount } }', {
        since: instant,
      });
    expect((await since('2026-02-05T09:00:00+08:00')).data).toEqual({ catalogEntries: { totalCount: 3 } });
    expect((await since('2026-02-05T09:00:00.001+08:00')).data).toEqual({ catalogEntries: { totalCount: 0 } });
    expect(codesOf(await since('yesterday'))).toEqual(['BAD_USER_INPUT']);
  });
});
