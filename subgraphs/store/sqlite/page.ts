import type { PageQuery, SortKey } from '../port.ts';
import { anyOf, Keyset, type Range } from './keyset.ts';
import type { Layout } from './layout.ts';
import type { Statements } from './statements.ts';
import { indexOfFewest, rowsIn } from './way.ts';
import { all, type FieldCondition, isImpossible, where } from './where.ts';

/**
 * The numbers of the rows of a page and of one more, in the direction of reading. There are two ways, and SQLite, which does not
 * weigh the limit, would often take the wrong one. Walking the order's index reads until the page is full: right when many rows match.
 * Reading all that match and sorting them is right when few do. They cost about the same where the square of those that match is
 * the rows wanted times all rows.
 */
export function readPage(
  statements: Statements,
  layout: Layout,
  sortKeys: readonly SortKey[],
  query: PageQuery,
): readonly number[] {
  const keyset = new Keyset(sortKeys, layout.types, query.from);
  const { from, after, before } = query;
  const ranges = from === 'first' ? keyset.between(after, before) : keyset.between(before, after);
  if (ranges.length === 0 || isImpossible(layout, query.filter)) return [];
  const wanted = query.limit + 1;
  const few = query.filter.length === 0 ? 0 : Math.ceil(Math.sqrt(wanted * rowsIn(statements, layout)));
  const indexOfFew = indexOfFewest(statements, layout, query.filter, few);
  const clauses =
    indexOfFew === undefined
      ? ranges.map((range) =>
          all([range, where(layout, query.filter, (condition) => leavesTheWay(condition, range, keyset))]),
        )
      : [all([where(layout, query.filter), anyOf(ranges)])];
  const index = indexOfFew ?? layout.indexOfOrder.get(query.order);
  const rowIds: number[] = [];
  for (const { sql, parameters } of clauses) {
    const rows = statements.rows(
      `SELECT row_id FROM ${layout.table} INDEXED BY ${index} WHERE ${sql} ORDER BY ${keyset.orderBy} LIMIT ?`,
      [...parameters, wanted - rowIds.length],
    );
    for (const [rowId] of rows) rowIds.push(Number(rowId));
    if (rowIds.length >= wanted) break;
  }
  return rowIds;
}

/** A condition on the key that the range bounds must not take the place of the range's own bound, which may lie far deeper. */
function leavesTheWay(condition: FieldCondition, range: Range, keyset: Keyset): boolean {
  const position = keyset.fields.indexOf(condition.field);
  if (position < 0) return true;
  if (position !== range.equal || 'in' in condition) return false;
  return 'atLeast' in condition ? !range.lower : !range.upper;
}
