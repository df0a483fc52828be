import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { among } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { ifAsked } from '../../kit/narrowing.ts';
import { catalogEntries } from '../catalog/collection.ts';
import { ratings } from './collection.ts';
import { rateResource } from './rate-resource.ts';
import { readRatingSummary } from './rating-summary.ts';

export const ratingResolvers: Resolvers = {
  Query: {
    ratings: (_root, selection, context) =>
      new Connection(context, ratings, {
        order: selection.orderBy,
        filter: [
          ...ifAsked(context, selection, 'entry'),
          ...among('entry', selection.filter?.entries),
          ...among('organisation', selection.filter?.organisations),
        ],
        page: selection,
      }),
    rating: (_root, { id }, context) => context.load(ratings, id),
  },
  Mutation: {
    rateResource: (_root, { input }, context) => rateResource(context, input),
  },
  CatalogEntry: {
    ratings: ({ id }, _arguments, context) => readRatingSummary(context, id),
  },
  Rating: {
    entry: ({ entry }, _arguments, context) => context.load(catalogEntries, entry),
    organisation: ({ organisation }) => ({ id: organisation }),
  },
};
