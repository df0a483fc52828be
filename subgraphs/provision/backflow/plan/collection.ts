import type { BackflowPlanOrder } from '../../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../../kit/decision/decided-row.ts';
import type { BackflowPlanRow } from '../row.ts';

export const backflowPlans: DecidedCollectionOf<BackflowPlanRow, BackflowPlanOrder> = {
  name: 'backflowPlans',
  fields: {
    entry: 'text',
    provider: 'text',
    receiverNode: 'text',
    state: 'text',
    awaits: 'text',
    agreedOn: 'text',
    plannedUntil: 'text',
    pair: 'text',
    dueOn: 'text',
    idempotencyKey: 'text',
    pendingSince: 'text',
  },
  orders: {
    ID_ASC: [],
    AGREED_ON_DESC: [{ field: 'agreedOn', direction: 'DESC' }],
    DUE_ON_ASC: [{ field: 'dueOn', direction: 'ASC' }],
  },
  unique: ['idempotencyKey', 'pair'],
};
