import type { Filter } from '../port.ts';
import type { Layout } from './layout.ts';
import type { Statements } from './statements.ts';
import { count, wayToAll } from './way.ts';
import { isImpossible, where } from './where.ts';

/** How many rows match. Conditions on one field alone are counted in its index, which SQLite sees for itself. */
export function countRows(statements: Statements, layout: Layout, filter: Filter): number {
  const { sql, parameters } = where(layout, filter);
  if (isImpossible(layout, filter)) return 0;
  const fields = new Set(filter.map((condition) => ('field' in condition ? condition.field : undefined)));
  const way = fields.size === 1 && !fields.has(undefined) ? '' : wayToAll(statements, layout, filter);
  return count(statements, `SELECT count(*) FROM ${layout.table} ${way} WHERE ${sql}`, parameters);
}
