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
import { dismissComplaint, takeUpComplaint, upholdComplaint, withdrawComplaint } from './act-on-complaint.ts';
import { complaints } from './collection.ts';
import { datedComplaints } from './dated-complaints.ts';
import { fileComplaint } from './file-complaint.ts';
import { complaintCycle } from './life-cycle.ts';

export const complaintResolvers: Resolvers = {
  Query: {
    complaints: (_root, selection, context) =>
      new Connection(context, complaints, {
        order: selection.orderBy,
        filter: [
          ...ifAsked(context, selection, 'state'),
          ...among('state', selection.filter?.states),
          ...among('kind', selection.filter?.kinds),
          ...among('entry', selection.filter?.entries),
          ...among('respondent', selection.filter?.respondents),
          ...dueBy(context.today, selection.filter),
        ],
        page: selection,
      }),
    complaint: (_root, { id }, context) => context.load(complaints, id),
  },
  Mutation: {
    fileComplaint: (_root, { input }, context) => fileComplaint(context, input),
    takeUpComplaint: (_root, { input }, context) => takeUpComplaint(context, input),
    upholdComplaint: (_root, { input }, context) => upholdComplaint(context, input),
    dismissComplaint: (_root, { input }, context) => dismissComplaint(context, input),
    withdrawComplaint: (_root, { input }, context) => withdrawComplaint(context, input),
  },
  Complaint: {
    authority: ({ id }) => ({ id: ownerOf(id) }),
    entry: ({ entry }) => referenceTo(entry),
    respondent: ({ respondent }) => ({ id: respondent }),
    respondentPlatform: ({ respondentNode }) => ({ id: respondentNode }),
    counterpart: ({ counterpart }) => referenceTo(counterpart),
    organisation: ({ organisation }) => referenceTo(organisation),
    clock: (row, _arguments, context) => {
      const clock = readDuty(context.clockTables, context.node.code, datedComplaints.dutyOf(row), context.today);
      return clock === undefined ? null : clockAnswer(clock);
    },
    actions: (row, _arguments, context) =>
      possibleActions(complaintCycle, row, context.caller, placeOf(context)).filter((action) => action !== 'FILE'),
  },
};
