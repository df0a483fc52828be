import { recorded } from '../../../kit/decision/recorded.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { catalogEntries } from '../collection.ts';

const mostAtOnce = 200;

/**
 * Stores what changes have left on entries, as those who made them are about to: a reader who looks for what was superseded before
 * they are done does not miss it. Between two changes there is nothing to store.
 */
export async function settleCarried(context: NodeContext): Promise<void> {
  const { rows } = await context.allRows(catalogEntries).page({
    filter: [{ field: 'pendingSince', atLeast: '' }],
    order: 'ID_ASC',
    limit: mostAtOnce,
    from: 'first',
  });
  for (const row of rows) await recorded(context, catalogEntries, row);
}
