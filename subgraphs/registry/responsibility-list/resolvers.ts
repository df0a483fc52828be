import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { among } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { referenceTo } from '../../kit/reference.ts';
import { responsibilityLists } from './collection.ts';
import { readFollowedLists } from './followed-lists.ts';
import { setResponsibilityList } from './set-responsibility-list.ts';

export const responsibilityListResolvers: Resolvers = {
  Query: {
    responsibilityLists: (_root, { forPlatforms, ...page }, context) =>
      new Connection(context, responsibilityLists, { order: 'ID_ASC', filter: among('platform', forPlatforms), page }),
    followedLists: (_root, { platforms, known }, context) => readFollowedLists(context, platforms, known),
  },
  Mutation: {
    setResponsibilityList: (_root, { input }, context) => setResponsibilityList(context, input),
  },
  ResponsibilityList: {
    platform: ({ platform }) => ({ id: platform }),
    expected: ({ lines }) => lines.reduce((total, { expected }) => total + expected, 0),
  },
  ResponsibilityLine: {
    provider: ({ provider }) => ({ id: provider }),
    theme: ({ theme }) => referenceTo(theme),
  },
};
