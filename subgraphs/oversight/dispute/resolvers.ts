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
import {
  concludeDispute,
  decideDispute,
  referDispute,
  referDisputeToGovernment,
  settleDispute,
  withdrawDispute,
} from './act-on-dispute.ts';
import { disputes } from './collection.ts';
import { datedDisputes } from './dated-disputes.ts';
import { fileDispute } from './file-dispute.ts';
import { disputeCycle } from './life-cycle.ts';
import { routeDispute } from './rules/route-dispute.ts';

export const disputeResolvers: Resolvers = {
  Query: {
    disputes: (_root, selection, context) =>
      new Connection(context, disputes, {
        order: selection.orderBy,
        filter: [
          ...ifAsked(context, selection, 'state'),
          ...among('state', selection.filter?.states),
          ...among('request', selection.filter?.requests),
          ...among('complainant', selection.filter?.complainants),
          ...among('respondent', selection.filter?.respondents),
          ...dueBy(context.today, selection.filter),
        ],
        page: selection,
      }),
    dispute: (_root, { id }, context) => context.load(disputes, id),
    disputeAuthority: (_root, { complainantNode, respondentNode }, { hierarchy }) =>
      routeDispute(complainantNode, respondentNode, hierarchy),
  },
  Mutation: {
    fileDispute: (_root, { input }, context) => fileDispute(context, input),
    settleDispute: (_root, { input }, context) => settleDispute(context, input),
    referDispute: (_root, { input }, context) => referDispute(context, input),
    concludeDispute: (_root, { input }, context) => concludeDispute(context, input),
    referDisputeToGovernment: (_root, { input }, context) => referDisputeToGovernment(context, input),
    decideDispute: (_root, { input }, context) => decideDispute(context, input),
    withdrawDispute: (_root, { input }, context) => withdrawDispute(context, input),
  },
  Dispute: {
    request: ({ request }) => ({ id: request }),
    complainant: ({ complainant }) => ({ id: complainant }),
    respondent: ({ respondent }) => ({ id: respondent }),
    complainantPlatform: ({ complainantNode }) => referenceTo(complainantNode),
    respondentPlatform: ({ respondentNode }) => referenceTo(respondentNode),
    mediator: ({ id }) => ({ id: ownerOf(id) }),
    clock: (row, _arguments, context) => {
      const clock = readDuty(context.clockTables, context.node.code, datedDisputes.dutyOf(row), context.today);
      return clock === undefined ? null : clockAnswer(clock);
    },
    actions: (row, _arguments, context) =>
      possibleActions(disputeCycle, row, context.caller, placeOf(context)).filter(
        (action) => action !== 'FILE_FOR_NEGOTIATION' && action !== 'FILE_FOR_MEDIATION',
      ),
  },
};
