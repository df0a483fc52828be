import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { among } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { ifAsked } from '../../kit/narrowing.ts';
import { disposalProofs } from './collection.ts';
import { keepDisposalProof } from './keep-disposal-proof.ts';

export const disposalProofResolvers: Resolvers = {
  Query: {
    disposalProofs: (_root, selection, context) =>
      new Connection(context, disposalProofs, {
        order: selection.orderBy,
        filter: [
          ...ifAsked(context, selection, 'request'),
          ...among('request', selection.filter?.requests),
          ...among('organisation', selection.filter?.organisations),
        ],
        page: selection,
      }),
    disposalProof: (_root, { id }, context) => context.load(disposalProofs, id),
  },
  Mutation: {
    keepDisposalProof: (_root, { input }, context) => keepDisposalProof(context, input),
  },
  DisposalProof: {
    // Proofs are kept where the request comes from: its other key field is this node.
    request: ({ request }, _arguments, { node }) => ({ id: request, requesterNode: node.code }),
    organisation: ({ organisation }) => ({ id: organisation }),
    platform: ({ id }) => ({ id: ownerOf(id) }),
  },
  SharingRequest: {
    disposalProof: async ({ id }, _arguments, context) => {
      const page = await context.collection(disposalProofs).page({
        filter: [{ field: 'request', in: [id] }],
        order: 'DISPOSED_ON_DESC',
        limit: 1,
        from: 'first',
      });
      return page.rows[0] ?? null;
    },
  },
};
