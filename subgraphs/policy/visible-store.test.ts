import fc from 'fast-check';
import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backflowReceipts } from '../consumption/receipt/collection.ts';
import { usageRecords } from '../consumption/usage/collection.ts';
import { nodeLog } from '../fixture/node-log.ts';
import { readRenderedPolicy } from '../fixture/rendered-policy.ts';
import {
  backflowDeliveryRow,
  backflowPlanRow,
  backflowReceiptRow,
  catalogEntryRow,
  disputeRow,
  sharingRequestRow,
  usageRecordRow,
} from '../fixture/rows.ts';
import { rulesFor } from '../fixture/visible-to.ts';
import type { Caller } from '../kit/caller.ts';
import type { RowCollection } from '../kit/collection-of.ts';
import { NodeContext } from '../kit/node-context.ts';
import { realEnvironment } from '../kit/node-environment.ts';
import { openCollections } from '../kit/open-collections.ts';
import { buildUnionSchema } from '../kit/union-schema.ts';
import { disputes } from '../oversight/dispute/collection.ts';
import { provincial } from '../provincial/tier.ts';
import { backflowDeliveries } from '../provision/backflow/delivery/collection.ts';
import { backflowPlans } from '../provision/backflow/plan/collection.ts';
import { catalogEntries } from '../provision/catalog/collection.ts';
import { sharingRequests } from '../provision/sharing-request/collection.ts';
import type { Row, Store } from '../store/port.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { createHierarchy } from './access/hierarchy.ts';
import { everyone } from './roles.ts';

const platform = '310000';
const parents = { '310100': '310000', '650100': '650000' };
const policy = readRenderedPolicy();

const organisations = ['91350100M000100Y43', '11310000MBY18901XF', '12100000400000624D'] as const;
const platforms = ['310000', '320000', '310100', '650000', '650100', '660000', 'mca'] as const;
const organisation = fc.constantFrom(...organisations);
const code = fc.constantFrom(...platforms);
const local = fc.integer({ min: 1, max: 9 });

const world = fc.record({
  CatalogEntry: list((id) =>
    fc
      .record({
        provider: organisation,
        state: fc.constantFrom('DRAFT', 'SUBMITTED', 'PUBLISHED', 'REVISING', 'WITHDRAWN', 'RETURNED'),
        sharingClass: fc.constantFrom('UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED'),
        grade: fc.constantFrom('GENERAL', 'IMPORTANT', 'CORE', null),
        personalInformation: fc.boolean(),
        name: fc.constantFrom('企业登记信息', '人口信息', '核心设施'),
        theme: fc.constantFrom('201', '202', null),
        updatedAt: fc.constantFrom('2026-02-05T01:00:00.000Z', '2026-02-06T01:00:00.000Z'),
      })
      .map((stated) => catalogEntryRow({ id: `cat:${platform}:${id}`, ...stated })),
  ),
  SharingRequest: list((id) =>
    fc
      .record({
        requester: organisation,
        provider: organisation,
        requesterNode: code,
        entry: local.map((entry) => `cat:${platform}:${entry}`),
        state: fc.constantFrom('DRAFT', 'REQUESTER_HEAD_APPROVED', 'SUBMITTED', 'REFUSED', 'ACTIVE'),
        submittedAt: fc.constantFrom('2026-02-01T01:00:00.000Z', '2026-02-03T01:00:00.000Z', null),
      })
      .map((stated) => sharingRequestRow({ id: `req:${platform}:${id}`, ...stated })),
  ),
  BackflowPlan: list((id) =>
    fc
      .record({ receiverNode: code, entry: local.map((entry) => `cat:${platform}:${entry}`) })
      .map((stated) => backflowPlanRow({ id: `bfp:${platform}:${id}`, ...stated })),
  ),
  BackflowDelivery: list((id) =>
    fc
      .record({
        receiverNode: code,
        plan: local.map((plan) => `bfp:${platform}:${plan}`),
        state: fc.constantFrom('PLANNED', 'SENT', 'VERIFIED'),
        recordsExpected: fc.integer({ min: 0, max: 1000 }),
      })
      .map((stated) => backflowDeliveryRow({ id: `bfd:${platform}:${id}`, ...stated })),
  ),
  UsageRecord: list((id) =>
    fc
      .record({
        organisation,
        provider: organisation,
        request: fc.tuple(code, local).map(([owner, request]) => `req:${owner}:${request}`),
      })
      .map((stated) => usageRecordRow({ id: `use:${platform}:${id}`, ...stated })),
  ),
  BackflowReceipt: list((id) =>
    code.map((sender) => backflowReceiptRow({ id: `bfr:${platform}:${id}`, delivery: `bfd:${sender}:${id}` })),
  ),
  Dispute: list((id) =>
    fc
      .record({
        complainant: organisation,
        respondent: organisation,
        request: fc.tuple(code, local).map(([owner, request]) => `req:${owner}:${request}`),
        state: fc.constantFrom('MEDIATING', 'SETTLED'),
        outcome: fc.constantFrom('已按期提供', null),
      })
      .map((stated) => disputeRow({ id: `dsp:${platform}:${id}`, ...stated })),
  ),
});

