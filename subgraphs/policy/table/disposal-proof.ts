import { authorities, offices } from '../roles.ts';
import type { TypePolicy } from '../rule.ts';
import { anyRow, lowerPlatform, ownPlatform } from './relations.ts';

export const disposalProofPolicy: TypePolicy = {
  type: 'DisposalProof',
  collection: 'disposalProofs',
  name: 'proofs of disposal',
  nameZh: '数据处置证明',
  relations: {
    OWN_ORGANISATION: {
      means: "proofs of the caller's organisation",
      all: [{ field: 'organisation', is: 'organisation' }],
    },
    PROVIDER: {
      means: "proofs about data that the caller's organisation provided",
      all: [{ field: 'provider', is: 'organisation' }],
    },
    OWN_PLATFORM: ownPlatform,
    PROVIDER_PLATFORM: {
      means: "proofs about data that the caller's platform provided",
      all: [{ owner: 'request', kind: 'req' }],
    },
    LOWER_PLATFORM: lowerPlatform,
    ANY: anyRow,
  },
  groups: {
    fact: {
      holds: 'who disposed of what and when',
      fields: ['id', 'request', 'organisation', 'platform', 'disposedOn', 'createdAt', 'sample'],
      ask: {
        nextStep: 'Sign in: proofs are for the two sides of the request, their authorities, analysts and auditors.',
        nextStepZh: '请登录：处置证明仅对供需双方、主管部门、分析与审计人员可见。',
      },
    },
    proof: {
      holds: 'how it was disposed of, who witnessed it, and the digest of the record',
      fields: ['method', 'witnesses', 'digest'],
      ask: {
        nextStep: 'How data was disposed of is for the two sides of the request and their authorities.',
        nextStepZh: '具体处置情况仅对供需双方及其主管部门可见。',
      },
    },
  },
  grants: [
    {
      rule: 'proof-own',
      roles: offices,
      rows: 'OWN_ORGANISATION',
      allow: ['fact', 'proof'],
      basis: 'Art 27',
      because: 'Whoever disposes of data keeps the proof of it.',
    },
    {
      rule: 'proof-provider',
      roles: offices,
      rows: 'PROVIDER',
      allow: ['fact', 'proof'],
      basis: 'Art 27',
      because: 'The provider asks for the disposal, and for the proof of it.',
    },
    {
      rule: 'proof-authority',
      roles: authorities,
      rows: 'OWN_PLATFORM',
      allow: ['fact', 'proof'],
      basis: 'Art 38',
      because: 'The authority supervises application and security.',
    },
    {
      rule: 'proof-authority-of-provider',
      roles: authorities,
      rows: 'PROVIDER_PLATFORM',
      allow: ['fact', 'proof'],
      basis: 'Art 38',
      because: 'The provider’s authority supervises what becomes of its region’s data.',
    },
    {
      rule: 'proof-superior',
      roles: authorities,
      rows: 'LOWER_PLATFORM',
      allow: ['fact', 'proof'],
      basis: 'Art 38',
      because: 'A superior authority supervises those below it.',
    },
    {
      rule: 'proof-region',
      roles: ['CDO'],
      rows: 'OWN_PLATFORM',
      allow: ['fact'],
      basis: 'practice',
      because: 'A region’s data officer sees what is disposed of in it.',
    },
    {
      rule: 'proof-statistics',
      roles: ['ANALYST'],
      rows: 'ANY',
      allow: ['fact'],
      basis: 'Art 38',
      because: 'Disposal is counted from who disposed of what and when.',
    },
    {
      rule: 'proof-audit',
      roles: ['AUDITOR'],
      rows: 'ANY',
      allow: ['fact', 'proof'],
      basis: 'Art 38',
      because: 'An audit is of everything.',
    },
  ],
};
