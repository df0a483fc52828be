import type { Filter } from '../port.ts';
import { all } from './clause.ts';
import type { Layout } from './layout.ts';
import type { Statements } from './statements.ts';
import { count, wayToAll } from './way.ts';
import { isImpossible, where } from './where.ts';

/** How many rows match. Conditions on one field alone are counted in its index, which SQLite sees for itself. */
export function countRows(statements: Statements, layout: Layout, filter: Filter): number {
  const matching = where(layout, filter);
  if (isImpossible(layout, filter)) return 0;
  const fields = new Set(filter.map((condition) => ('field' in condition ? condition.field : undefined)));
  const isOneField = fields.size === 1 && !fields.has(undefined);
  const { via, clause } = isOneField ? { via: '', clause: all([]) } : wayToAll(statements, layout, filter);
  const { sql, parameters } = all([matching, clause]);
  return count(statements, `SELECT count(*) FROM ${layout.table} ${via} WHERE ${sql}`, parameters);
}
