import type { RowCollection } from '../kit/collection-of.ts';
import type { NodeContext } from '../kit/node-context.ts';
import type { Filter, Row } from '../store/port.ts';

const pageSize = 1_000;

/** Every row of one of the registry's small tables, by id. `order` is its order by id alone. */
export async function readAllRows<R extends Row>(
  context: NodeContext,
  collection: RowCollection<R>,
  order: string,
  filter: Filter = [],
): Promise<readonly R[]> {
  const rows: R[] = [];
  for (;;) {
    const last = rows.at(-1);
    const page = await context.collection(collection).page({
      filter,
      order,
      limit: pageSize,
      from: 'first',
      ...(last === undefined ? {} : { after: [last.id] }),
    });
    rows.push(...page.rows);
    if (!page.hasMore) return rows;
  }
}
