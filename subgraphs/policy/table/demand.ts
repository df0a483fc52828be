import { officials } from '../roles.ts';
import type { TypePolicy } from '../rule.ts';
import { anyRow } from './relations.ts';

export const demandPolicy: TypePolicy = {
  type: 'Demand',
  collection: 'demands',
  name: 'demands',
  nameZh: '需求',
  relations: { ANY: anyRow },
  groups: {
    whole: {
      holds: 'what is needed by whom, who has claimed it and how it ended',
      fields: [
        'id',
        'platform',
        'requester',
        'name',
        'description',
        'scenario',
        'legalBasis',
        'items',
        'searched',
        'state',
        'claimant',
        'claimantPlatform',
        'note',
        'entry',
        'outcome',
        'filedAt',
        'openSince',
        'claimedAt',
        'closedAt',
        'clock',
        'actions',
        'version',
        'createdAt',
        'updatedAt',
        'sample',
      ],
      ask: {
        nextStep: 'Sign in for a department: demands are between departments.',
        nextStepZh: '请以政务部门身份登录：需求对接在部门之间进行。',
      },
    },
  },
  storedAs: { dueOn: 'clock' },
  grants: [
    {
      rule: 'demand-known',
      roles: officials,
      rows: 'ANY',
      allow: ['whole'],
      basis: 'Art 20',
      because: 'Any department may hold what another needs: all of them have to see it.',
    },
    {
      rule: 'demand-audit',
      roles: ['AUDITOR'],
      rows: 'ANY',
      allow: ['whole'],
      basis: 'Art 38',
      because: 'An audit is of everything.',
    },
  ],
};
