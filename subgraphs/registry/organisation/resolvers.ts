import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { ofRow } from '../../kit/completed-row.ts';
import { Connection } from '../../kit/connection.ts';
import { organisations } from './collection.ts';

export const organisationResolvers: Resolvers = {
  Query: {
    organisations: (_root, { nameContains, ...page }, context) =>
      new Connection(context, organisations, {
        order: 'CODE_ASC',
        filter: nameContains == null || nameContains === '' ? [] : [{ words: [nameContains] }],
        page,
      }),
    organisation: (_root, { code }, context) => context.load(organisations, code),
  },
  Organisation: {
    platform: ofRow(organisations, ({ platform }) => ({ id: platform })),
  },
};
