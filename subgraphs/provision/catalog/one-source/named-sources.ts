import type { NodeContext } from '../../../kit/node-context.ts';
import type { CatalogEntryRow, DataItemRow } from '../row.ts';

/** The source department of an item of an entry: as named by the nearest authority, else as recorded with the entry (Art 19). */
export function sourceOf(
  { knownNamings, node, hierarchy, now }: NodeContext,
  item: DataItemRow,
  entry: Pick<CatalogEntryRow, 'theme' | 'asOf'>,
): string | null {
  const jurisdictions = [node.code, ...hierarchy.above(node.code)];
  return (
    knownNamings.sourceOf(item, { jurisdictions, theme: entry.theme, at: entry.asOf ?? now }) ?? item.sourceDepartment
  );
}

/** An entry's items with their source departments as they are named. */
export const itemsWithSources = (context: NodeContext, entry: CatalogEntryRow): readonly DataItemRow[] =>
  entry.items.map((item) => ({ ...item, sourceDepartment: sourceOf(context, item, entry) }));
