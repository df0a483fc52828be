import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { canonicalJson } from '../../evidence/chain/canonical-json.ts';
import { among } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { ifAsked } from '../../kit/narrowing.ts';
import { keptCheckpoints } from './collection.ts';
import { readKept } from './keep-checkpoint.ts';
import { receiveCheckpoint } from './receive-checkpoint.ts';

export const checkpointResolvers: Resolvers = {
  Query: {
    logCheckpoint: async (_root, { platform }, context) => {
      if (platform !== context.node.code) return null;
      const checkpoint = await context.log.checkpoint(context.now);
      const { length, hash, at } = checkpoint;
      return { length, hash, at, text: canonicalJson(checkpoint) };
    },
    keptCheckpoints: (_root, selection, context) =>
      new Connection(context, keptCheckpoints, {
        order: selection.orderBy,
        filter: [
          ...ifAsked(context, selection, 'about'),
          ...among('about', selection.filter?.about),
          ...(selection.filter?.consistent == null ? [] : among('consistent', [selection.filter.consistent])),
        ],
        page: selection,
      }),
  },
  Mutation: {
    keepCheckpoint: (_root, { input }, context) => receiveCheckpoint(context, input),
  },
  KeptCheckpoint: {
    keeper: ({ id }) => ({ id: ownerOf(id) }),
    about: ({ about }) => ({ id: about }),
    hash: (row) => readKept(row).hash,
    at: (row) => readKept(row).at,
  },
};
