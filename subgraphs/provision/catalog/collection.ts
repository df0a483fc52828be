import type { CatalogEntryOrder } from '../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import { readStanding } from './life/standing.ts';
import { derivedFacts } from './metrics/derived-facts.ts';
import { catalogRevisions } from './revision/collection.ts';
import type { CatalogEntryRow } from './row.ts';
import { entrySearch } from './search/entry-search.ts';

export const catalogEntries: DecidedCollectionOf<CatalogEntryRow, CatalogEntryOrder> = {
  name: 'catalogEntries',
  fields: {
    name: 'text',
    code: 'text',
    provider: 'text',
    state: 'text',
    category: 'text',
    theme: 'text',
    format: 'text',
    updateFrequency: 'text',
    sharingClass: 'text',
    sharingMode: 'text',
    grade: 'text',
    openAttribute: 'text',
    personalInformation: 'boolean',
    updatedAt: 'text',
    publishedAt: 'text',
    inForceSince: 'text',
    dueOn: 'text',
    idempotencyKey: 'text',
    pendingSince: 'text',
  },
  orders: {
    ID_ASC: [],
    NAME_ASC: [{ field: 'name', direction: 'ASC' }],
    NAME_DESC: [{ field: 'name', direction: 'DESC' }],
    CODE_ASC: [{ field: 'code', direction: 'ASC' }],
    UPDATED_AT_ASC: [{ field: 'updatedAt', direction: 'ASC' }],
    UPDATED_AT_DESC: [{ field: 'updatedAt', direction: 'DESC' }],
    PUBLISHED_AT_ASC: [{ field: 'publishedAt', direction: 'ASC' }],
    PUBLISHED_AT_DESC: [{ field: 'publishedAt', direction: 'DESC' }],
    RELEVANCE: [
      { field: 'score', direction: 'DESC' },
      { field: 'updatedAt', direction: 'DESC' },
    ],
    IN_FORCE_SINCE_ASC: [{ field: 'inForceSince', direction: 'ASC' }],
    IN_FORCE_SINCE_DESC: [{ field: 'inForceSince', direction: 'DESC' }],
    DUE_ON_ASC: [{ field: 'dueOn', direction: 'ASC' }],
  },
  unique: ['idempotencyKey'],
  carriesTo: catalogRevisions,
  search: entrySearch,
  derived: { ...derivedFacts, standing: { type: 'text', read: (entry: CatalogEntryRow) => readStanding(entry) } },
};
