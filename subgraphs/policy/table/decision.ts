import { authorities, offices } from '../roles.ts';
import type { TypePolicy } from '../rule.ts';
import { anyRow, lowerPlatform, ownPlatform } from './relations.ts';

export const decisionPolicy: TypePolicy = {
  type: 'Decision',
  collection: 'decisions',
  name: 'decisions',
  nameZh: '决策留痕',
  relations: {
    OWN_ORGANISATION: {
      means: "decisions made for the caller's organisation",
      all: [{ field: 'organisation', is: 'organisation' }],
    },
    OWN_PLATFORM: ownPlatform,
    LOWER_PLATFORM: lowerPlatform,
    ANY: anyRow,
  },
  groups: {
    decision: {
      holds: 'the whole record, with its proof',
      fields: [
        'id',
        'platform',
        'sequence',
        'who',
        'role',
        'organisation',
        'at',
        'row',
        'seenVersion',
        'version',
        'changed',
        'procedureCode',
        'procedure',
        'procedureZh',
        'basis',
        'reason',
        'statement',
        'traceId',
        'hash',
        'previousHash',
        'signatureSuite',
        'signature',
        'publicKey',
        'record',
      ],
      ask: {
        nextStep:
          'The decision log is for auditors, the authorities and those who decided: ask the authority of the platform.',
        nextStepZh: '决策留痕仅对审计人员、主管部门及作出决策的部门可见，请联系该平台的主管部门。',
      },
    },
  },
  storedAs: { subject: 'who', procedure: 'procedureCode' },
  grants: [
    {
      rule: 'decision-own',
      roles: offices,
      rows: 'OWN_ORGANISATION',
      allow: ['decision'],
      basis: 'practice',
      because: 'The record of a decision made in good faith protects those who made it.',
    },
    {
      rule: 'decision-authority',
      roles: authorities,
      rows: 'OWN_PLATFORM',
      allow: ['decision'],
      basis: 'Art 38',
      because: 'The authority supervises what is decided.',
    },
    {
      rule: 'decision-superior',
      roles: authorities,
      rows: 'LOWER_PLATFORM',
      allow: ['decision'],
      basis: 'Art 38',
      because: 'A superior authority supervises those below it.',
    },
    {
      rule: 'decision-audit',
      roles: ['AUDITOR'],
      rows: 'ANY',
      allow: ['decision'],
      basis: 'Art 38',
      because: 'An audit is of everything, the decision log first.',
    },
  ],
};

export const keptCheckpointPolicy: TypePolicy = {
  type: 'KeptCheckpoint',
  collection: 'keptCheckpoints',
  name: 'kept checkpoints',
  nameZh: '存证检查点',
  relations: { ANY: anyRow },
  groups: {
    checkpoint: {
      holds: 'how long another log was and what its digest was',
      fields: ['id', 'keeper', 'about', 'length', 'hash', 'at', 'receivedAt', 'consistent', 'text'],
      ask: {
        nextStep: 'Checkpoints are for auditors, authorities and operators: ask the authority of the platform.',
        nextStepZh: '检查点仅对审计人员、主管部门与运行管理单位可见，请联系该平台的主管部门。',
      },
    },
  },
  grants: [
    {
      rule: 'checkpoint-kept',
      roles: [...authorities, 'AUDITOR', 'NODE_OPERATOR'],
      rows: 'ANY',
      allow: ['checkpoint'],
      basis: 'Art 38',
      because: 'Whoever has to notice a rewritten log needs what others keep of it; it holds digests and no decision.',
    },
  ],
};