function list<R>(row: (id: number) => fc.Arbitrary<R>): fc.Arbitrary<readonly R[]> {
  return fc
    .integer({ min: 0, max: 9 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => row(at + 1))));
}

const collections: Readonly<Record<string, RowCollection<Row>>> = {
  CatalogEntry: catalogEntries,
  SharingRequest: sharingRequests,
  BackflowPlan: backflowPlans,
  BackflowDelivery: backflowDeliveries,
  UsageRecord: usageRecords,
  BackflowReceipt: backflowReceipts,
  Dispute: disputes,
};

const anyCaller: fc.Arbitrary<Caller> = fc.record({
  subject: fc.constant('somebody'),
  role: fc.constantFrom(...everyone),
  organisation: fc.option(organisation),
  node: fc.option(fc.oneof(code, fc.constantFrom('100000', '310000', '310000'))),
  purpose: fc.constant(null),
  traceId: fc.constant(null),
});

const page = fc.record(
  { first: fc.integer({ min: 0, max: 5 }), after: fc.boolean(), last: fc.boolean() },
  { requiredKeys: ['first', 'after', 'last'] },
);

const roots: readonly {
  readonly field: string;
  readonly orders: readonly string[];
  readonly filters: readonly string[];
  readonly row: string;
}[] = [
  {
    field: 'catalogEntries',
    orders: ['ID_ASC', 'NAME_ASC', 'CODE_ASC', 'UPDATED_AT_DESC', 'PUBLISHED_AT_ASC'],
    filters: [
      '{}',
      '{ states: [DRAFT, PUBLISHED] }',
      '{ grades: [CORE] }',
      '{ personalInformation: true }',
      '{ sharingClasses: [NOT_SHARED] }',
      `{ providers: ["${organisations[0]}"] }`,
    ],
    row: 'id name grade personalInformation stateReason items { name code } departmentHeadConsent { by } requests(first: 3) { totalCount edges { node { id } } } backflowPlans { totalCount }',
  },
  {
    field: 'sharingRequests',
    orders: ['ID_ASC', 'SUBMITTED_AT_DESC'],
    filters: [
      '{}',
      '{ states: [DRAFT, SUBMITTED] }',
      '{ requesterPlatforms: ["650000"] }',
      `{ providers: ["${organisations[1]}"] }`,
    ],
    row: 'id state legalBasis items requesterHeadConsent { by } entry { id name }',
  },
  {
    field: 'backflowPlans',
    orders: ['ID_ASC', 'AGREED_ON_DESC'],
    filters: ['{}', '{ receivers: ["650000", "660000"] }'],
    row: 'id receiverNode entry { id } deliveries { totalCount }',
  },
  {
    field: 'backflowDeliveries',
    orders: ['ID_ASC', 'DUE_ON_DESC'],
    filters: ['{}', '{ late: true }', '{ states: [SENT] }'],
    row: 'id receiverNode checksum plan { id } receipt { id }',
  },
  {
    field: 'usageRecords',
    orders: ['ID_ASC', 'USED_AT_DESC'],
    filters: ['{}', `{ organisations: ["${organisations[2]}"] }`],
    row: 'id scenario process request { id }',
  },
  {
    field: 'backflowReceipts',
    orders: ['ID_ASC', 'RECEIVED_AT_DESC'],
    filters: ['{}', '{ checksumMatches: true }'],
    row: 'id receivedBy discrepancies',
  },
  {
    field: 'disputes',
    orders: ['ID_ASC', 'RAISED_AT_ASC'],
    filters: ['{}', '{ states: [SETTLED] }'],
    row: 'id subject outcome',
  },
];

const counts = `{
  catalogFacets { totalCount states { value count } sharingClasses { value count } themes { value count } platforms { value count } updatedFrom updatedTo grades { value count } }
  searched: catalogFacets(search: "核心") { totalCount }
  catalogCoverage { published inPreparation cells { key published inPreparation lastPublishedAt } }
  requestStatistics { totalCount states { value count } requesterPlatforms { value count } firstSubmittedAt lastSubmittedAt }
  backflowStatus { deliveries late recordsExpected recordsDelivered cells { key deliveries late verified recordsExpected nextDueOn } }
}`;

