import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { clockAnswer } from '../../clock/clock-answer.ts';
import { ofRow } from '../../kit/completed-row.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { possibleActions } from '../../kit/life-cycle/find-step.ts';
import { catalogEntries } from '../catalog/collection.ts';
import { readRequestClock } from './clock/read-request-clock.ts';
import { readRequestClocks } from './clock/read-request-clocks.ts';
import { sharingRequests } from './collection.ts';
import { eventResolvers } from './event-resolvers.ts';
import { requestLifeCycle } from './life/request-life-cycle.ts';
import { readRequestMetrics } from './metrics/read-request-metrics.ts';
import { readEvents } from './read-events.ts';
import { RequestCounts } from './request-counts.ts';
import { requestFilter } from './request-filter.ts';
import { stepResolvers } from './step-resolvers.ts';

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
    requestMetrics: (_root, selection, context) => readRequestMetrics(context, selection),
  },
  Mutation: stepResolvers,
  SharingRequestEvent: eventResolvers,
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
    clocks: ofRow(sharingRequests, (request, _arguments, context) =>
      readRequestClocks(context.clockTables, context.node.code, request, context.today).map(clockAnswer),
    ),
    actions: ofRow(sharingRequests, (request, _arguments, { node, hierarchy, caller }) =>
      possibleActions(requestLifeCycle, request, caller, { node: node.code, hierarchy }),
    ),
    events: ofRow(sharingRequests, (request, _arguments, context) => readEvents(context, request)),
  },
};
