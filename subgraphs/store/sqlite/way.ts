import type { Filter } from '../port.ts';
import { groupsOf } from '../search/score.ts';
import { all, type Clause } from './clause.ts';
import type { Layout } from './layout.ts';
import { tokenQuestion } from './search-where.ts';
import type { Parameter, Statements } from './statements.ts';
import { type FieldCondition, where } from './where.ts';

/** How to come to rows: SQL behind the table's name, and a condition that leads to them. */
export interface Way {
  readonly via: string;
  readonly clause: Clause;
}

/**
 * The way that leads to fewer than `limit` rows, and to the fewest, of those that the filter opens: the index of a field, or that of the
 * tokens of what is searched. Undefined when none does. SQLite keeps no count of how often each value occurs, so it is counted here, in
 * the index, and never further than `limit`.
 */
export function wayToFew(statements: Statements, layout: Layout, filter: Filter, limit: number): Way | undefined {
  const conditionsOf = new Map<string, FieldCondition[]>();
  for (const condition of filter) {
    if (!('field' in condition) || !leads(layout, condition)) continue;
    conditionsOf.set(condition.field, [...(conditionsOf.get(condition.field) ?? []), condition]);
  }
  let fewest = limit;
  let way: Way | undefined;
  const consider = (candidate: Way, source: string, { sql, parameters }: Clause): void => {
    const counting = `SELECT count(*) FROM (SELECT 1 FROM ${source} WHERE ${sql} LIMIT ?)`;
    const counted = count(statements, counting, [...parameters, fewest]);
    if (counted >= fewest) return;
    fewest = counted;
    way = candidate;
  };
  const byTokens = wayByTokens(layout, filter);
  if (byTokens !== undefined && layout.search !== undefined) {
    const { tokens } = layout.search;
    consider(byTokens, tokens, { sql: `${tokens} MATCH ?`, parameters: byTokens.clause.parameters });
  }
  for (const [field, conditions] of conditionsOf) {
    const index = layout.indexOfField.get(field);
    if (index === undefined) continue;
    const via = `INDEXED BY ${index}`;
    consider({ via, clause: all([]) }, `${layout.table} ${via}`, where(layout, conditions));
  }
  return way;
}

/** Through the index of tokens to the rows in which what is searched may be found. */
function wayByTokens({ search }: Layout, filter: Filter): Way | undefined {
  const question = tokenQuestion(groupsOf(filter));
  if (search === undefined || question === undefined) return undefined;
  const sql = `row_id IN (SELECT rowid FROM ${search.tokens} WHERE ${search.tokens} MATCH ?)`;
  return { via: 'NOT INDEXED', clause: { sql, parameters: [question] } };
}

/** Whether the condition alone is a way into the index of its field. */
function leads(layout: Layout, condition: FieldCondition): boolean {
  if (!layout.indexOfField.has(condition.field)) return false;
  return !('in' in condition) || (condition.in.length > 0 && !condition.in.includes(null));
}

/** Rows are never deleted, so that the last number given is how many there are. */
export function rowsIn(statements: Statements, { table }: Layout): number {
  return count(statements, `SELECT coalesce(max(row_id), 0) FROM ${table}`, []);
}

/** Through how large a part of the rows an index leads before reading all rows one after another is quicker. */
const partWorthAnIndex = 1 / 8;

/** How to come to all rows that match. */
export function wayToAll(statements: Statements, layout: Layout, filter: Filter): Way {
  if (filter.length === 0) return { via: '', clause: all([]) };
  const limit = Math.ceil(rowsIn(statements, layout) * partWorthAnIndex);
  return wayToFew(statements, layout, filter, limit) ?? { via: 'NOT INDEXED', clause: all([]) };
}

export const count = (statements: Statements, sql: string, parameters: readonly Parameter[]): number =>
  Number(statements.rows(sql, parameters)[0]?.[0]);
