import type { CollectionSpec, Row, Store } from '../port.ts';

const pageSize = 500;

/**
 * Writes anew each row of a collection for which `rewrite` gives another one; how many there were. Versions of rows stay: a migration
 * changes how a row is written down, not what it says. `order` is an order of the collection by id alone.
 */
export async function rewriteRows<R extends Row>(
  store: Store,
  spec: CollectionSpec,
  order: string,
  rewrite: (row: R) => R | undefined,
): Promise<number> {
  const rows = store.collection<R>(spec);
  await store.ready();
  let changed = 0;
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? {} : { after: [last] };
    const page = await rows.page({ filter: [], order, limit: pageSize, from: 'first', ...after });
    for (const row of page.rows) {
      const rewritten = rewrite(row);
      if (rewritten !== undefined && (await rows.compareAndSet(rewritten, row.version))) changed += 1;
    }
    last = page.rows.at(-1)?.id;
    if (!page.hasMore) return changed;
  }
}
