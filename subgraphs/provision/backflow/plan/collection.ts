import type { BackflowPlanOrder } from '../../../../schema/generated/resolvers.ts';
import type { CollectionOf } from '../../../kit/collection-of.ts';
import type { BackflowPlanRow } from '../row.ts';

export const backflowPlans: CollectionOf<BackflowPlanRow, BackflowPlanOrder> = {
  name: 'backflowPlans',
  fields: { entry: 'text', receiverNode: 'text', agreedOn: 'text' },
  orders: { ID_ASC: [], AGREED_ON_DESC: [{ field: 'agreedOn', direction: 'DESC' }] },
};
