import type { Role } from '../../../schema/roles.ts';
import { everyone } from '../roles.ts';
import type { ActionRule } from '../rule.ts';

const asTheOffice = {
  nextStep: 'Sign in for the sharing office of the organisation that raises it, and give its credit code.',
  nextStepZh: '请以提出部门的共享工作机构身份登录，并填写本部门的统一社会信用代码。',
};

const asTheProvider = {
  nextStep: 'Sign in for the sharing office of the organisation that provides the data.',
  nextStepZh: '请以数据提供部门的共享工作机构身份登录。',
};

const asTheAuthority = {
  nextStep: 'Sign in for the authority, or the government, of the platform that holds it.',
  nextStepZh: '请以该平台的主管部门或本级人民政府身份登录。',
};

/** What departments, the public and authorities do around a request: corrections (Art 26), disputes (Art 28), complaints (Art 37), violations (Arts 39–41), demands (Art 20). */
export const aroundActionRules: readonly ActionRule[] = [
  {
    rule: 'raise-correction',
    action: 'Mutation.raiseCorrection',
    roles: ['SHARING_OFFICE'],
    when: [{ input: 'organisation', is: 'organisation' }],
    basis: 'Art 26',
    because: 'A department’s sharing office raises corrections for its own department.',
    ask: asTheOffice,
  },
  {
    rule: 'raise-correction-as-public',
    action: 'Mutation.raiseCorrection',
    roles: ['PUBLIC'],
    when: [],
    basis: 'Art 26',
    because: 'Citizens and organisations may ask for a correction of what is open to them.',
    ask: asTheOffice,
  },
  ...stepRules(
    ['takeUpCorrection', 'makeCorrection', 'declineCorrection'],
    'SHARING_OFFICE',
    'Art 26',
    'The provider’s sharing office verifies and answers; the life of the correction says whose it is.',
    asTheProvider,
  ),
  {
    rule: 'withdraw-correction',
    action: 'Mutation.withdrawCorrection',
    roles: ['SHARING_OFFICE'],
    when: [],
    basis: 'practice',
    because: 'The department that raised a correction takes it back; its life says whose it is.',
    ask: asTheOffice,
  },
  {
    rule: 'route-dispute',
    action: 'Query.disputeAuthority',
    roles: everyone,
    when: [],
    basis: 'Art 28',
    because: 'Which authority a dispute comes before follows from who stands above whom, which is public.',
    ask: asTheOffice,
  },
  {
    rule: 'file-dispute',
    action: 'Mutation.fileDispute',
    roles: ['SHARING_OFFICE'],
    when: [
      { input: 'complainant', is: 'organisation' },
      { input: 'complainantNode', is: 'node' },
    ],
    basis: 'Art 28',
    because: 'A department’s sharing office files disputes for its own department and from its own platform.',
    ask: asTheOffice,
  },
  ...stepRules(
    ['settleDispute', 'referDispute', 'withdrawDispute'],
    'SHARING_OFFICE',
    'Art 28',
    'The sharing offices of the two sides negotiate; the life of the dispute says which of them may do what.',
    asTheOffice,
  ),
  ...stepRules(
    ['concludeDispute', 'referDisputeToGovernment'],
    'SHARING_AUTHORITY',
    'Art 28',
    'The lowest authority above both sides mediates.',
    asTheAuthority,
  ),
  {
    rule: 'decide-dispute',
    action: 'Mutation.decideDispute',
    roles: ['GOVERNMENT'],
    when: [],
    basis: 'Art 28',
    because: 'What mediation leaves open is decided by the government of the authority that mediated.',
    ask: asTheAuthority,
  },
  {
    rule: 'file-complaint',
    action: 'Mutation.fileComplaint',
    roles: ['SHARING_OFFICE'],
    when: [{ input: 'organisation', is: 'organisation' }],
    basis: 'Art 37',
    because: 'A department’s sharing office complains for its own department.',
    ask: asTheOffice,
  },
  {
    rule: 'file-complaint-as-public',
    action: 'Mutation.fileComplaint',
    roles: ['PUBLIC'],
    when: [],
    basis: 'Art 37',
    because: 'Citizens and organisations may complain.',
    ask: asTheOffice,
  },
  ...stepRules(
    ['takeUpComplaint', 'upholdComplaint', 'dismissComplaint'],
    'SHARING_AUTHORITY',
    'Art 37',
    'The authority handles complaints; the life of the complaint says which one.',
    asTheAuthority,
  ),
  ...stepRules(
    ['withdrawComplaint'],
    'SHARING_OFFICE',
    'practice',
    'The department that filed a complaint takes it back; its life says whose it is.',
    asTheOffice,
  ),
  {
    rule: 'report-violation',
    action: 'Mutation.reportViolation',
    roles: ['SHARING_AUTHORITY'],
    when: [{ input: 'authority', is: 'node' }],
    basis: 'Arts 39–41',
    because: 'An authority records what it suspects, at its own platform.',
    ask: asTheAuthority,
  },
  {
    rule: 'report-violation-as-audit',
    action: 'Mutation.reportViolation',
    roles: ['AUDITOR'],
    when: [],
    basis: 'Art 38',
    because: 'An audit tells the authority what it suspects.',
    ask: asTheAuthority,
  },
  ...stepRules(
    ['confirmViolation', 'dismissViolation', 'correctViolation'],
    'SHARING_AUTHORITY',
    'Arts 39–41',
    'An authority finds violations; the life of the violation says which one.',
    asTheAuthority,
  ),
  {
    rule: 'file-demand',
    action: 'Mutation.fileDemand',
    roles: ['SHARING_OFFICE'],
    when: [
      { input: 'requester', is: 'organisation' },
      { input: 'requesterNode', is: 'node' },
    ],
    basis: 'Art 20',
    because: 'A department’s sharing office says what its own department needs, at its own platform.',
    ask: asTheOffice,
  },
  ...stepRules(
    ['claimDemand', 'releaseDemand', 'matchDemand', 'reopenDemand', 'closeDemand'],
    'SHARING_OFFICE',
    'Art 20',
    'Sharing offices meet each other’s demands; the life of the demand says whose step it is.',
    asTheOffice,
  ),
];

/** Steps that belong to one role, wherever the matter lives. */
function stepRules(
  actions: readonly string[],
  role: Role,
  basis: string,
  because: string,
  ask: ActionRule['ask'],
): readonly ActionRule[] {
  return actions.map((action) => ({
    rule: action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    action: `Mutation.${action}`,
    roles: [role],
    when: [],
    basis,
    because,
    ask,
  }));
}
