import type { RelationCondition } from '../../../policy/rule.ts';
import { readEntryDuty } from '../../../provision/catalog/clock/entry-duty.ts';
import { catalogEntries } from '../../../provision/catalog/collection.ts';
import { entryLife } from '../../../provision/catalog/life/entry-life.ts';
import { revisedRow, revisionLife } from '../../../provision/catalog/life/revision-life.ts';
import { dutyKind } from '../duty-kind.ts';
import { byDueDay } from './by-due-day.ts';

const provider: readonly RelationCondition[] = [{ field: 'provider', is: 'organisation' }, { platform: 'own' }];
const authority: readonly RelationCondition[] = [{ platform: 'own' }];

/** What an entry asks of its department and its authority; while it is revised, what its revision asks. */
export const entryDuties = [
  dutyKind({
    collection: catalogEntries,
    cycle: entryLife,
    seenAs: (entry) => entry,
    // A published entry is a duty only while law or duties ask for an update (Art 17).
    stateAs: { field: 'standing', of: (state) => (state === 'PUBLISHED' ? 'PUBLISHED/UPDATE_DUE' : state) },
    due: byDueDay,
    dutyOf: readEntryDuty,
    voluntary: [
      'editCatalogEntry@DRAFT',
      'editCatalogEntry@DEPARTMENT_APPROVED',
      'editCatalogEntry@REVISING',
      'consentToCatalogEntry@RETURNED',
      'consentToCatalogEntry@REVISING',
      'submitCatalogEntry@REVISING',
      'publishCatalogEntry@REVISING',
      'returnCatalogEntry@REVISING',
      'abandonCatalogRevision',
      'withdrawCatalogEntry',
      'openUpdateDuty',
      'extendUpdateDuty',
    ],
    sides: { PROVIDER: provider, AUTHORITY: authority },
  }),
  dutyKind({
    collection: catalogEntries,
    cycle: revisionLife,
    seenAs: revisedRow,
    stateAs: { field: 'standing', of: (state) => `REVISING/${state}` },
    due: byDueDay,
    dutyOf: readEntryDuty,
    voluntary: [
      'editCatalogEntry@DRAFT',
      'editCatalogEntry@DEPARTMENT_APPROVED',
      'consentToCatalogEntry@RETURNED',
      'abandonCatalogRevision',
    ],
    sides: { PROVIDER: provider, AUTHORITY: authority },
  }),
];
