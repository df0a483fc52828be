import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { clockAnswer } from '../../clock/clock-answer.ts';
import { dueBy } from '../../clock/duty/due-by.ts';
import { readDuty } from '../../clock/duty/duty.ts';
import { among } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { possibleActions } from '../../kit/life-cycle/find-step.ts';
import { placeOf } from '../../kit/life-cycle/place-of.ts';
import { ifAsked } from '../../kit/narrowing.ts';
import { referenceTo } from '../../kit/reference.ts';
import { claimDemand, closeDemand, matchDemand, releaseDemand, reopenDemand } from './act-on-demand.ts';
import { demands } from './collection.ts';
import { datedDemands } from './dated-demands.ts';
import { fileDemand } from './file-demand.ts';
import { demandCycle } from './life-cycle.ts';

export const demandResolvers: Resolvers = {
  Query: {
    demands: (_root, selection, context) =>
      new Connection(context, demands, {
        order: selection.orderBy,
        filter: [
          ...ifAsked(context, selection, 'state'),
          ...among('state', selection.filter?.states),
          ...among('requester', selection.filter?.requesters),
          ...among('claimant', selection.filter?.claimants),
          ...dueBy(context.today, selection.filter),
        ],
        page: selection,
      }),
    demand: (_root, { id }, context) => context.load(demands, id),
  },
  Mutation: {
    fileDemand: (_root, { input }, context) => fileDemand(context, input),
    claimDemand: (_root, { input }, context) => claimDemand(context, input),
    releaseDemand: (_root, { input }, context) => releaseDemand(context, input),
    matchDemand: (_root, { input }, context) => matchDemand(context, input),
    reopenDemand: (_root, { input }, context) => reopenDemand(context, input),
    closeDemand: (_root, { input }, context) => closeDemand(context, input),
  },
  Demand: {
    platform: ({ id }) => ({ id: ownerOf(id) }),
    requester: ({ requester }) => ({ id: requester }),
    claimant: ({ claimant }) => referenceTo(claimant),
    claimantPlatform: ({ claimantNode }) => referenceTo(claimantNode),
    entry: ({ entry }) => referenceTo(entry),
    clock: (row, _arguments, context) => {
      const clock = readDuty(context.clockTables, context.node.code, datedDemands.dutyOf(row), context.today);
      return clock === undefined ? null : clockAnswer(clock);
    },
    actions: (row, _arguments, context) =>
      possibleActions(demandCycle, row, context.caller, placeOf(context)).filter((action) => action !== 'FILE'),
  },
};
