import type { QueryCatalogEntriesArgs, RequireFields } from '../../../../schema/generated/resolvers.ts';
import { Connection } from '../../../kit/connection.ts';
import { graphError } from '../../../kit/graph-error.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { catalogEntries } from '../collection.ts';
import { entryFilter, orderOf } from '../entry-filter.ts';
import type { CatalogEntryRow } from '../row.ts';
import { EntriesAsOf } from './entries-as-of.ts';

/** The list of entries as of a moment; nothing that is due is kept for looking back at it. */
export function readEntriesAsOf(
  context: NodeContext,
  selection: RequireFields<QueryCatalogEntriesArgs, 'orderBy'>,
  at: string,
): Connection<CatalogEntryRow> {
  const { filter, orderBy } = selection;
  const byDueDay = filter?.overdue != null || filter?.dueUntil != null || orderBy === 'DUE_ON_ASC';
  if (byDueDay) {
    throw graphError(
      'INVALID_ARGUMENT',
      '`asOf` cannot be combined with `overdue`, `dueUntil` or the order DUE_ON_ASC: due days are those of now.',
      { argument: 'asOf', received: at, allowed: 'no asOf, or no due days' },
    );
  }
  const order = orderBy === 'RELEVANCE' ? 'UPDATED_AT_DESC' : orderOf(orderBy, selection.search);
  const query = { order, filter: entryFilter(context, selection), page: selection };
  return new Connection(context, catalogEntries, query, new EntriesAsOf(context, at));
}

/** The moment to look back at; undefined for now, and for what is to come. */
export const pastMoment = ({ now }: NodeContext, asOf: string | null | undefined): string | undefined =>
  asOf == null || asOf >= now ? undefined : asOf;
