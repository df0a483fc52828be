import { authorities, offices } from '../roles.ts';
import type { TypePolicy } from '../rule.ts';
import { anyRow, lowerPlatform, ownPlatform } from './relations.ts';

export const usageRecordPolicy: TypePolicy = {
  type: 'UsageRecord',
  collection: 'usageRecords',
  name: 'usage records',
  nameZh: '使用记录',
  relations: {
    OWN_ORGANISATION: {
      means: "records of the caller's organisation",
      all: [{ field: 'organisation', is: 'organisation' }],
    },
    PROVIDER: {
      means: "records of the use of data that the caller's organisation provides",
      all: [{ field: 'provider', is: 'organisation' }],
    },
    OWN_PLATFORM: ownPlatform,
    PROVIDER_PLATFORM: {
      means: "records of the use of data that the caller's platform provides",
      all: [{ owner: 'request', kind: 'req' }],
    },
    LOWER_PLATFORM: lowerPlatform,
    ANY: anyRow,
  },
  groups: {
    record: {
      holds: 'who used what and when',
      fields: [
        'id',
        'request',
        'organisation',
        'platform',
        'usedAt',
        'keptUntil',
        'state',
        'actions',
        'createdAt',
        'updatedAt',
        'version',
        'sample',
      ],
      ask: {
        nextStep:
          'Sign in: usage records are for the two sides of the request, their authorities, analysts and auditors.',
        nextStepZh: '请登录：使用记录仅对供需双方、主管部门、分析与审计人员可见。',
      },
    },
    case: {
      holds: 'how it was used, what came of it, where it is kept',
      fields: ['scenario', 'process', 'effect', 'storage', 'destruction', 'inspections'],
      ask: {
        nextStep:
          'How data is used is for the two sides of the request and their authorities: ask the user’s sharing office.',
        nextStepZh: '具体使用情况仅对供需双方及其主管部门可见，请联系使用部门的共享工作机构。',
      },
    },
  },
  grants: [
    {
      rule: 'usage-own',
      roles: offices,
      rows: 'OWN_ORGANISATION',
      allow: ['record', 'case'],
      basis: 'Art 29',
      because: 'Whoever uses the data keeps the record of it.',
    },
    {
      rule: 'usage-provider',
      roles: offices,
      rows: 'PROVIDER',
      allow: ['record', 'case'],
      basis: 'Art 25, 27',
      because: 'Use outside the purpose needs the provider’s consent, so the provider sees the use.',
    },
    {
      rule: 'usage-authority',
      roles: authorities,
      rows: 'OWN_PLATFORM',
      allow: ['record', 'case'],
      basis: 'Art 38',
      because: 'The authority supervises application and security.',
    },
    {
      rule: 'usage-authority-of-provider',
      roles: authorities,
      rows: 'PROVIDER_PLATFORM',
      allow: ['record', 'case'],
      basis: 'Art 38',
      because: 'The provider’s authority suspends on misuse.',
    },
    {
      rule: 'usage-superior',
      roles: authorities,
      rows: 'LOWER_PLATFORM',
      allow: ['record', 'case'],
      basis: 'Art 38',
      because: 'A superior authority supervises those below it.',
    },
    {
      rule: 'usage-region',
      roles: ['CDO'],
      rows: 'OWN_PLATFORM',
      allow: ['record'],
      basis: 'practice',
      because: 'A region’s data officer sees what is reused in it.',
    },
    {
      rule: 'usage-statistics',
      roles: ['ANALYST'],
      rows: 'ANY',
      allow: ['record'],
      basis: 'Art 38',
      because: 'Reuse is counted from who used what and when.',
    },
    {
      rule: 'usage-audit',
      roles: ['AUDITOR'],
      rows: 'ANY',
      allow: ['record', 'case'],
      basis: 'Art 38',
      because: 'An audit is of everything.',
    },
  ],
};
