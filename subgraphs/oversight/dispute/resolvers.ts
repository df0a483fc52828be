import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { among } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { ifAsked } from '../../kit/narrowing.ts';
import { disputes } from './collection.ts';

export const disputeResolvers: Resolvers = {
  Query: {
    disputes: (_root, selection, context) =>
      new Connection(context, disputes, {
        order: selection.orderBy,
        filter: [
          ...ifAsked(context, selection, 'state'),
          ...among('state', selection.filter?.states),
          ...among('request', selection.filter?.requests),
        ],
        page: selection,
      }),
    dispute: (_root, { id }, context) => context.load(disputes, id),
  },
  Dispute: {
    request: ({ request }) => ({ id: request }),
    complainant: ({ complainant }) => ({ id: complainant }),
    respondent: ({ respondent }) => ({ id: respondent }),
    mediator: ({ id }) => ({ id: ownerOf(id) }),
  },
};
