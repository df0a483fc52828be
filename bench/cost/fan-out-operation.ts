import type { Operation } from './operation.ts';

/** A page over every platform: what no stock gateway answers. */
export const fanOutOperation: Operation = {
  name: 'page of 20 over all platforms',
  requests: 30,
  concurrency: 2,
  variables: ['UPDATED_AT_DESC', 'UPDATED_AT_ASC', 'NAME_ASC', 'CODE_ASC', 'ID_ASC'].map((orderBy) => ({ orderBy })),
  query: `query AllPlatforms($orderBy: CatalogEntryOrder!) {
    catalogEntries(first: 20, orderBy: $orderBy) {
      totalCount totalIsLowerBound complete
      sources { platform status }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id name code state sharingClass updateFrequency updatedAt } }
    }
  }`,
};
