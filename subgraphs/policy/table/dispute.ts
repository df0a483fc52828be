import { authorities, offices } from '../roles.ts';
import type { TypePolicy } from '../rule.ts';
import { anyRow, lowerPlatform, ownPlatform } from './relations.ts';

export const disputePolicy: TypePolicy = {
  type: 'Dispute',
  collection: 'disputes',
  name: 'disputes',
  nameZh: '争议',
  relations: {
    COMPLAINANT: {
      means: "disputes that the caller's organisation raised",
      all: [{ field: 'complainant', is: 'organisation' }],
    },
    RESPONDENT: {
      means: "disputes raised against the caller's organisation",
      all: [{ field: 'respondent', is: 'organisation' }],
    },
    OWN_PLATFORM: ownPlatform,
    PROVIDER_PLATFORM: {
      means: "disputes over requests that the caller's platform holds",
      all: [{ owner: 'request', kind: 'req' }],
    },
    LOWER_PLATFORM: lowerPlatform,
    ANY: anyRow,
  },
  groups: {
    progress: {
      holds: 'who disputes what, and where it stands',
      fields: [
        'id',
        'request',
        'complainant',
        'respondent',
        'mediator',
        'state',
        'subject',
        'raisedAt',
        'closedAt',
        'version',
        'createdAt',
        'updatedAt',
        'sample',
      ],
      ask: {
        nextStep: 'Sign in: disputes are for their two sides, the authorities, analysts and auditors.',
        nextStepZh: '请登录：争议仅对双方、主管部门、分析与审计人员可见。',
      },
    },
    case: {
      holds: 'how it ended, in words',
      fields: ['outcome'],
      ask: {
        nextStep: 'The outcome is for the two sides and the authorities: ask the authority that mediates.',
        nextStepZh: '处理结果仅对双方及主管部门可见，请联系负责调解的主管部门。',
      },
    },
  },
  grants: [
    {
      rule: 'dispute-complainant',
      roles: offices,
      rows: 'COMPLAINANT',
      allow: ['progress', 'case'],
      basis: 'Art 28',
      because: 'A dispute is its two sides’ own.',
    },
    {
      rule: 'dispute-respondent',
      roles: offices,
      rows: 'RESPONDENT',
      allow: ['progress', 'case'],
      basis: 'Art 28',
      because: 'A dispute is its two sides’ own.',
    },
    {
      rule: 'dispute-authority',
      roles: authorities,
      rows: 'OWN_PLATFORM',
      allow: ['progress', 'case'],
      basis: 'Art 28',
      because: 'The authority mediates, and its government decides what stays open.',
    },
    {
      rule: 'dispute-authority-of-provider',
      roles: authorities,
      rows: 'PROVIDER_PLATFORM',
      allow: ['progress', 'case'],
      basis: 'Art 28',
      because: 'The authority of the provider’s side is heard.',
    },
    {
      rule: 'dispute-superior',
      roles: authorities,
      rows: 'LOWER_PLATFORM',
      allow: ['progress', 'case'],
      basis: 'Art 28, 38',
      because: 'A superior authority supervises those below it.',
    },
    {
      rule: 'dispute-region',
      roles: ['CDO'],
      rows: 'OWN_PLATFORM',
      allow: ['progress'],
      basis: 'practice',
      because: 'Stuck matters are escalated to a region’s data officer.',
    },
    {
      rule: 'dispute-statistics',
      roles: ['ANALYST'],
      rows: 'ANY',
      allow: ['progress'],
      basis: 'Art 38',
      because: 'Disputes are counted by state and subject.',
    },
    {
      rule: 'dispute-audit',
      roles: ['AUDITOR'],
      rows: 'ANY',
      allow: ['progress', 'case'],
      basis: 'Art 38',
      because: 'An audit is of everything.',
    },
  ],
};
