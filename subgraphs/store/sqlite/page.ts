import type { Filter, PageQuery, SortKey } from '../port.ts';
import { Keyset, type Range } from './keyset.ts';
import type { Layout } from './layout.ts';
import type { Parameter, Statements } from './statements.ts';
import { all, type Clause, type FieldCondition, isImpossible, where } from './where.ts';

/**
 * The documents of a page and one more, in the direction of reading. There are two ways, and SQLite, which does not weigh
 * the limit, would often take the wrong one. Walking the order's index reads until the page is full: right when many rows match.
 * Reading all that match and sorting them is right when few do. Which it is, is counted in an index, up to the number where it turns.
 */
export function readPage(
  statements: Statements,
  layout: Layout,
  sortKeys: readonly SortKey[],
  query: PageQuery,
): string[] {
  if (isImpossible(layout, query.filter)) return [];
  const keyset = new Keyset(sortKeys, layout.types, query.from);
  const wanted = query.limit + 1;
  const few = indexOfFew(statements, layout, query.filter, wanted);
  const clauses = few === undefined ? walked(layout, keyset, query) : [sorted(layout, keyset, query)];
  const index = few ?? layout.indexOfOrder.get(query.order);
  const documents: string[] = [];
  for (const { sql, parameters } of clauses) {
    const rows = statements.rows(
      `SELECT document FROM ${layout.table} INDEXED BY ${index} WHERE ${sql} ORDER BY ${keyset.orderBy} LIMIT ?`,
      [...parameters, wanted - documents.length],
    );
    for (const [document] of rows) documents.push(String(document));
    if (documents.length >= wanted) break;
  }
  return documents;
}

const near = ({ from, after, before }: PageQuery): PageQuery['after'] => (from === 'first' ? after : before);
const far = ({ from, after, before }: PageQuery): PageQuery['after'] => (from === 'first' ? before : after);

function sorted(layout: Layout, keyset: Keyset, query: PageQuery): Clause {
  const start = near(query);
  const end = far(query);
  return all([
    where(layout, query.filter),
    ...(start === undefined ? [] : [keyset.fartherThan(start)]),
    ...(end === undefined ? [] : [keyset.nearerThan(end)]),
  ]);
}

function walked(layout: Layout, keyset: Keyset, query: PageQuery): readonly Clause[] {
  const end = far(query);
  return keyset
    .ranges(near(query), end)
    .map((range) =>
      all([
        range,
        where(layout, query.filter, (condition) => leavesTheWay(condition, range, keyset)),
        ...(end === undefined ? [] : [keyset.nearerThan(end)]),
      ]),
    );
}

/** A condition on the key that the range bounds must not take the place of the range's own bound, which may lie far deeper. */
function leavesTheWay(condition: FieldCondition, range: Range, keyset: Keyset): boolean {
  const position = keyset.fields.indexOf(condition.field);
  if (position < 0) return true;
  if (position !== range.equal || 'in' in condition) return false;
  return 'atLeast' in condition ? !range.lower : !range.upper;
}

/** The index that leads to so few rows that sorting them costs less than a walk through the order. */
function indexOfFew(statements: Statements, layout: Layout, filter: Filter, wanted: number): string | undefined {
  const candidates = new Map<string, FieldCondition[]>();
  for (const condition of filter) {
    if ('words' in condition || !leads(layout, condition)) continue;
    candidates.set(condition.field, [...(candidates.get(condition.field) ?? []), condition]);
  }
  if (candidates.size === 0) return undefined;
  // Sorting reads all that match, a walk about `wanted` for each share of the rows that match: they cost the same at the root.
  let fewest = Math.ceil(Math.sqrt(wanted * rowsAtMost(statements, layout)));
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

/** Rows are never deleted, so that the last number given is near to how many there are. */
function rowsAtMost(statements: Statements, { table }: Layout): number {
  return count(statements, `SELECT coalesce(max(rowid), 0) FROM ${table}`, []);
}

const count = (statements: Statements, sql: string, parameters: readonly Parameter[]): number =>
  Number(statements.rows(sql, parameters)[0]?.[0]);
