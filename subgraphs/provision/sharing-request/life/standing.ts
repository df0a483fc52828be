import type { SharingRequestRow } from '../row.ts';

/** The state, and what decides within it whose step is next: so that the store finds what somebody has to do. */
export function readStanding({ state, change, suspension, providerHeadConsent }: SharingRequestRow): string {
  switch (state) {
    case 'PROVIDER_HEAD_APPROVED':
      return `${state}/${providerHeadConsent?.reply ?? ''}`;
    case 'CHANGE_PROPOSED':
      return `${state}/${change?.kind ?? ''}`;
    case 'SUSPENDED': {
      const isReported = suspension?.reports.at(-1)?.rejectedOn === null;
      return `${state}/${suspension?.by ?? ''}/${isReported ? 'REPORTED' : 'OPEN'}`;
    }
    default:
      return state;
  }
}
