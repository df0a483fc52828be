import { nothingDue } from '../../../clock/duty/duty.ts';
import type { DatedKind } from '../../../clock/duty/settle-due-days.ts';
import { catalogEntries } from '../collection.ts';
import type { CatalogEntryRow } from '../row.ts';
import { readEntryDuty } from './entry-duty.ts';

/** Most entries have nothing due, so those that have are found by their due day. */
export const datedEntries: DatedKind<CatalogEntryRow> = {
  collection: catalogEntries,
  open: [{ field: 'dueOn', below: nothingDue }],
  dutyOf: readEntryDuty,
};
