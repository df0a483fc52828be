import type { Resolvers } from '../../../../schema/generated/resolvers.ts';
import { clockAnswer } from '../../../clock/clock-answer.ts';
import { readDuty } from '../../../clock/duty/duty.ts';
import { Connection } from '../../../kit/connection.ts';
import { ownerOf } from '../../../kit/global-id.ts';
import { possibleActions } from '../../../kit/life-cycle/find-step.ts';
import { ifAsked } from '../../../kit/narrowing.ts';
import { referenceTo } from '../../../kit/reference.ts';
import { catalogEntries } from '../../catalog/collection.ts';
import { datedPlans } from '../clock/dated-plans.ts';
import { backflowDeliveries } from '../delivery/collection.ts';
import { agreeToBackflowPlan, endBackflowPlan, keepBackflowPlan, proposeBackflowTerms } from './act-on-plan.ts';
import { backflowPlans } from './collection.ts';
import { withoutBackflow } from './entries-without-backflow.ts';
import { backflowPlanLife } from './life-cycle.ts';
import { planFilter } from './plan-filter.ts';
import { proposeBackflowPlan } from './propose-plan.ts';

export const backflowPlanResolvers: Resolvers = {
  Query: {
    backflowPlans: (_root, selection, context) =>
      new Connection(context, backflowPlans, {
        order: selection.orderBy,
        filter: planFilter(context, selection),
        page: selection,
      }),
    entriesWithoutBackflow: async (_root, selection, context) =>
      new Connection(context, catalogEntries, {
        order: selection.orderBy,
        filter: [...ifAsked(context, selection, 'state'), ...(await withoutBackflow(context, selection.receiver))],
        page: selection,
      }),
    backflowPlan: (_root, { id }, context) => context.load(backflowPlans, id),
  },
  Mutation: {
    proposeBackflowPlan: (_root, { input }, context) => proposeBackflowPlan(context, input),
    agreeToBackflowPlan: (_root, { input }, context) => agreeToBackflowPlan(context, input),
    proposeBackflowTerms: (_root, { input }, context) => proposeBackflowTerms(context, input),
    keepBackflowPlan: (_root, { input }, context) => keepBackflowPlan(context, input),
    endBackflowPlan: (_root, { input }, context) => endBackflowPlan(context, input),
  },
  BackflowPlan: {
    provider: ({ provider }) => referenceTo(provider),
    clock: (plan, _arguments, { clockTables, node, today }) => {
      const clock = readDuty(clockTables, node.code, datedPlans.dutyOf(plan), today);
      return clock === undefined ? null : clockAnswer(clock);
    },
    actions: (plan, _arguments, { caller, node, hierarchy }) =>
      possibleActions(backflowPlanLife, plan, caller, { node: node.code, hierarchy }),
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
