import { neverPublished } from '../life/new-entry.ts';
import type { CatalogEntryRow, CatalogRevisionRow } from '../row.ts';

/** An entry whose text, as it stands, was in force at the moment already: without what has begun since. */
export const entryAsOf = (row: CatalogEntryRow, asOf: string): CatalogEntryRow => ({
  ...row,
  ...neverPublished,
  revisionNumber: row.revisionNumber,
  inForceSince: row.inForceSince,
  inForceVersion: row.inForceVersion,
  version: row.inForceVersion ?? row.version,
  state: row.state === 'WITHDRAWN' ? 'WITHDRAWN' : 'PUBLISHED',
  updatedAt: row.inForceSince ?? row.updatedAt,
  asOf,
});

/** The entry as a revision had it that was in force then. */
export function revisionAsOf(revision: CatalogRevisionRow, asOf: string): CatalogEntryRow {
  const { entry, number, inForceUntil, gradeSince, inForceVersion, ...text } = revision;
  return {
    ...neverPublished,
    ...text,
    id: entry,
    version: inForceVersion,
    stateReason: null,
    revisionNumber: number,
    inForceVersion,
    calls: [],
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    asOf,
  };
}
