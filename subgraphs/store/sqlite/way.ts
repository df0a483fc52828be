import type { Filter } from '../port.ts';
import type { Layout } from './layout.ts';
import type { Parameter, Statements } from './statements.ts';
import { type FieldCondition, where } from './where.ts';

/**
 * The index that leads to fewer than `limit` rows, and to the fewest, of those that hold a field of the filter; undefined when none does.
 * SQLite keeps no count of how often each value occurs, so it is counted here, in the index, and never further than `limit`.
 */
export function indexOfFewest(
  statements: Statements,
  layout: Layout,
  filter: Filter,
  limit: number,
): string | undefined {
  const candidates = new Map<string, FieldCondition[]>();
  for (const condition of filter) {
    if (!('field' in condition) || !leads(layout, condition)) continue;
    candidates.set(condition.field, [...(candidates.get(condition.field) ?? []), condition]);
  }
  let fewest = limit;
  let index: string | undefined;
  for (const [field, conditions] of candidates) {
    const candidate = layout.indexOfField.get(field);
    if (candidate === undefined) continue;
    const { sql, parameters } = where(layout, conditions);
    const counted = count(
      statements,
      `SELECT count(*) FROM (SELECT 1 FROM ${layout.table} INDEXED BY ${candidate} WHERE ${sql} LIMIT ?)`,
      [...parameters, fewest],
    );
    if (counted < fewest) {
      fewest = counted;
      index = candidate;
    }
  }
  return index;
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

/** How to come to all rows that match, as SQL behind the table's name. */
export function wayToAll(statements: Statements, layout: Layout, filter: Filter): string {
  if (filter.length === 0) return '';
  const limit = Math.ceil(rowsIn(statements, layout) * partWorthAnIndex);
  const index = indexOfFewest(statements, layout, filter, limit);
  return index === undefined ? 'NOT INDEXED' : `INDEXED BY ${index}`;
}

export const count = (statements: Statements, sql: string, parameters: readonly Parameter[]): number =>
  Number(statements.rows(sql, parameters)[0]?.[0]);
