import type { Operation } from './operation.ts';

/** The tier that the fan-out is narrowed to: 31 provinces and the Corps. */
export const fanOutTier = 'PROVINCIAL';

/** A page over 32 platforms: what no stock gateway answers. */
export const fanOutOperation: Operation = {
  name: 'page of 20 over 32 platforms',
  limit: 1.5,
  requests: 40,
  concurrency: 2,
  variables: ['UPDATED_AT_DESC', 'UPDATED_AT_ASC', 'NAME_ASC', 'CODE_ASC', 'ID_ASC'].map((orderBy) => ({ orderBy })),
  query: `query Provinces($orderBy: CatalogEntryOrder!) {
    catalogEntries(first: 20, tiers: [${fanOutTier}], orderBy: $orderBy) {
      totalCount totalIsLowerBound complete
      sources { platform status }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id name code state sharingClass updateFrequency updatedAt } }
    }
  }`,
};
