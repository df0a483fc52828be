import type { Rows } from '../policy/access/visible-rows.ts';
import type { Filter, Row } from '../store/port.ts';

const pageSize = 1_000;

/** Every row that matches, in an order by id alone, read page by page: memory stays small however many there are. */
export async function* eachRow<R extends Row>(
  rows: Pick<Rows<R>, 'page'>,
  order: string,
  filter: Filter,
): AsyncIterable<R> {
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? {} : { after: [last] };
    const page = await rows.page({ filter, order, limit: pageSize, from: 'first', ...after });
    yield* page.rows;
    last = page.rows.at(-1)?.id;
    if (!page.hasMore) return;
  }
}
