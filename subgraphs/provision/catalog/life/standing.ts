import type { CatalogEntryRow } from '../row.ts';

/** The parts of a row that are looked at; a row of an older release, which is looked at before it is migrated, has neither of the last two. */
type Looked = Pick<CatalogEntryRow, 'state'> & Partial<Pick<CatalogEntryRow, 'revision' | 'updateDuty'>>;

/** The state, that of a revision under way, and whether a published entry is to be updated: so that the store finds what somebody has to do. */
export function readStanding({ state, revision, updateDuty }: Looked): string {
  if (state === 'REVISING') return `${state}/${revision?.state ?? ''}`;
  return state === 'PUBLISHED' && updateDuty != null && updateDuty.endedOn === null ? `${state}/UPDATE_DUE` : state;
}
