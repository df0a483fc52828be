import { usageRecordCycle } from '../../consumption/usage/life-cycle.ts';
import { rolesFor } from '../../kit/life-cycle/life-cycle.ts';
import type { ActionRule } from '../rule.ts';

const asTheUser = {
  nextStep: 'Sign in for the sharing office of the organisation that used the data, at its own platform.',
  nextStepZh: '请以使用部门的共享工作机构身份在本部门所属平台登录。',
};

/** Kept for the caller's own organisation, at his own platform. */
const own: ActionRule['when'] = [
  { input: 'organisation', is: 'organisation' },
  { input: 'requesterNode', is: 'node' },
];

/** What those do who use shared data, and those who inspect it. */
export const consumptionActions: readonly ActionRule[] = [
  {
    rule: 'keep-usage-record',
    action: 'Mutation.keepUsageRecord',
    roles: rolesFor(usageRecordCycle, 'KEEP'),
    when: own,
    basis: 'Art 29',
    because: 'Whoever uses the data keeps the record of it.',
    ask: asTheUser,
  },
  {
    rule: 'keep-disposal-proof',
    action: 'Mutation.keepDisposalProof',
    roles: ['SHARING_OFFICE', 'SHARING_OFFICE_HEAD'],
    when: own,
    basis: 'Art 27',
    because: 'Whoever disposes of the data keeps the proof of it.',
    ask: asTheUser,
  },
  {
    rule: 'record-destruction',
    action: 'Mutation.recordDestruction',
    roles: rolesFor(usageRecordCycle, 'RECORD_DESTRUCTION'),
    when: [],
    basis: 'Art 29',
    because: 'Whoever used the data records its destruction; the life of the record says whose it is.',
    ask: asTheUser,
  },
  {
    rule: 'remove-usage-record',
    action: 'Mutation.removeUsageRecord',
    roles: rolesFor(usageRecordCycle, 'REMOVE'),
    when: [],
    basis: 'Art 29',
    because: 'The head of the office that kept a record removes it when its time is over.',
    ask: asTheUser,
  },
  {
    rule: 'inspect-usage-record',
    action: 'Mutation.inspectUsageRecord',
    roles: rolesFor(usageRecordCycle, 'INSPECT'),
    when: [],
    basis: 'Art 38',
    because: 'The provider and the authorities of both sides inspect how data is used.',
    ask: {
      nextStep: 'Sign in for the sharing office of the provider, or for the authority of either side.',
      nextStepZh: '请以提供部门共享工作机构或任一方主管部门身份登录。',
    },
  },
];
