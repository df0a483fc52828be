import type { Resolvers } from '../../../../schema/generated/resolvers.ts';
import { Connection } from '../../../kit/connection.ts';
import { ownerOf } from '../../../kit/global-id.ts';
import { catalogEntries } from '../../catalog/collection.ts';
import { backflowDeliveries } from '../delivery/collection.ts';
import { backflowPlans } from './collection.ts';
import { planFilter } from './plan-filter.ts';

export const backflowPlanResolvers: Resolvers = {
  Query: {
    backflowPlans: (_root, selection, context) =>
      new Connection(context, backflowPlans, {
        order: selection.orderBy,
        filter: planFilter(context, selection),
        page: selection,
      }),
    backflowPlan: (_root, { id }, context) => context.load(backflowPlans, id),
  },
  BackflowPlan: {
    entry: ({ entry }, _arguments, context) => context.load(catalogEntries, entry),
    platform: ({ id }) => ({ id: ownerOf(id) }),
    receiver: ({ receiverNode }) => ({ id: receiverNode }),
    deliveries: ({ id }, page, context) =>
      new Connection(context, backflowDeliveries, {
        order: 'PERIOD_DESC',
        filter: [{ field: 'plan', in: [id] }],
        page,
      }),
  },
};
