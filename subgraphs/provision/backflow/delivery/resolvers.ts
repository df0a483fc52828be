import type { Resolvers } from '../../../../schema/generated/resolvers.ts';
import { ofRow } from '../../../kit/completed-row.ts';
import { Connection } from '../../../kit/connection.ts';
import { ownerOf } from '../../../kit/global-id.ts';
import { backflowPlans } from '../plan/collection.ts';
import { isLate } from '../rules/lateness.ts';
import { readBackflowStatus } from './backflow-status.ts';
import { backflowDeliveries } from './collection.ts';
import { deliveryFilter } from './delivery-filter.ts';

export const backflowDeliveryResolvers: Resolvers = {
  Query: {
    backflowDeliveries: (_root, selection, context) =>
      new Connection(context, backflowDeliveries, {
        order: selection.orderBy,
        filter: deliveryFilter(context, selection),
        page: selection,
      }),
    backflowDelivery: (_root, { id }, context) => context.load(backflowDeliveries, id),
    backflowStatus: (_root, selection, context) => readBackflowStatus(context, selection),
  },
  BackflowDelivery: {
    plan: ofRow(backflowDeliveries, ({ plan }, _arguments, context) => context.load(backflowPlans, plan)),
    platform: ({ id }) => ({ id: ownerOf(id) }),
    receiver: ofRow(backflowDeliveries, ({ receiverNode }) => ({ id: receiverNode })),
    late: ofRow(backflowDeliveries, (delivery, _arguments, { today }) => isLate(delivery, today)),
  },
};
