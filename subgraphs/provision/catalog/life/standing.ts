import type { CatalogEntryRow } from '../row.ts';

/** The state, that of a revision under way, and whether a published entry is to be updated: so that the store finds what somebody has to do. */
export function readStanding({ state, revision, updateDuty }: CatalogEntryRow): string {
  if (state === 'REVISING') return `${state}/${revision?.state ?? ''}`;
  return state === 'PUBLISHED' && updateDuty !== null && updateDuty.endedOn === null ? `${state}/UPDATE_DUE` : state;
}
