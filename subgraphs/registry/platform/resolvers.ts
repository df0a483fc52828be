import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { ofRow } from '../../kit/completed-row.ts';
import { among } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { referenceTo } from '../../kit/reference.ts';
import { organisations } from '../organisation/collection.ts';
import { announceNode } from './announce-node.ts';
import { platforms } from './collection.ts';
import { readNodeDirectory } from './node-directory.ts';
import { registerPlatform } from './register-platform.ts';

export const platformResolvers: Resolvers = {
  Query: {
    platforms: (_root, { orderBy, tiers, states, ...page }, context) =>
      new Connection(context, platforms, {
        order: orderBy,
        filter: [...among('tier', tiers), ...among('state', states)],
        page,
      }),
    platform: (_root, { code }, context) => context.load(platforms, code),
    nodeDirectory: (_root, _arguments, context) => readNodeDirectory(context),
  },
  Mutation: {
    registerPlatform: (_root, { input }, context) => registerPlatform(context, input),
    announceNode: (_root, { input }, context) => announceNode(context, input),
  },
  Platform: {
    parent: ofRow(platforms, ({ parent }) => referenceTo(parent ?? null)),
    organisations: ({ id }, page, context) =>
      new Connection(context, organisations, {
        order: 'CODE_ASC',
        filter: [{ field: 'platform', in: [id] }],
        page,
      }),
  },
};
