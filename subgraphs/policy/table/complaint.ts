import { authorities, offices } from '../roles.ts';
import type { Grant, TypePolicy } from '../rule.ts';
import { anyRow, lowerPlatform, ownPlatform } from './relations.ts';

const ask = {
  nextStep: 'Ask the authority that handles the complaint.',
  nextStepZh: '请联系办理该投诉的主管部门。',
};

const grant = (rule: string, roles: Grant['roles'], rows: string, allow: Grant['allow'], because: string): Grant => ({
  rule: `complaint-${rule}`,
  roles,
  rows,
  allow,
  basis: 'Art 37',
  because,
});

export const complaintPolicy: TypePolicy = {
  type: 'Complaint',
  collection: 'complaints',
  name: 'complaints',
  nameZh: '投诉',
  relations: {
    RAISED_BY_PUBLIC: { means: 'complaints that the public filed', all: [{ field: 'origin', in: ['PUBLIC'] }] },
    RAISER: {
      means: "complaints that the caller's organisation filed",
      all: [{ field: 'organisation', is: 'organisation' }],
    },
    RESPONDENT: {
      means: "complaints about the caller's organisation",
      all: [{ field: 'respondent', is: 'organisation' }],
    },
    COUNTERPART: {
      means: "complaints in which the caller's organisation is the other side",
      all: [{ field: 'counterpart', is: 'organisation' }],
    },
    OWN_PLATFORM: ownPlatform,
    LOWER_PLATFORM: lowerPlatform,
    ANY: anyRow,
  },
  groups: {
    progress: {
      holds: 'what kind it is, where it stands and how it was answered',
      fields: [
        'id',
        'authority',
        'kind',
        'origin',
        'state',
        'answer',
        'filedAt',
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
    matter: {
      holds: 'who and what it is about',
      fields: ['entry', 'respondent', 'respondentPlatform', 'counterpart', 'organisation'],
      ask,
    },
    case: { holds: 'what was complained, in words, and the evidence', fields: ['description', 'evidence'], ask },
    reporter: { holds: 'who of the public filed it: personal information', fields: ['reporter'], ask },
  },
  storedAs: { dueOn: 'clock', respondentNode: 'respondentPlatform' },
  grants: [
    grant(
      'public',
      ['PUBLIC'],
      'RAISED_BY_PUBLIC',
      ['progress'],
      'Whoever of the public complains reads the answer without an account, and nothing of who or what it is about.',
    ),
    grant('complainant', offices, 'RAISER', ['progress', 'matter', 'case'], 'A complaint is its own side’s.'),
    grant(
      'respondent',
      offices,
      'RESPONDENT',
      ['progress', 'matter', 'case'],
      'Whoever is complained about is heard, and does not learn who of the public complained.',
    ),
    grant(
      'counterpart',
      offices,
      'COUNTERPART',
      ['progress', 'matter'],
      'The holder of what was asked for again knows of it.',
    ),
    grant(
      'authority',
      authorities,
      'OWN_PLATFORM',
      ['progress', 'matter', 'case', 'reporter'],
      'The authority handles complaints and answers them.',
    ),
    grant(
      'superior',
      authorities,
      'LOWER_PLATFORM',
      ['progress', 'matter', 'case'],
      'A superior authority supervises those below it.',
    ),
    grant(
      'region',
      ['CDO'],
      'OWN_PLATFORM',
      ['progress', 'matter'],
      'Stuck matters are escalated to a region’s data officer.',
    ),
    grant('statistics', ['ANALYST'], 'ANY', ['progress', 'matter'], 'Complaints are counted by kind and state.'),
    grant('audit', ['AUDITOR'], 'ANY', ['progress', 'matter', 'case', 'reporter'], 'An audit is of everything.'),
  ],
};
