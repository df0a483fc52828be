import { authorities } from '../roles.ts';
import type { TypePolicy } from '../rule.ts';
import { anyRow, lowerPlatform, ownPlatform } from './relations.ts';

export const personalDataReadPolicy: TypePolicy = {
  type: 'PersonalDataRead',
  collection: 'personalDataReads',
  name: 'reads of personal-data entries',
  nameZh: '涉个人信息目录的查阅记录',
  relations: { OWN_PLATFORM: ownPlatform, LOWER_PLATFORM: lowerPlatform, ANY: anyRow },
  groups: {
    read: {
      holds: 'who read what, when and for what',
      fields: [
        'id',
        'platform',
        'at',
        'entry',
        'row',
        'fieldGroups',
        'who',
        'role',
        'organisation',
        'readerPlatform',
        'purpose',
        'traceId',
        'lost',
      ],
      ask: {
        nextStep:
          'The log of reads is for auditors and for the authority of the platform that owns the entry: ask that authority.',
        nextStepZh: '查阅记录仅对审计人员及目录所属平台的主管部门可见，请联系该主管部门。',
      },
    },
  },
  storedAs: { subject: 'who', callerNode: 'readerPlatform' },
  grants: [
    {
      rule: 'read-authority',
      roles: authorities,
      rows: 'OWN_PLATFORM',
      allow: ['read'],
      basis: 'Art 38',
      because: 'The authority answers for who was shown what of its platform’s personal-data entries.',
    },
    {
      rule: 'read-superior',
      roles: authorities,
      rows: 'LOWER_PLATFORM',
      allow: ['read'],
      basis: 'Art 38',
      because: 'A superior authority supervises those below it.',
    },
    {
      rule: 'read-audit',
      roles: ['AUDITOR'],
      rows: 'ANY',
      allow: ['read'],
      basis: 'Art 38',
      because: 'An audit is of everything, and auditors’ own reads are recorded too.',
    },
  ],
};
