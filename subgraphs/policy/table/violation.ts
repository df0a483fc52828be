import { authorities, offices } from '../roles.ts';
import type { Grant, TypePolicy } from '../rule.ts';
import { anyRow, lowerPlatform, ownPlatform } from './relations.ts';

const ask = {
  nextStep: 'Ask the authority of the platform that holds it.',
  nextStepZh: '请联系该平台的主管部门。',
};

const grant = (rule: string, roles: Grant['roles'], rows: string, allow: Grant['allow'], because: string): Grant => ({
  rule: `violation-${rule}`,
  roles,
  rows,
  allow,
  basis: 'Arts 39–41',
  because,
});

const whole = ['finding', 'concerned', 'case'];

export const violationPolicy: TypePolicy = {
  type: 'Violation',
  collection: 'violations',
  name: 'violations',
  nameZh: '违规情形',
  relations: {
    FOUND: {
      means: 'violations that an authority has confirmed, put right or not',
      all: [{ field: 'state', in: ['CONFIRMED', 'CORRECTED'] }],
    },
    CONCERNED: {
      means: "violations of the caller's organisation",
      all: [{ field: 'organisation', is: 'organisation' }],
    },
    CONCERNED_PLATFORM: {
      means: "violations of organisations of the caller's platform",
      all: [{ field: 'organisationNode', is: 'node' }],
    },
    OWN_PLATFORM: ownPlatform,
    LOWER_PLATFORM: lowerPlatform,
    ANY: anyRow,
  },
  groups: {
    finding: {
      holds: 'which violation it is and where it stands',
      fields: [
        'id',
        'platform',
        'code',
        'name',
        'nameZh',
        'article',
        'side',
        'state',
        'raisedAt',
        'foundAt',
        'correctedAt',
        'actions',
        'version',
        'createdAt',
        'updatedAt',
        'sample',
      ],
      ask,
    },
    concerned: { holds: 'whose violation it is', fields: ['organisation', 'organisationPlatform'], ask },
    case: {
      holds: 'what shows it, what was found and how it was put right, in words',
      fields: ['origin', 'about', 'stage', 'description', 'finding', 'remedy'],
      ask,
    },
  },
  storedAs: { organisationNode: 'organisationPlatform' },
  grants: [
    grant(
      'found',
      ['PUBLIC', 'NODE_OPERATOR'],
      'FOUND',
      ['finding'],
      'What an authority has found is counted; a suspicion is not.',
    ),
    grant(
      'statistics',
      ['ANALYST', 'CDO'],
      'FOUND',
      ['finding', 'concerned'],
      'What was found is counted by organisation; who is only suspected is nobody’s statistic.',
    ),
    grant('concerned', offices, 'CONCERNED', whole, 'Whoever is suspected knows of it, and of what.'),
    grant('authority', authorities, 'OWN_PLATFORM', whole, 'The authority confirms or dismisses what is suspected.'),
    grant(
      'concerned-authority',
      authorities,
      'CONCERNED_PLATFORM',
      whole,
      'The authority of whoever is concerned sees to it that it is put right.',
    ),
    grant('superior', authorities, 'LOWER_PLATFORM', whole, 'A superior authority supervises those below it.'),
    grant('audit', ['AUDITOR'], 'ANY', whole, 'An audit is of everything.'),
  ],
};
