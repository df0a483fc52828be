import type { RelationCondition } from '../../../policy/rule.ts';
import { readRequestDuty } from '../../../provision/sharing-request/clock/request-duty.ts';
import { sharingRequests } from '../../../provision/sharing-request/collection.ts';
import { requestLifeCycle } from '../../../provision/sharing-request/life/request-life-cycle.ts';
import { dutyKind } from '../duty-kind.ts';
import { byDueDay } from './by-due-day.ts';

const requester: RelationCondition = { field: 'requester', is: 'organisation' };
const provider: RelationCondition = { field: 'provider', is: 'organisation' };
const authority: RelationCondition = { platform: 'own' };
const standing = (...values: readonly string[]): RelationCondition => ({ field: 'standing', in: values });

const reported = ['SUSPENDED/PROVIDER/REPORTED', 'SUSPENDED/AUTHORITY/REPORTED'];

/** What a request asks of its requester, its provider and the provider's authority. */
export const requestDuties = dutyKind({
  collection: sharingRequests,
  cycle: requestLifeCycle,
  seenAs: (request) => request,
  due: byDueDay,
  dutyOf: readRequestDuty,
  voluntary: [
    'EDIT',
    'DISCARD',
    'WITHDRAW',
    'EXTEND',
    'APPROVE_REPLY@PROVIDER_HEAD_APPROVED',
    'PROPOSE_CHANGE',
    'WITHDRAW_CHANGE',
    'ASK_USE_CHANGE',
    'WITHDRAW_USE_CHANGE',
    'END',
    'SUSPEND',
    'RESUME',
    'TERMINATE',
  ],
  sides: {
    REQUESTER: [requester],
    REQUESTER_ASKED_TO_ALTER: [requester, standing('CHANGE_PROPOSED/ALTER')],
    REQUESTER_ASKED_TO_END: [requester, standing('CHANGE_PROPOSED/END')],
    REQUESTER_TO_RECTIFY: [
      requester,
      standing('SUSPENDED/PROVIDER/OPEN', 'SUSPENDED/AUTHORITY/OPEN', 'SUSPENDED//OPEN'),
    ],
    PROVIDER: [provider],
    PROVIDER_TO_GRANT: [provider, standing('PROVIDER_HEAD_APPROVED/GRANT')],
    PROVIDER_TO_REFUSE: [provider, standing('PROVIDER_HEAD_APPROVED/REFUSE')],
    PROVIDER_AUTHORITY: [authority],
    PROVIDER_TO_JUDGE: [provider, standing('SUSPENDED/PROVIDER/REPORTED')],
    AUTHORITY_TO_JUDGE: [authority, standing(...reported)],
  },
});
