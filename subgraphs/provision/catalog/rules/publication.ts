import type { CatalogEntryRow } from '../row.ts';

/** Published entries, those under revision too: the published revision stays in force until the next one. */
export const isPublished = (state: unknown): boolean => state === 'PUBLISHED' || state === 'REVISING';

/** Whether a sharing request may be made for an entry: it is published, and not held back from sharing (Art 14). */
export const isOpenToRequests = ({ state, sharingClass }: Pick<CatalogEntryRow, 'state' | 'sharingClass'>): boolean =>
  isPublished(state) && sharingClass !== 'NOT_SHARED';
