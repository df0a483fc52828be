import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { Connection } from '../../kit/connection.ts';
import { themes } from './collection.ts';

export const themeResolvers: Resolvers = {
  Query: {
    themes: (_root, page, context) => new Connection(context, themes, { order: 'CODE_ASC', filter: [], page }),
  },
};
