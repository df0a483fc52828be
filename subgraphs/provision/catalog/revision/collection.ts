import type { CollectionOf } from '../../../kit/collection-of.ts';
import { textFacts } from '../metrics/derived-facts.ts';
import type { CatalogRevisionRow } from '../row.ts';
import { entrySearch } from '../search/entry-search.ts';

/** Orders of entries that hold for any time: those by what is in force, and no order by what is due now. */
export type RevisionOrder =
  | 'ID_ASC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'CODE_ASC'
  | 'UPDATED_AT_ASC'
  | 'UPDATED_AT_DESC'
  | 'PUBLISHED_AT_ASC'
  | 'PUBLISHED_AT_DESC'
  | 'IN_FORCE_SINCE_ASC'
  | 'IN_FORCE_SINCE_DESC';

/** Published revisions that are in force no longer. Written once; filtered and ordered as entries are. */
export const catalogRevisions: CollectionOf<CatalogRevisionRow, RevisionOrder> = {
  name: 'catalogRevisions',
  fields: {
    entry: 'text',
    inForceSince: 'text',
    inForceUntil: 'text',
    gradeSince: 'text',
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
    IN_FORCE_SINCE_ASC: [{ field: 'inForceSince', direction: 'ASC' }],
    IN_FORCE_SINCE_DESC: [{ field: 'inForceSince', direction: 'DESC' }],
  },
  search: entrySearch,
  derived: textFacts,
};
