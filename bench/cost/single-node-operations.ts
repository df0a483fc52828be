import { nationalCode } from '../../subgraphs/registry/platform/national-platform.ts';
import type { Operation } from './operation.ts';
import { rowId } from './world.ts';

const platforms = [nationalCode];
const everySeventh = (kind: 'cat' | 'dsp', length: number) =>
  Array.from({ length }, (_, index) => ({ id: rowId(kind, index * 7) }));
const pages = ['UPDATED_AT_DESC', 'UPDATED_AT_ASC', 'NAME_ASC', 'CODE_ASC', 'ID_ASC'].flatMap((orderBy) =>
  [['PUBLISHED'], ['PUBLISHED', 'REVISING']].map((states) => ({ platforms, orderBy, states })),
);

/** What a gateway in front of one node is asked, ours and the stock one alike. */
export const singleNodeOperations: readonly Operation[] = [
  {
    name: 'routed read by id',
    limit: 0.45,
    requests: 800,
    concurrency: 8,
    variables: everySeventh('cat', 200),
    query: `query Entry($id: ID!) {
      catalogEntry(id: $id) {
        id name code state sharingClass updateFrequency publishedAt updatedAt
        useConditions { scope purpose }
        items { name code type length }
      }
    }`,
  },
  {
    name: 'page of 20 of one platform',
    requests: 400,
    concurrency: 8,
    variables: pages,
    query: `query Page($platforms: [ID!], $orderBy: CatalogEntryOrder!, $states: [CatalogEntryState!]) {
      catalogEntries(first: 20, platforms: $platforms, orderBy: $orderBy, filter: { states: $states }) {
        totalCount totalIsLowerBound complete
        sources { platform status }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { id name code state sharingClass updateFrequency updatedAt } }
      }
    }`,
  },
  {
    name: '… with platform and provider names',
    requests: 160,
    concurrency: 8,
    variables: pages,
    query: `query NamedPage($platforms: [ID!], $orderBy: CatalogEntryOrder!, $states: [CatalogEntryState!]) {
      catalogEntries(first: 20, platforms: $platforms, orderBy: $orderBy, filter: { states: $states }) {
        totalCount
        edges { cursor node { id name state sharingClass platform { code name } provider { code name } } }
      }
    }`,
  },
  {
    name: 'multi-hop read of a dispute',
    limit: 0.45,
    requests: 300,
    concurrency: 8,
    variables: everySeventh('dsp', 28),
    query: `query Dispute($id: ID!) {
      dispute(id: $id) {
        id subject state raisedAt
        request {
          id state scenario submittedAt
          entry { id name platform { code name tier } }
          usageRecords(first: 5) { totalCount edges { node { id usedAt scenario effect } } }
        }
      }
    }`,
  },
];
