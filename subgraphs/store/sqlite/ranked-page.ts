import type { PageQuery } from '../port.ts';
import { rankedGroups, scoreField } from '../search/score.ts';
import { checkGroups } from '../search/search-texts.ts';
import { all } from './clause.ts';
import { anyOf, type Keyset, type Range } from './keyset.ts';
import type { Layout } from './layout.ts';
import type { FoundRow } from './page.ts';
import { quote } from './quote.ts';
import { found, score } from './search-where.ts';
import type { Statements } from './statements.ts';
import { wayToAll } from './way.ts';
import { where } from './where.ts';

/** A page by score: every row that matches gets its score, and the first ones are kept. */
export function readRankedPage(
  statements: Statements,
  layout: Layout,
  { filter, order, limit }: PageQuery,
  keyset: Keyset,
  ranges: readonly Range[],
): readonly FoundRow[] {
  const groups = rankedGroups(layout.name, order, filter);
  checkGroups(layout.name, layout.search?.spec, groups);
  const { via, clause } = wayToAll(statements, layout, filter);
  // The texts are at hand here: looking for them once more as a test of the row would cost as much again.
  const rest = filter.filter((condition) => !('match' in condition));
  const matching = all([where(layout, rest), clause, found(groups)]);
  const worth = score(groups);
  const keys = keyset.fields.filter((field) => field !== scoreField).map(quote);
  const scored = `SELECT row_id, ${keys.join(', ')}, ${worth.sql} AS ${quote(scoreField)}
    FROM ${layout.table} ${via} CROSS JOIN ${layout.search?.texts} ON text_id = row_id WHERE ${matching.sql}`;
  const window = anyOf(ranges);
  const sql = `SELECT row_id, ${quote(scoreField)} FROM (${scored}) WHERE ${window.sql} ORDER BY ${keyset.orderBy} LIMIT ?`;
  const parameters = [...worth.parameters, ...matching.parameters, ...window.parameters, limit + 1];
  return statements.rows(sql, parameters).map(([rowId, scored]) => ({ rowId: Number(rowId), score: Number(scored) }));
}
