import type { Resolvers } from '../../../../schema/generated/resolvers.ts';
import { ofRow } from '../../../kit/completed-row.ts';
import { Connection } from '../../../kit/connection.ts';
import { ifAsked } from '../../../kit/narrowing.ts';
import { catalogEntries } from '../collection.ts';
import { isPublished, publishedStates } from '../rules/publication.ts';
import { decideOpening } from './decide-opening.ts';
import { openTo } from './fit-to-open.ts';
import { stateResourceService } from './state-resource-service.ts';

export const catalogStandingResolvers: Resolvers = {
  Query: {
    openCatalog: (_root, selection, context) =>
      new Connection(context, catalogEntries, {
        order: selection.orderBy,
        filter: [
          ...ifAsked(context, selection, 'state'),
          { field: 'state', in: publishedStates },
          { field: 'openTo', in: selection.decisions ?? ['OPEN', 'CONDITIONALLY_OPEN'] },
        ],
        page: selection,
      }),
  },
  Mutation: {
    stateResourceService: (_root, { input }, context) => stateResourceService(context, input),
    decideOpening: (_root, { input }, context) => decideOpening(context, input),
  },
  CatalogEntry: {
    opening: ofRow(catalogEntries, (entry) =>
      entry.opening == null ? null : { ...entry.opening, listed: isPublished(entry.state) && openTo(entry) !== null },
    ),
    service: ofRow(catalogEntries, (entry) => entry.service ?? null),
  },
};
