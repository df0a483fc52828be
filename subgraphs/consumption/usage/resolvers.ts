import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { among, atLeast } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { ifAsked } from '../../kit/narrowing.ts';
import { usageRecords } from './collection.ts';

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
  UsageRecord: {
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
