import type { BackflowDeliveryOrder } from '../../../../schema/generated/resolvers.ts';
import type { CollectionOf } from '../../../kit/collection-of.ts';
import type { BackflowDeliveryRow } from '../row.ts';

export const backflowDeliveries: CollectionOf<BackflowDeliveryRow, BackflowDeliveryOrder | 'PERIOD_DESC'> = {
  name: 'backflowDeliveries',
  fields: {
    plan: 'text',
    receiverNode: 'text',
    periodFrom: 'text',
    state: 'text',
    recordsExpected: 'integer',
    recordsDelivered: 'integer',
    dueOn: 'text',
    lateAfter: 'text',
  },
  orders: {
    ID_ASC: [],
    DUE_ON_ASC: [{ field: 'dueOn', direction: 'ASC' }],
    DUE_ON_DESC: [{ field: 'dueOn', direction: 'DESC' }],
    // Deliveries of one plan, newest period first.
    PERIOD_DESC: [{ field: 'periodFrom', direction: 'DESC' }],
  },
};
