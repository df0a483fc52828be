import { authorities, everyone, offices } from '../roles.ts';
import type { ActionRule } from '../rule.ts';

const askTheCentre = {
  nextStep: 'Ask the operator or the authority of the national platform.',
  nextStepZh: '请联系国家平台的运行管理单位或主管部门。',
};

const askTheAuthority = {
  nextStep: 'Ask the authority of the jurisdiction, or that of the centre.',
  nextStepZh: '请联系该地区或国家的政务数据共享主管部门。',
};

/** Everything that changes something, and what is for programs alone. */
export const actionRules: readonly ActionRule[] = [
  {
    rule: 'submit-request',
    action: 'Mutation.submitSharingRequest',
    roles: ['SHARING_OFFICE', 'SHARING_OFFICE_HEAD'],
    when: [
      { input: 'requester', is: 'organisation' },
      { input: 'requesterNode', is: 'node' },
    ],
    basis: 'Art 20',
    because: 'A department’s sharing office applies, for its own department and from its own platform.',
    ask: {
      nextStep: 'Sign in for the sharing office of the organisation that asks, and give its credit code and platform.',
      nextStepZh: '请以申请部门的共享工作机构身份登录，并填写本部门的统一社会信用代码与所属平台。',
    },
  },
  {
    rule: 'register-platform',
    action: 'Mutation.registerPlatform',
    roles: ['NODE_OPERATOR', 'SHARING_AUTHORITY'],
    when: [{ platform: 'own' }],
    basis: 'Art 30, 31',
    because: 'The centre keeps the list of platforms.',
    ask: askTheCentre,
  },
  {
    rule: 'announce-node',
    action: 'Mutation.announceNode',
    roles: everyone,
    when: [],
    basis: 'practice',
    because: 'A node speaks for itself, with its own key: the signature decides, not the role.',
    ask: askTheCentre,
  },
  {
    rule: 'prove-decision',
    action: 'Query.decisionEvidence',
    roles: [...offices, ...authorities, 'AUDITOR'],
    when: [],
    basis: 'practice',
    because:
      'The evidence of a decision is for those who may read the decision; which those are, the rules of Decision say.',
    ask: {
      nextStep: 'Sign in for the organisation that decided, its authority or an audit.',
      nextStepZh: '请以作出决策的部门、其主管部门或审计人员身份登录。',
    },
  },
  {
    rule: 'read-checkpoint',
    action: 'Query.logCheckpoint',
    roles: everyone,
    when: [],
    basis: 'practice',
    because: 'A checkpoint commits the platform to its log and tells nothing of what is in it.',
    ask: askTheCentre,
  },
  {
    rule: 'keep-checkpoint',
    action: 'Mutation.keepCheckpoint',
    roles: everyone,
    when: [],
    basis: 'practice',
    because: 'A checkpoint is signed by the platform that it is about: the signature decides, not the role.',
    ask: askTheCentre,
  },
  {
    rule: 'state-gateway-key',
    action: 'Mutation.addGatewayKey',
    roles: everyone,
    when: [],
    basis: 'practice',
    because: 'The statement is signed with a key that is trusted already: the signature decides, not the role.',
    ask: askTheCentre,
  },
  {
    rule: 'follow-gateway-keys',
    action: 'Query.gatewayKeys',
    roles: everyone,
    when: [],
    basis: 'practice',
    because: 'Public keys are public; nodes follow them to know whose word to take.',
    ask: askTheCentre,
  },
  {
    rule: 'adopt-deadline',
    action: 'Mutation.adoptDeadlineRule',
    roles: ['SHARING_AUTHORITY'],
    when: [{ input: 'jurisdiction', is: 'node' }],
    basis: 'Art 23',
    because: 'A region’s authority may set a shorter limit for its own region, the centre’s for the nation.',
    ask: askTheAuthority,
  },
  {
    rule: 'adopt-deadline-for-all',
    action: 'Mutation.adoptDeadlineRule',
    roles: ['SHARING_AUTHORITY'],
    when: [{ platform: 'own' }],
    basis: 'Art 23',
    because: 'The centre’s authority keeps the table of time limits.',
    ask: askTheAuthority,
  },
  {
    rule: 'import-holidays',
    action: 'Mutation.importHolidayNotice',
    roles: ['SHARING_AUTHORITY'],
    when: [{ input: 'jurisdiction', is: 'node' }],
    basis: 'practice',
    because: 'An authority imports the published notice that holds for its jurisdiction.',
    ask: askTheAuthority,
  },
  {
    rule: 'import-holidays-for-all',
    action: 'Mutation.importHolidayNotice',
    roles: ['SHARING_AUTHORITY'],
    when: [{ platform: 'own' }],
    basis: 'practice',
    because: 'The centre’s authority may import a notice for any jurisdiction.',
    ask: askTheAuthority,
  },
  {
    rule: 'read-calendar',
    action: 'Query.workingCalendar',
    roles: everyone,
    when: [],
    basis: 'Art 21',
    because: 'Which days are working days is published.',
    ask: askTheCentre,
  },
  {
    rule: 'follow-clock-tables',
    action: 'Query.clockTables',
    roles: everyone,
    when: [],
    basis: 'Art 21',
    because: 'Rules and holidays are published; nodes follow them to compute due days.',
    ask: askTheCentre,
  },
  {
    rule: 'follow-directory',
    action: 'Query.nodeDirectory',
    roles: everyone,
    when: [],
    basis: 'practice',
    because:
      'Gateways and the operator’s command find nodes by it. It is no part of the graph that clients see: only who reaches the registry itself can ask.',
    ask: askTheCentre,
  },
];
