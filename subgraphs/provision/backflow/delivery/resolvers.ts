import type { Resolvers } from '../../../../schema/generated/resolvers.ts';
import { clockAnswer } from '../../../clock/clock-answer.ts';
import { readDuty } from '../../../clock/duty/duty.ts';
import { ofRow } from '../../../kit/completed-row.ts';
import { Connection } from '../../../kit/connection.ts';
import { ownerOf } from '../../../kit/global-id.ts';
import { possibleActions } from '../../../kit/life-cycle/find-step.ts';
import { referenceTo } from '../../../kit/reference.ts';
import { readDeliveryDuty } from '../clock/delivery-duty.ts';
import { readBackflowMetrics } from '../metrics/read-backflow-metrics.ts';
import { backflowPlans } from '../plan/collection.ts';
import { isLate } from '../rules/lateness.ts';
import { confirmBackflowDelivery, reportBackflowDifference, sendBackflowDelivery } from './act-on-delivery.ts';
import { readBackflowStatus } from './backflow-status.ts';
import { backflowDeliveries } from './collection.ts';
import { deliveryFilter } from './delivery-filter.ts';
import { backflowDeliveryLife } from './life-cycle.ts';

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
    backflowMetrics: (_root, selection, context) => readBackflowMetrics(context, selection),
  },
  Mutation: {
    sendBackflowDelivery: (_root, { input }, context) => sendBackflowDelivery(context, input, 'SEND'),
    resendBackflowDelivery: (_root, { input }, context) => sendBackflowDelivery(context, input, 'RESEND'),
    confirmBackflowDelivery: (_root, { input }, context) => confirmBackflowDelivery(context, input),
    reportBackflowDifference: (_root, { input }, context) => reportBackflowDifference(context, input),
  },
  BackflowDelivery: {
    provider: ofRow(backflowDeliveries, ({ provider }) => referenceTo(provider)),
    clock: ofRow(backflowDeliveries, (delivery, _arguments, { clockTables, node, today }) => {
      const clock = readDuty(clockTables, node.code, readDeliveryDuty(delivery), today);
      return clock === undefined ? null : clockAnswer(clock);
    }),
    actions: ofRow(backflowDeliveries, (delivery, _arguments, { caller, node, hierarchy }) =>
      possibleActions(backflowDeliveryLife, delivery, caller, { node: node.code, hierarchy }),
    ),
    plan: ofRow(backflowDeliveries, ({ plan }, _arguments, context) => context.load(backflowPlans, plan)),
    platform: ({ id }) => ({ id: ownerOf(id) }),
    receiver: ofRow(backflowDeliveries, ({ receiverNode }) => ({ id: receiverNode })),
    late: ofRow(backflowDeliveries, (delivery, _arguments, { today }) => isLate(delivery, today)),
  },
};
