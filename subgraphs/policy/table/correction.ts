import { authorities, offices, officials } from '../roles.ts';
import type { TypePolicy } from '../rule.ts';
import { anyRow, lowerPlatform, ownPlatform } from './relations.ts';

const ask = {
  nextStep: 'Ask the sharing office of the provider that answers the correction, or the authority of its platform.',
  nextStepZh: '请联系答复该校核申请的提供部门共享工作机构，或其所属平台的主管部门。',
};

export const correctionPolicy: TypePolicy = {
  type: 'Correction',
  collection: 'corrections',
  name: 'corrections',
  nameZh: '校核申请',
  relations: {
    RAISED_BY_PUBLIC: {
      means: 'corrections that the public raised',
      all: [{ field: 'origin', in: ['PUBLIC'] }],
    },
    RAISER: {
      means: "corrections that the caller's organisation raised",
      all: [{ field: 'organisation', is: 'organisation' }],
    },
    PROVIDER: {
      means: "corrections of what the caller's organisation provides",
      all: [{ field: 'provider', is: 'organisation' }],
    },
    OWN_PLATFORM: ownPlatform,
    LOWER_PLATFORM: lowerPlatform,
    ANY: anyRow,
  },
  groups: {
    progress: {
      holds: 'what is said to be wrong, where it stands and how it was answered',
      fields: [
        'id',
        'entry',
        'item',
        'provider',
        'platform',
        'origin',
        'organisation',
        'fault',
        'state',
        'declineReason',
        'answer',
        'raisedAt',
        'answeredAt',
        'clock',
        'actions',
        'version',
        'createdAt',
        'updatedAt',
        'sample',
      ],
      ask,
    },
    case: { holds: 'what was raised, in words, and the evidence', fields: ['description', 'evidence'], ask },
    reporter: { holds: 'who of the public raised it: personal information', fields: ['reporter'], ask },
  },
  storedAs: { dueOn: 'clock' },
  grants: [
    {
      rule: 'correction-public',
      roles: ['PUBLIC'],
      rows: 'RAISED_BY_PUBLIC',
      allow: ['progress'],
      basis: 'Art 26',
      because:
        'Whoever of the public raises a correction reads the answer without an account; what was written stays away.',
    },
    {
      rule: 'correction-known',
      roles: officials,
      rows: 'ANY',
      allow: ['progress'],
      basis: 'Art 26, 38',
      because: 'Whoever uses the data has to know what is said to be wrong with it.',
    },
    {
      rule: 'correction-raiser',
      roles: offices,
      rows: 'RAISER',
      allow: ['progress', 'case'],
      basis: 'Art 26',
      because: 'A correction is its raiser’s own.',
    },
    {
      rule: 'correction-provider',
      roles: offices,
      rows: 'PROVIDER',
      allow: ['progress', 'case', 'reporter'],
      basis: 'Art 26',
      because: 'The provider verifies what was raised, and answers whoever raised it.',
    },
    {
      rule: 'correction-authority',
      roles: authorities,
      rows: 'OWN_PLATFORM',
      allow: ['progress', 'case', 'reporter'],
      basis: 'Art 38',
      because: 'The authority supervises that corrections are answered.',
    },
    {
      rule: 'correction-superior',
      roles: authorities,
      rows: 'LOWER_PLATFORM',
      allow: ['progress', 'case'],
      basis: 'Art 38',
      because: 'A superior authority supervises those below it; names and numbers of citizens it does not need.',
    },
    {
      rule: 'correction-audit',
      roles: ['AUDITOR'],
      rows: 'ANY',
      allow: ['progress', 'case', 'reporter'],
      basis: 'Art 38',
      because: 'An audit is of everything.',
    },
  ],
};
