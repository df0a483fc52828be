import type { BackflowDeliveryOrder } from '../../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../../kit/decision/decided-row.ts';
import type { BackflowDeliveryRow } from '../row.ts';

export const backflowDeliveries: DecidedCollectionOf<BackflowDeliveryRow, BackflowDeliveryOrder | 'PERIOD_DESC'> = {
  name: 'backflowDeliveries',
  fields: {
    plan: 'text',
    provider: 'text',
    receiverNode: 'text',
    periodFrom: 'text',
    periodTo: 'text',
    state: 'text',
    recordsExpected: 'integer',
    recordsDelivered: 'integer',
    dueOn: 'text',
    lateAfter: 'text',
    nextDueOn: 'text',
    pendingSince: 'text',
  },
  orders: {
    ID_ASC: [],
    DUE_ON_ASC: [{ field: 'dueOn', direction: 'ASC' }],
    DUE_ON_DESC: [{ field: 'dueOn', direction: 'DESC' }],
    NEXT_DUE_ON_ASC: [{ field: 'nextDueOn', direction: 'ASC' }],
    // Deliveries of one plan, newest period first.
    PERIOD_DESC: [{ field: 'periodFrom', direction: 'DESC' }],
  },
};
