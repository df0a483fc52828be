import { dayInShanghai } from '../kit/day.ts';
import { sharingRequests } from '../provision/sharing-request/collection.ts';
import type { SharingRequestRow } from '../provision/sharing-request/row.ts';
import type { Migration } from '../store/migration/migration.ts';
import { rewriteRows } from '../store/migration/rewrite-rows.ts';

/**
 * Requests made before their steps were mutations do not say what the steps left: who the provider's head consented to, what was
 * granted, proposed, suspended or disposed of. Where the state tells that it happened, the day of the last change stands for it,
 * and the note for its words; a head's consent to a reply that has not left is asked for again.
 */
export const requestsHaveAWholeLife: Migration = {
  version: 6,
  name: 'sharing requests keep what their steps leave',
  run: (store) =>
    rewriteRows<SharingRequestRow>(store, sharingRequests, 'ID_ASC', (request) => {
      // The type says that it is there; in rows of earlier releases it is not.
      if (Object.hasOwn(request, 'calls')) return undefined;
      return { ...request, ...added(request) };
    }),
};

function added(request: SharingRequestRow): Partial<SharingRequestRow> {
  const { state, note, updatedAt, decidedAt, items, supplement, extension } = request;
  const on = dayInShanghai(new Date(updatedAt));
  const granted = decidedAt !== null && state !== 'REFUSED';
  const misused = state === 'SUSPENDED' || state === 'RECTIFYING' || state === 'TERMINATED';
  return {
    grantedItems: granted ? items : null,
    thirdParties: [],
    providerHeadConsent: null,
    disposalTerms: null,
    refusalText: state === 'REFUSED' ? note : null,
    supplement: supplement && { ...supplement, missing: told(note), supplied: null },
    extension: extension && { ...extension, reason: note ?? '' },
    usageReportedOn: null,
    change:
      state === 'CHANGE_PROPOSED'
        ? {
            kind: 'ALTER',
            content: note ?? '',
            consultation: '',
            filingNumber: '',
            proposedOn: on,
            outcome: null,
            closedOn: null,
          }
        : null,
    useChange: null,
    suspension: misused
      ? {
          by: 'PROVIDER',
          reason: note ?? '',
          order: '',
          suspendedOn: on,
          plan: null,
          reports: [],
          outcome: state === 'TERMINATED' ? 'TERMINATED' : null,
          closedOn: state === 'TERMINATED' ? on : null,
        }
      : null,
    endedAt: state === 'TERMINATED' || state === 'ENDED' || state === 'DISPOSED' ? updatedAt : null,
    disposal: state === 'DISPOSED' ? { method: note ?? '', proof: '', on } : null,
    calls: [],
  };
}

const told = (note: string | null): NonNullable<SharingRequestRow['supplement']>['missing'] =>
  note === null ? [] : [{ part: 'OTHER', what: note }];
