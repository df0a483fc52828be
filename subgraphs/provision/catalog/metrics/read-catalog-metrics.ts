import type {
  CatalogDimension,
  CatalogMetrics,
  CatalogMetricsFilter,
  InputMaybe,
} from '../../../../schema/generated/resolvers.ts';
import { ifAsked, type Narrowing } from '../../../kit/narrowing.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { ownSource } from '../../../kit/provenance.ts';
import { ratings } from '../../rating/collection.ts';
import { catalogEntries } from '../collection.ts';
import { gatherCells } from './gather-cells.ts';
import { listUsed } from './list-used.ts';
import { readTallies } from './read-tallies.ts';

export interface MetricsSelection extends Narrowing {
  readonly by: readonly CatalogDimension[];
  readonly filter?: InputMaybe<CatalogMetricsFilter> | undefined;
}

/** This node's part of the metrics: its published entries, held against the responsibility list that it knows of. */
export async function readCatalogMetrics(context: NodeContext, selection: MetricsSelection): Promise<CatalogMetrics> {
  const { node, now, today } = context;
  const isAsked = ifAsked(context, selection, 'state').length === 0;
  const knowledge = context.knownLists.of(node.code, today);
  const places = isAsked
    ? await readTallies(
        { entries: context.collection(catalogEntries), ratings: context.collection(ratings), knowledge, today },
        selection.filter ?? {},
      )
    : [];
  return {
    cells: gatherCells(node.code, places, selection.by),
    lists: isAsked ? [listUsed(node.code, knowledge, now)] : [],
    complete: true,
    sources: [ownSource(context)],
  };
}
