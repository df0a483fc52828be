/** A request as a client sends it. */
export interface GraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const provinces = ['110000', '310000', '320000', '370000', '440000', '510000', '650000', '660000'];
const tiers = ['NATIONAL', 'PROVINCIAL', 'DEPARTMENT'];
const orders = ['UPDATED_AT_DESC', 'NAME_ASC', 'CODE_ASC', 'ID_ASC', 'PUBLISHED_AT_DESC'];

/** One of the questions that people begin with, each with its own wording and its own part of the variations. */
const questions: readonly ((turn: number) => GraphRequest)[] = [
  (turn) => ({
    query: `query ($orderBy: CatalogEntryOrder!, $first: Int) { catalogEntries(first: $first, orderBy: $orderBy) {
      totalCount complete sources { platform status latencyMs } pageInfo { hasNextPage endCursor }
      edges { cursor node { id name state sharingClass platform { code name tier } provider { code name } } } } }`,
    variables: { orderBy: pick(orders, turn), first: 10 + (turn % 5) * 20 },
  }),
  (turn) => ({
    query: `query ($platforms: [ID!]) { catalogEntries(first: 50, platforms: $platforms) {
      totalCount edges { node { id name items { name code type length } useConditions { scope purpose } } } } }`,
    variables: { platforms: [pick(provinces, turn)] },
  }),
  (turn) => ({
    query: 'query ($tiers: [Tier!]) { catalogFacets(tiers: $tiers) { totalCount complete states { value count } } }',
    variables: { tiers: [pick(tiers, turn)] },
  }),
  (turn) => ({
    query:
      'query ($search: String) { catalogEntries(search: $search, first: 20) { totalCount edges { node { id name abstract } } } }',
    variables: { search: pick(['登记', '人口', '企业', '许可', '统计', '证'], turn) },
  }),
  (turn) => ({
    query: `query ($last: Int) { sharingRequests(last: $last) { totalCount complete
      edges { node { id state scenario entry { id name } requester { name } requesterPlatform { name } platform { name } } } } }`,
    variables: { last: 10 + (turn % 4) * 10 },
  }),
  (turn) => ({
    query:
      'query ($platforms: [ID!]) { requestStatistics(platforms: $platforms) { totalCount states { value count } } }',
    variables: { platforms: provinces.slice(0, 1 + (turn % provinces.length)) },
  }),
  (turn) => ({
    query: `query ($first: Int) { backflowDeliveries(first: $first) { totalCount
      edges { node { id state dueOn platform { name } receiver { name } receipt { checksumMatches } } } } }`,
    variables: { first: 5 + (turn % 6) * 5 },
  }),
  () => ({
    query: '{ backflowStatus { deliveries late recordsExpected recordsDelivered complete } }',
    variables: {},
  }),
  (turn) => ({
    query: `query ($first: Int) { disputes(first: $first) { totalCount edges { node { id subject state
      request { id state entry { id name platform { name } } usageRecords(first: 3) { totalCount } } } } } }`,
    variables: { first: 1 + (turn % 10) },
  }),
  (turn) => ({
    query:
      'query ($first: Int) { platforms(first: $first) { totalCount edges { node { code name tier state territory } } } }',
    variables: { first: 20 + turn },
  }),
];

/** Requests that reach every platform and every contract, no two in a row alike. */
export const variedRequests = (count: number): readonly GraphRequest[] =>
  Array.from({ length: count }, (_, index) => pick(questions, index)(Math.floor(index / questions.length)));

function pick<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}
