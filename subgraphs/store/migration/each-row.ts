import type { CollectionSpec, Row, Store } from '../port.ts';

const pageSize = 1_000;

/** Every row of a collection, by id. `order` is an order of the collection by id alone. */
export async function* eachRow<R extends Row>(store: Store, spec: CollectionSpec, order: string): AsyncIterable<R> {
  const rows = store.collection<R>(spec);
  await store.ready();
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? {} : { after: [last] };
    const page = await rows.page({ filter: [], order, limit: pageSize, from: 'first', ...after });
    yield* page.rows;
    last = page.rows.at(-1)?.id;
    if (!page.hasMore) return;
  }
}
