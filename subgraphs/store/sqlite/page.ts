import type { PageQuery, SortKey } from '../port.ts';
import { isRanked } from '../search/score.ts';
import { all } from './clause.ts';
import { anyOf, Keyset, type Range } from './keyset.ts';
import type { Layout } from './layout.ts';
import { readRankedPage } from './ranked-page.ts';
import type { Statements } from './statements.ts';
import { rowsIn, wayToFew } from './way.ts';
import { type FieldCondition, isImpossible, where } from './where.ts';

/** The number of a row, and its score where the order goes by it. */
export interface FoundRow {
  readonly rowId: number;
  readonly score?: number;
}

/**
 * The rows of a page and one more, in the direction of reading. There are two ways, and SQLite, which does not
 * weigh the limit, would often take the wrong one. Walking the order's index reads until the page is full: right when many rows match.
 * Reading all that match and sorting them is right when few do. They cost about the same where the square of those that match is
 * the rows wanted times all rows. By score there is the second alone.
 */
export function readPage(
  statements: Statements,
  layout: Layout,
  sortKeys: readonly SortKey[],
  query: PageQuery,
): readonly FoundRow[] {
  const keyset = new Keyset(sortKeys, layout.types, query.from);
  const { from, after, before } = query;
  const ranges = from === 'first' ? keyset.between(after, before) : keyset.between(before, after);
  if (ranges.length === 0 || isImpossible(layout, query.filter)) return [];
  if (isRanked(sortKeys)) return readRankedPage(statements, layout, query, keyset, ranges);
  const wanted = query.limit + 1;
  const few = query.filter.length === 0 ? 0 : Math.ceil(Math.sqrt(wanted * rowsIn(statements, layout)));
  const wayToSort = wayToFew(statements, layout, query.filter, few);
  const clauses =
    wayToSort === undefined
      ? ranges.map((range) =>
          all([range, where(layout, query.filter, (condition) => leavesTheWay(condition, range, keyset))]),
        )
      : [all([where(layout, query.filter), wayToSort.clause, anyOf(ranges)])];
  const via = wayToSort?.via ?? `INDEXED BY ${layout.indexOfOrder.get(query.order)}`;
  const found: FoundRow[] = [];
  for (const { sql, parameters } of clauses) {
    const rows = statements.rows(
      `SELECT row_id FROM ${layout.table} ${via} WHERE ${sql} ORDER BY ${keyset.orderBy} LIMIT ?`,
      [...parameters, wanted - found.length],
    );
    for (const [rowId] of rows) found.push({ rowId: Number(rowId) });
    if (found.length >= wanted) break;
  }
  return found;
}

/** A condition on the key that the range bounds must not take the place of the range's own bound, which may lie far deeper. */
function leavesTheWay(condition: FieldCondition, range: Range, keyset: Keyset): boolean {
  const position = keyset.fields.indexOf(condition.field);
  if (position < 0) return true;
  if (position !== range.equal || 'in' in condition) return false;
  return 'atLeast' in condition ? !range.lower : !range.upper;
}
