import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { clockAnswer } from '../../clock/clock-answer.ts';
import { ofRow } from '../../kit/completed-row.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { catalogEntries } from '../catalog/collection.ts';
import { readRequestClock } from './clock/read-request-clock.ts';
import { sharingRequests } from './collection.ts';
import { RequestCounts } from './request-counts.ts';
import { requestFilter } from './request-filter.ts';
import { submitSharingRequest } from './submit-sharing-request.ts';

export const sharingRequestResolvers: Resolvers = {
  Query: {
    sharingRequests: (_root, selection, context) =>
      new Connection(context, sharingRequests, {
        order: selection.orderBy,
        filter: requestFilter(context, selection),
        page: selection,
      }),
    sharingRequest: (_root, { id }, context) => context.load(sharingRequests, id),
    requestStatistics: (_root, selection, context) => new RequestCounts(context, selection),
  },
  Mutation: {
    submitSharingRequest: (_root, { input }, context) => submitSharingRequest(context, input),
  },
  SharingRequest: {
    entry: ofRow(sharingRequests, ({ entry }, _arguments, context) => context.load(catalogEntries, entry)),
    requester: ofRow(sharingRequests, ({ requester }) => ({ id: requester })),
    requesterPlatform: ofRow(sharingRequests, ({ requesterNode }) => ({ id: requesterNode })),
    provider: ofRow(sharingRequests, ({ provider }) => ({ id: provider })),
    platform: ({ id }) => ({ id: ownerOf(id) }),
    clock: ofRow(sharingRequests, (request, _arguments, context) => {
      const clock = readRequestClock(context.clockTables, context.node.code, request, context.today);
      return clock === undefined ? null : clockAnswer(clock);
    }),
  },
};