const question = fc.oneof(
  { weight: 1, arbitrary: fc.constant(() => counts) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...roots)
      .chain(({ field, orders, filters, row }) =>
        fc.record({
          field: fc.constant(field),
          row: fc.constant(row),
          order: fc.constantFrom(...orders),
          filter: fc.constantFrom(...filters),
          page,
        }),
      )
      .map(({ field, row, order, filter, page: { first, after, last } }) => (cursors: ReadonlyMap<string, string>) => {
        // A cursor of a row that the caller may never have seen: somebody may have given it to him.
        const cursor = cursors.get(`${field} ${order}`);
        const window = `${last ? 'last' : 'first'}: ${first}${after && cursor ? `, ${last ? 'before' : 'after'}: ${JSON.stringify(cursor)}` : ''}`;
        return `{ ${field}(${window}, orderBy: ${order}, filter: ${filter}) { totalCount edges { cursor node { ${row} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
      }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(local, local).map(
      ([one, other]) =>
        () =>
          `{
        catalogEntry(id: "cat:${platform}:${one}") { id name requests { totalCount } }
        sharingRequest(id: "req:${platform}:${other}") { id scenario entry { name } }
        backflowDelivery(id: "bfd:${platform}:${one}") { id plan { id receiverNode } }
        dispute(id: "dsp:${platform}:${other}") { subject outcome }
        usageRecord(id: "use:${platform}:${one}") { effect }
        backflowReceipt(id: "bfr:${platform}:${other}") { receivedBy }
        _entities(representations: [
          { __typename: "CatalogEntry", id: "cat:${platform}:${other}" }
          { __typename: "SharingRequest", id: "req:${platform}:${one}" }
          { __typename: "BackflowPlan", id: "bfp:${platform}:${one}" }
          { __typename: "Dispute", id: "dsp:${platform}:${one}" }
        ]) {
          ... on CatalogEntry { __typename alias: name ...Hidden }
          ... on SharingRequest { state other: note }
          ... on BackflowPlan { receiverNode }
          ... on Dispute { stands: state }
        }
      }
      fragment Hidden on CatalogEntry { consent: departmentHeadConsent { by on } items { shown: code } }`,
    ),
  },
);

type World = Readonly<Record<string, readonly Row[]>>;

let schema: GraphQLSchema;
let opened: Store[] = [];
beforeAll(() => {
  schema = buildUnionSchema(provincial.contracts);
});
afterAll(closeStores);

async function closeStores(): Promise<void> {
  const stores = opened;
  opened = [];
  await Promise.all(stores.map((store) => store.close()));
}

/** What a caller may be told: nothing broke. */
const denials: readonly unknown[] = ['FORBIDDEN', 'UNAUTHENTICATED', 'MASKED'];

const hierarchy = createHierarchy(new Map(Object.entries(parents)));

/** Asks a store that holds these rows, as somebody. */
async function asker(rows: World): Promise<(query: string, caller: Caller) => Promise<string>> {
  const store = await openSqliteStore(':memory:');
  opened.push(store);
  const open = openCollections(store, provincial, nodeLog(platform));
  for (const [type, collection] of Object.entries(collections)) await open.of(collection).insertAll(rows[type] ?? []);
  return async (query, caller) => {
    const environment = {
      ...realEnvironment,
      now: () => new Date('2026-03-10T02:00:00.000Z'),
      hierarchy,
    };
    const context = new NodeContext({ code: platform, tier: 'PROVINCIAL' }, open, environment, caller);
    const { data, errors } = await graphql({ schema, source: query, contextValue: context });
    for (const { message, extensions } of errors ?? []) expect(denials, message).toContain(extensions['code']);
    return JSON.stringify(
      { data, errors: errors?.map(({ message, path, extensions }) => ({ message, path, extensions })) },
      null,
      1,
    );
  };
}

const auditor: Caller = {
  subject: 'auditor',
  role: 'AUDITOR',
  organisation: null,
  node: null,
  purpose: null,
  traceId: null,
};

/** A cursor of some row of each list in each order, as one who sees everything gets it. */
async function cursorsOf(
  ask: (query: string, caller: Caller) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const cursors = new Map<string, string>();
  for (const { field, orders } of roots) {
    for (const order of orders) {
      const answer = await ask(`{ list: ${field}(first: 3, orderBy: ${order}) { pageInfo { endCursor } } }`, auditor);
      const { data } = JSON.parse(answer) as { data: { list: { pageInfo: { endCursor: string | null } } } };
      if (data.list.pageInfo.endCursor !== null) cursors.set(`${field} ${order}`, data.list.pageInfo.endCursor);
    }
  }
  return cursors;
}

describe('a caller is answered as by a store that holds the rows visible to him and no other', () => {
  test('in every list, count, group, bound, order, search, look-up and reference', async () => {
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(fc.tuple(anyCaller, fc.array(question, { minLength: 4, maxLength: 8 })), {
          minLength: 3,
          maxLength: 3,
        }),
        async (rows: World, callers) => {
          const askAll = await asker(rows);
          const cursors = await cursorsOf(askAll);
          for (const [caller, questions] of callers) {
            const visible = Object.fromEntries(
              Object.entries(rows).map(([type, ofType]) => [
                type,
                ofType.filter(
                  (row) => rulesFor(policy, type, { owner: platform, row: { ...row } }, caller, parents).length > 0,
                ),
              ]),
            );
            hidden += Object.values(rows).flat().length - Object.values(visible).flat().length;
            const askVisible = await asker(visible);
            for (const write of questions) {
              const query = write(cursors);
              expect(await askAll(query, caller), `${JSON.stringify(caller)} ${query}`).toBe(
                await askVisible(query, caller),
              );
            }
          }
          await closeStores();
        },
      ),
      { numRuns: Number(process.env['SHUTONG_RUNS'] ?? 20), endOnFailure: true },
    );
    expect(hidden).toBeGreaterThan(100);
  }, 60_000);
});
