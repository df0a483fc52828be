import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { referenceTo } from '../../kit/reference.ts';
import { backflowPlans } from '../backflow/plan/collection.ts';
import { sharingRequests } from '../sharing-request/collection.ts';
import { requestFilter } from '../sharing-request/request-filter.ts';
import { readCatalogCoverage } from './catalog-coverage.ts';
import { catalogEntries } from './collection.ts';
import { EntryFacets } from './entry-facets.ts';
import { entryFilter, orderOf } from './entry-filter.ts';
import { combinedGrade } from './grade/combined-grade.ts';
import { readCatalogMetrics } from './metrics/read-catalog-metrics.ts';

export const catalogResolvers: Resolvers = {
  Query: {
    catalogEntries: (_root, selection, context) =>
      new Connection(context, catalogEntries, {
        order: orderOf(selection.orderBy, selection.search),
        filter: entryFilter(context, selection),
        page: selection,
      }),
    catalogEntry: (_root, { id }, context) => context.load(catalogEntries, id),
    catalogFacets: (_root, selection, context) => new EntryFacets(context, selection),
    combinedGrade: (_root, selection, context) => combinedGrade(context, selection),
    catalogCoverage: (_root, narrowing, context) => readCatalogCoverage(context, narrowing),
    catalogMetrics: (_root, selection, context) => readCatalogMetrics(context, selection),
  },
  CatalogEntry: {
    platform: ({ id }) => ({ id: ownerOf(id) }),
    provider: ({ provider }) => ({ id: provider }),
    theme: ({ theme }) => referenceTo(theme),
    requests: ({ id }, selection, context) =>
      new Connection(context, sharingRequests, {
        order: selection.orderBy,
        filter: [{ field: 'entry', in: [id] }, ...requestFilter(context, selection)],
        page: selection,
      }),
    backflowPlans: ({ id }, page, context) =>
      new Connection(context, backflowPlans, { order: 'ID_ASC', filter: [{ field: 'entry', in: [id] }], page }),
  },
  DataItem: {
    sourceDepartment: ({ sourceDepartment }) => referenceTo(sourceDepartment),
  },
};
