import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { among, atLeast } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { possibleActions } from '../../kit/life-cycle/find-step.ts';
import { ifAsked } from '../../kit/narrowing.ts';
import { referenceTo } from '../../kit/reference.ts';
import { usageRecords } from './collection.ts';
import { keepUsageRecord } from './keep-usage-record.ts';
import { usageRecordCycle } from './life-cycle.ts';
import { inspectUsageRecord, recordDestruction, removeUsageRecord } from './record-steps.ts';

export const usageResolvers: Resolvers = {
  Query: {
    usageRecords: (_root, selection, context) =>
      new Connection(context, usageRecords, {
        order: selection.orderBy,
        filter: [
          ...ifAsked(context, selection, 'request'),
          ...among('request', selection.filter?.requests),
          ...among('organisation', selection.filter?.organisations),
          ...atLeast('usedAt', selection.filter?.usedSince),
        ],
        page: selection,
      }),
    usageRecord: (_root, { id }, context) => context.load(usageRecords, id),
  },
  Mutation: {
    keepUsageRecord: (_root, { input }, context) => keepUsageRecord(context, input),
    recordDestruction: (_root, { input }, context) => recordDestruction(context, input),
    inspectUsageRecord: (_root, { input }, context) => inspectUsageRecord(context, input),
    removeUsageRecord: (_root, { input }, context) => removeUsageRecord(context, input),
  },
  UsageInspection: { organisation: ({ organisation }) => referenceTo(organisation) },
  UsageRecord: {
    actions: (record, _arguments, { node, hierarchy, caller }) =>
      possibleActions(usageRecordCycle, record, caller, { node: node.code, hierarchy }),
    // Usage records are kept where the request comes from: its other key field is this node.
    request: ({ request }, _arguments, { node }) => ({ id: request, requesterNode: node.code }),
    organisation: ({ organisation }) => ({ id: organisation }),
    platform: ({ id }) => ({ id: ownerOf(id) }),
  },
  SharingRequest: {
    usageRecords: ({ id }, page, context) =>
      new Connection(context, usageRecords, {
        order: 'USED_AT_DESC',
        filter: [{ field: 'request', in: [id] }],
        page,
      }),
  },
};
