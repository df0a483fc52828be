import { authorities, offices } from '../roles.ts';
import type { Grant, Relation, TypePolicy } from '../rule.ts';
import { lowerPlatform, ownPlatform, unbound } from './relations.ts';

const ask = {
  nextStep:
    'Backflow is for the sender, the region that receives and those above them: ask the authority of either platform.',
  nextStepZh: '数据回流仅对发送方、接收地区及其上级可见，请联系任一方平台的主管部门。',
};

const receiver: Relation = {
  means: "rows whose receiver is the caller's platform: an exact code, so that 新疆 and 兵团 never read each other's",
  all: [{ field: 'receiverNode', is: 'node' }],
};

const lowerReceiver: Relation = {
  means: "rows whose receiver is a platform below the caller's",
  all: [{ field: 'receiverNode', is: 'below' }],
};

/** Backflow is between two platforms, so a region's analyst or auditor sees what is his region's; the centre's, and one bound to no platform, see all. */
function sides(
  name: string,
  counterpart: string,
  allow: readonly string[],
  figures: readonly string[],
  mask: readonly string[] = [],
): Grant[] {
  const grants = (
    what: string,
    roles: Grant['roles'],
    rows: readonly string[],
    groups: Pick<Grant, 'allow' | 'mask'>,
    because: string,
  ): Grant[] =>
    rows.map((relation) => ({
      rule: `${name}-${what}-${relation.toLowerCase().replaceAll('_', '-')}`,
      roles,
      rows: relation,
      ...groups,
      basis: what === 'analyst' || what === 'audit' ? 'Art 38' : 'Art 24',
      because,
    }));
  const masked = mask.length === 0 ? {} : { mask };
  return [
    ...grants(
      'side',
      [...offices, ...authorities, 'CDO'],
      ['OWN_PLATFORM', counterpart],
      { allow },
      'What was collected about a region flows back to it: both ends see what was sent and what arrived.',
    ),
    ...grants(
      'superior',
      authorities,
      ['LOWER_PLATFORM', `LOWER_${counterpart}`],
      { allow },
      'Those above both ends supervise that it flows.',
    ),
    ...grants(
      'analyst',
      ['ANALYST'],
      ['OWN_PLATFORM', counterpart, 'LOWER_PLATFORM', `LOWER_${counterpart}`, 'UNBOUND'],
      { allow: figures, ...masked },
      'Completeness and lateness are counted from figures.',
    ),
    ...grants(
      'audit',
      ['AUDITOR'],
      ['OWN_PLATFORM', counterpart, 'LOWER_PLATFORM', `LOWER_${counterpart}`, 'UNBOUND'],
      { allow },
      'An audit is of everything in reach of its platform.',
    ),
  ];
}

export const backflowPlanPolicy: TypePolicy = {
  type: 'BackflowPlan',
  collection: 'backflowPlans',
  name: 'backflow plans',
  nameZh: '数据回流计划',
  relations: {
    OWN_PLATFORM: ownPlatform,
    RECEIVER: receiver,
    LOWER_PLATFORM: lowerPlatform,
    LOWER_RECEIVER: lowerReceiver,
    UNBOUND: unbound,
  },
  groups: {
    plan: {
      holds: 'what flows back to whom, and how often',
      fields: [
        'id',
        'entry',
        'platform',
        'receiver',
        'receiverNode',
        'territory',
        'frequency',
        'provider',
        'state',
        'awaits',
        'proposed',
        'dueWithin',
        'agreedOn',
        'clock',
        'actions',
        'deliveries',
        'version',
        'createdAt',
        'updatedAt',
        'sample',
      ],
      ask,
    },
  },
  storedAs: { dueOn: 'clock' },
  grants: sides('plan', 'RECEIVER', ['plan'], ['plan']),
};

export const backflowDeliveryPolicy: TypePolicy = {
  type: 'BackflowDelivery',
  collection: 'backflowDeliveries',
  name: 'backflow deliveries',
  nameZh: '数据回流交付',
  relations: backflowPlanPolicy.relations,
  groups: {
    delivery: {
      holds: 'what was due, what was sent and when',
      fields: [
        'id',
        'plan',
        'platform',
        'receiver',
        'receiverNode',
        'periodFrom',
        'periodTo',
        'state',
        'mode',
        'recordsExpected',
        'recordsDelivered',
        'dueOn',
        'sentAt',
        'sendings',
        'receiptId',
        'provider',
        'clock',
        'actions',
        'late',
        'version',
        'createdAt',
        'updatedAt',
        'sample',
        'receipt',
      ],
      ask,
    },
    proof: { holds: 'the checksum of what was sent', fields: ['checksum'], ask },
  },
  storedAs: { lateAfter: 'late', nextDueOn: 'clock' },
  grants: sides('delivery', 'RECEIVER', ['delivery', 'proof'], ['delivery']),
};

export const backflowReceiptPolicy: TypePolicy = {
  type: 'BackflowReceipt',
  collection: 'backflowReceipts',
  name: 'backflow receipts',
  nameZh: '数据回流回执',
  relations: {
    OWN_PLATFORM: ownPlatform,
    SENDER: {
      means: "receipts for deliveries of the caller's platform",
      all: [{ owner: 'delivery', kind: 'bfd' }],
    },
    LOWER_PLATFORM: lowerPlatform,
    UNBOUND: unbound,
  },
  groups: {
    receipt: {
      holds: 'what arrived and when',
      fields: ['id', 'delivery', 'sending', 'platform', 'recordsReceived', 'checksumMatches', 'receivedAt', 'sample'],
      ask,
    },
    findings: { holds: 'what differed, in words', fields: ['discrepancies'], ask },
    official: { holds: 'who received it, by name', fields: ['receivedBy'], ask },
  },
  masks: { receivedBy: 'NAME' },
  grants: sides('receipt', 'SENDER', ['receipt', 'findings', 'official'], ['receipt'], ['official']).filter(
    ({ rows }) => rows !== 'LOWER_SENDER',
  ),
};
