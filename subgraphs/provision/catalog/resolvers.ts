import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { ofRow } from '../../kit/completed-row.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { referenceTo } from '../../kit/reference.ts';
import { backflowPlans } from '../backflow/plan/collection.ts';
import { sharingRequests } from '../sharing-request/collection.ts';
import { requestFilter } from '../sharing-request/request-filter.ts';
import { loadEntryAsOf } from './as-of/entries-as-of.ts';
import { pastMoment, readEntriesAsOf } from './as-of/read-as-of.ts';
import { readCatalogCoverage } from './catalog-coverage.ts';
import { catalogEntries } from './collection.ts';
import { EntryConnection } from './entry-connection.ts';
import { EntryFacets } from './entry-facets.ts';
import { combinedGrade } from './grade/combined-grade.ts';
import { readCatalogMetrics } from './metrics/read-catalog-metrics.ts';
import { readCatalogTrend } from './metrics/read-catalog-trend.ts';

export const catalogResolvers: Resolvers = {
  Query: {
    catalogEntries: (_root, selection, context) => {
      const at = pastMoment(context, selection.asOf);
      if (at !== undefined) return readEntriesAsOf(context, selection, at);
      return new EntryConnection(context, selection);
    },
    catalogEntry: (_root, { id, asOf }, context) => {
      const at = pastMoment(context, asOf);
      return at === undefined ? context.load(catalogEntries, id) : loadEntryAsOf(context, id, at);
    },
    catalogFacets: (_root, selection, context) => new EntryFacets(context, selection),
    combinedGrade: (_root, selection, context) => combinedGrade(context, selection),
    catalogCoverage: (_root, narrowing, context) => readCatalogCoverage(context, narrowing),
    catalogMetrics: (_root, selection, context) => readCatalogMetrics(context, selection),
    catalogTrend: (_root, selection, context) => readCatalogTrend(context, selection),
  },
  CatalogEntry: {
    platform: ({ id }) => ({ id: ownerOf(id) }),
    provider: ofRow(catalogEntries, ({ provider }) => ({ id: provider })),
    theme: ofRow(catalogEntries, ({ theme }) => referenceTo(theme)),
    requests: ({ id }, selection, context) =>
      new Connection(context, sharingRequests, {
        order: selection.orderBy,
        filter: [{ field: 'entry', in: [id] }, ...requestFilter(context, selection)],
        page: selection,
      }),
    backflowPlans: ({ id }, page, context) =>
      new Connection(context, backflowPlans, { order: 'ID_ASC', filter: [{ field: 'entry', in: [id] }], page }),
  },
  CatalogEntryConnection: {
    // What there was is not looked for any more: there is nothing to demand.
    offersDemand: (page) => page instanceof EntryConnection && page.offersDemand(),
  },
  DataItem: {
    sourceDepartment: ({ sourceDepartment }) => referenceTo(sourceDepartment),
  },
};
