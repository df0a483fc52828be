import { recorded } from '../../../kit/decision/recorded.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { catalogEntries } from '../collection.ts';
import type { CatalogRevisionRow } from '../row.ts';
import { catalogRevisions } from './collection.ts';

const mostAtOnce = 1_000;

/** Every revision of an entry that is in force no longer, whoever may see it, oldest first. */
export async function olderRevisions(context: NodeContext, entry: string): Promise<readonly CatalogRevisionRow[]> {
  const [row] = await context.allRows(catalogEntries).getMany([entry]);
  // What a change before has left on the row is to be found with the others.
  if (row !== undefined) await recorded(context, catalogEntries, row);
  const { rows } = await context.allRows(catalogRevisions).page({
    filter: [{ field: 'entry', in: [entry] }],
    order: 'ID_ASC',
    limit: mostAtOnce,
    from: 'first',
  });
  return rows;
}
