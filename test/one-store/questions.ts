import fc from 'fast-check';
import { backflowReceipts } from '../../subgraphs/consumption/receipt/collection.ts';
import { usageRecords } from '../../subgraphs/consumption/usage/collection.ts';
import { encodeCursor } from '../../subgraphs/kit/cursor.ts';
import { disputes } from '../../subgraphs/oversight/dispute/collection.ts';
import { backflowDeliveries } from '../../subgraphs/provision/backflow/delivery/collection.ts';
import { backflowPlans } from '../../subgraphs/provision/backflow/plan/collection.ts';
import { catalogEntries } from '../../subgraphs/provision/catalog/collection.ts';
import { sharingRequests } from '../../subgraphs/provision/sharing-request/collection.ts';
import type { CollectionSpec, FieldValue, Row } from '../../subgraphs/store/port.ts';
import { nodes, organisationCodes, themeCodes, type World } from './world.ts';

/** One fan-out root field, asked in one way. */
export interface Question {
  readonly root: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How far a question reaches from the rows of the root: to nothing of other nodes, to what any living node can tell, to all. */
export type Reach = 'rows' | 'living' | 'all';

interface Root {
  readonly name: string;
  readonly spec: CollectionSpec;
  readonly rows: (world: World) => readonly Row[];
  readonly filterType: string;
  readonly filter: fc.Arbitrary<object | null>;
  readonly search: boolean;
  readonly fields: string;
  /** Fields of rows at other nodes that are null alike when the node is silent and when it has no such row. */
  readonly across: string;
  /** Fields that a silent node leaves null where a node without the rows answers an empty list. */
  readonly lists: string;
}

const some = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.subarray([...values], { minLength: 0, maxLength: values.length });
const instant = fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-01T08:00:00+08:00', '2026-03-01T00:00:00Z');
const filterOf = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object | null> =>
  fc.option(fc.record(fields, { requiredKeys: [] }), { freq: 2 });
const idsOf = (kind: string): fc.Arbitrary<string[]> =>
  fc.uniqueArray(
    fc.constantFrom(...nodes).map((node) => `${kind}:${node}:1`),
    { maxLength: 3 },
  );

const platform = 'platform { code name tier territory }';
const provider = 'provider { code name platform { name } }';

const roots: readonly Root[] = [
  {
    name: 'catalogEntries',
    spec: catalogEntries,
    rows: ({ entries }) => entries,
    filterType: 'CatalogEntryFilter',
    filter: filterOf({
      states: some(['DRAFT', 'PUBLISHED', 'REVISING']),
      sharingClasses: some(['CONDITIONAL', 'NOT_SHARED']),
      sharingModes: some(['API', 'OTHER']),
      updateFrequencies: some(['DAILY']),
      formats: some(['DATABASE', 'DOCUMENT']),
      grades: some(['GENERAL', 'CORE']),
      categories: some(['BASE']),
      openAttributes: some(['OPEN', 'NOT_OPEN']),
      themes: some(themeCodes),
      providers: some(organisationCodes),
      personalInformation: fc.boolean(),
      updatedSince: instant,
    }),
    search: true,
    fields:
      'id name code abstract state sharingClass updatedAt publishedAt items { name } requests(first: 2) { totalCount edges { cursor node { id state } } } backflowPlans(last: 1) { edges { node { id } } }',
    across: `${platform} ${provider} theme { code name } oldest: requests(orderBy: ID_ASC) { edges { node { requesterPlatform { name } } } }`,
    lists:
      'users: requests(orderBy: ID_ASC) { edges { node { usageRecords(first: 1) { totalCount edges { node { id } } } } } }',
  },
  {
    name: 'sharingRequests',
    spec: sharingRequests,
    rows: ({ requests }) => requests,
    filterType: 'SharingRequestFilter',
    filter: filterOf({
      states: some(['DRAFT', 'SUBMITTED', 'REFUSED']),
      entries: idsOf('cat'),
      requesters: some(organisationCodes),
      requesterPlatforms: some(nodes),
      providers: some(organisationCodes),
      submittedSince: instant,
    }),
    search: false,
    fields: 'id state submittedAt updatedAt refusalReason requesterNode entry { id name }',
    across: `${platform} ${provider} requester { code name } entry { provider { name } }`,
    lists: 'usageRecords { totalCount edges { node { id usedAt organisation { name } } } }',
  },
  {
    name: 'backflowPlans',
    spec: backflowPlans,
    rows: ({ plans }) => plans,
    filterType: 'BackflowPlanFilter',
    filter: filterOf({ receivers: some(nodes), entries: idsOf('cat') }),
    search: false,
    fields: 'id receiverNode agreedOn entry { name } deliveries { totalCount edges { cursor node { id late } } }',
    across: `${platform} receiver { code name } deliveries { edges { node { receipt { id receivedBy } } } }`,
    lists: '',
  },
  {
    name: 'backflowDeliveries',
    spec: backflowDeliveries,
    rows: ({ deliveries }) => deliveries,
    filterType: 'BackflowDeliveryFilter',
    filter: filterOf({
      states: some(['PLANNED', 'SENT', 'VERIFIED']),
      receivers: some(nodes),
      plans: fc.constant(['bfp:310000:1-1']),
      late: fc.boolean(),
    }),
    search: false,
    fields: 'id state late dueOn recordsExpected recordsDelivered periodFrom plan { id entry { name } }',
    across: `${platform} receiver { name } receipt { id checksumMatches receivedAt platform { name } }`,
    lists: '',
  },
  {
    name: 'backflowReceipts',
    spec: backflowReceipts,
    rows: ({ receipts }) => receipts,
    filterType: 'BackflowReceiptFilter',
    filter: filterOf({ checksumMatches: fc.boolean(), deliveries: fc.constant(['bfd:310000:1-1-1']) }),
    search: false,
    fields: 'id recordsReceived checksumMatches receivedAt delivery { id }',
    across: `${platform} delivery { state dueOn plan { entry { name platform { name } } } }`,
    lists: '',
  },
  {
    name: 'usageRecords',
    spec: usageRecords,
    rows: ({ usage }) => usage,
    filterType: 'UsageRecordFilter',
    filter: filterOf({ requests: idsOf('req'), organisations: some(organisationCodes), usedSince: instant }),
    search: false,
    fields: 'id usedAt scenario keptUntil request { id }',
    across: `${platform} organisation { code name } request { state entry { name provider { name } } }`,
    lists: '',
  },
  {
    name: 'disputes',
    spec: disputes,
    rows: (world) => world.disputes,
    filterType: 'DisputeFilter',
    filter: filterOf({ states: some(['NEGOTIATING', 'MEDIATING']), requests: idsOf('req') }),
    search: false,
    fields: 'id state raisedAt request { id }',
    across: 'mediator { name } request { state requesterNode entry { name platform { name } } }',
    lists: 'request { usageRecords(last: 1) { totalCount edges { node { id } } } }',
  },
];

const searches = fc.option(fc.constantFrom('企业', 'ABC', 'ab 基本', 'a b%_', '306001/', ' ', '"x"'), { freq: 1 });
/** What an order by relevance needs: words, pinyin, initials, codes, a Chinese word of two. */
const rankedSearches = fc.constantFrom('企业', 'ABC', 'qiye', 'qy', 'b', '登记', '企业登记', '1', '306001/', '基本 a');
const isRanked = (order: string): boolean => order === 'RELEVANCE';

/** Orders that clients may ask for: `PERIOD_DESC` is for the deliveries inside a plan alone. */
const ordersOf = ({ spec }: Root) => Object.keys(spec.orders).filter((order) => order !== 'PERIOD_DESC');

function cursorsOf({ spec, rows }: Root, order: string, world: World): readonly string[] {
  const keys = spec.orders[order] ?? [];
  // A search gives scores like these; a cursor of another search is a place in the list all the same.
  const scores = [20, 45, 80, 90, 100, 160];
  return rows(world).map((row, index) =>
    encodeCursor(
      order,
      keys,
      [...keys.map(({ field }) => field), 'id'].map((field) =>
        field === 'score' ? (scores[index % scores.length] ?? 0) : (Reflect.get(row, field) as FieldValue),
      ),
    ),
  );
}

const narrowing = '$platforms: [ID!], $tiers: [Tier!]';
const provenance = 'complete sources { platform status }';

function connectionQuestion(root: Root, world: World, reach: Reach): fc.Arbitrary<Question> {
  return fc.constantFrom(...ordersOf(root)).chain((order) => {
    const cursor = fc.constantFrom(null, ...cursorsOf(root, order, world));
    const size = fc.integer({ min: 0, max: 8 });
    return fc
      .record({
        page: fc.oneof(
          size.map((first) => ({ first })),
          size.map((last) => ({ last })),
          fc.constant({}),
        ),
        after: cursor,
        before: cursor,
        filter: root.filter,
        search: isRanked(order) ? rankedSearches : root.search ? searches : fc.constant(null),
      })
      .map(({ page, after, before, filter, search }) => {
        const fields = [root.fields, reach === 'rows' ? '' : root.across, reach === 'all' ? root.lists : ''].join(' ');
        const searching = root.search ? ['$search: String', 'search: $search'] : ['', ''];
        return {
          root: root.name,
          query: `query ($first: Int, $last: Int, $after: String, $before: String, $filter: ${root.filterType}, ${searching[0]} ${narrowing}) {
            ${root.name}(orderBy: ${order}, first: $first, last: $last, after: $after, before: $before, filter: $filter,
              ${searching[1]} platforms: $platforms, tiers: $tiers) {
              totalCount totalIsLowerBound ${provenance}
              pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              edges { cursor node { ${fields} } }
            }
          }`,
          variables: { ...page, after, before, filter, ...(root.search ? { search } : {}) },
        };
      });
  });
}

const bucket = '{ value count }';

// One node's store knows no other platforms: what is counted by platform is recounted from the rows instead.
const aggregates: readonly fc.Arbitrary<Question>[] = [
  fc.record({ filter: roots[0]?.filter ?? fc.constant(null), search: searches }).map((variables) => ({
    root: 'catalogFacets',
    query: `query ($filter: CatalogEntryFilter, $search: String, ${narrowing}) {
      catalogFacets(filter: $filter, search: $search, platforms: $platforms, tiers: $tiers) {
        totalCount totalIsLowerBound ${provenance} updatedFrom updatedTo
        states ${bucket} sharingClasses ${bucket} sharingModes ${bucket} updateFrequencies ${bucket}
        formats ${bucket} grades ${bucket} themes ${bucket}
      }
    }`,
    variables,
  })),
  (roots[1]?.filter ?? fc.constant(null)).map((filter) => ({
    root: 'requestStatistics',
    query: `query ($filter: SharingRequestFilter, ${narrowing}) {
      requestStatistics(filter: $filter, platforms: $platforms, tiers: $tiers) {
        totalCount totalIsLowerBound ${provenance} firstSubmittedAt lastSubmittedAt
        states ${bucket} refusalReasons ${bucket} requesterPlatforms ${bucket}
      }
    }`,
    variables: { filter },
  })),
  fc.constant({
    root: 'catalogCoverage',
    query: `query (${narrowing}) {
      catalogCoverage(platforms: $platforms, tiers: $tiers) { ${provenance} published inPreparation }
    }`,
    variables: {},
  }),
  (roots[3]?.filter ?? fc.constant(null)).map((filter) => ({
    root: 'backflowStatus',
    query: `query ($filter: BackflowDeliveryFilter, ${narrowing}) {
      backflowStatus(filter: $filter, platforms: $platforms, tiers: $tiers) {
        ${provenance} deliveries late recordsExpected recordsDelivered
      }
    }`,
    variables: { filter },
  })),
];

/** Questions about the rows of a world: every fan-out root field but those of the registry, which one node answers. */
export const questionsAbout = (world: World, reach: Reach): fc.Arbitrary<Question> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.oneof(...roots.map((root) => connectionQuestion(root, world, reach))) },
    { weight: 1, arbitrary: fc.oneof(...aggregates) },
  );
