import type { Caller } from '../../../kit/caller.ts';
import type { LifeCycle, Place } from '../../../kit/life-cycle/life-cycle.ts';
import type { SharingRequestRow } from '../row.ts';

/** Where somebody stands in the matter of a request. Some stand there only while the request says so. */
export type RequestSide =
  | 'REQUESTER'
  | 'REQUESTER_ASKED_TO_ALTER'
  | 'REQUESTER_ASKED_TO_END'
  | 'REQUESTER_TO_RECTIFY'
  | 'PROVIDER'
  | 'PROVIDER_TO_GRANT'
  | 'PROVIDER_TO_REFUSE'
  | 'PROVIDER_AUTHORITY'
  | 'PROVIDER_WHICH_SUSPENDED'
  | 'PROVIDER_TO_JUDGE'
  | 'AUTHORITY_TO_JUDGE';

type Sides = LifeCycle<SharingRequestRow, never, RequestSide>['sides'];

const isRequester = ({ requester }: SharingRequestRow, { organisation }: Caller): boolean => organisation === requester;
const isProvider = ({ provider }: SharingRequestRow, { organisation }: Caller): boolean => organisation === provider;
const isAuthority = (_request: SharingRequestRow, caller: Caller, { node }: Place): boolean => caller.node === node;

/** A report of the requester that nobody has judged yet. */
const isReported = ({ suspension }: SharingRequestRow): boolean => suspension?.reports.at(-1)?.rejectedOn === null;

export const requestSides: Sides = {
  REQUESTER: { means: 'the organisation that asks', holds: isRequester },
  REQUESTER_ASKED_TO_ALTER: {
    means: 'the organisation that asks, when the provider proposes to alter the service',
    holds: (request, caller) => isRequester(request, caller) && request.change?.kind === 'ALTER',
  },
  REQUESTER_ASKED_TO_END: {
    means: 'the organisation that asks, when the provider proposes to end the service',
    holds: (request, caller) => isRequester(request, caller) && request.change?.kind === 'END',
  },
  REQUESTER_TO_RECTIFY: {
    means: 'the organisation that asks, as long as no report of it waits to be judged',
    holds: (request, caller) => isRequester(request, caller) && !isReported(request),
  },
  PROVIDER: { means: 'the organisation that provides', holds: isProvider },
  PROVIDER_TO_GRANT: {
    means: 'the organisation that provides, when its head has consented to a grant',
    holds: (request, caller) => isProvider(request, caller) && request.providerHeadConsent?.reply === 'GRANT',
  },
  PROVIDER_TO_REFUSE: {
    means: 'the organisation that provides, when its head has consented to a refusal',
    holds: (request, caller) => isProvider(request, caller) && request.providerHeadConsent?.reply === 'REFUSE',
  },
  PROVIDER_AUTHORITY: { means: 'the platform that the request is held by', holds: isAuthority },
  PROVIDER_WHICH_SUSPENDED: {
    means: 'the organisation that provides, when it has suspended',
    holds: (request, caller) => isProvider(request, caller) && request.suspension?.by === 'PROVIDER',
  },
  PROVIDER_TO_JUDGE: {
    means: 'the organisation that provides, when it has suspended and is told that misuse is put right',
    holds: (request, caller) =>
      isProvider(request, caller) && request.suspension?.by === 'PROVIDER' && isReported(request),
  },
  AUTHORITY_TO_JUDGE: {
    means: 'the platform that the request is held by, when it is told that misuse is put right',
    holds: (request, caller, place) => isAuthority(request, caller, place) && isReported(request),
  },
};
