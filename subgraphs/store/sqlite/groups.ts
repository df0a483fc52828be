import type { FieldValue, Group, GroupQuery } from '../port.ts';
import { fromCell, readable } from './cell.ts';
import { all } from './clause.ts';
import type { Layout } from './layout.ts';
import { quote } from './quote.ts';
import type { Cell, Statements } from './statements.ts';
import { wayToAll } from './way.ts';
import { isImpossible, where } from './where.ts';

interface GroupColumn {
  readonly sql: readonly string[];
  read(cells: readonly Cell[], at: number, into: MutableGroup): void;
}

interface MutableGroup {
  readonly by: Record<string, FieldValue>;
  readonly sum: Record<string, bigint>;
  readonly min: Record<string, FieldValue>;
  readonly max: Record<string, FieldValue>;
}

/** Groups in the order of their values. Without `by`, the one group of all that match, or none when nothing does. */
export function readGroups(statements: Statements, layout: Layout, query: GroupQuery): readonly Group[] {
  const columns: readonly GroupColumn[] = [
    ...query.by.map((field) => valueColumn(layout, 'by', field, '')),
    ...(query.sum ?? []).map((field) => sumColumn(layout, field)),
    ...(query.min ?? []).map((field) => valueColumn(layout, 'min', field, 'min')),
    ...(query.max ?? []).map((field) => valueColumn(layout, 'max', field, 'max')),
  ];
  if (isImpossible(layout, query.filter)) return [];
  const { via, clause } = wayToAll(statements, layout, query.filter);
  const { sql, parameters } = all([where(layout, query.filter), clause]);
  const by = query.by.map(quote).join(', ');
  const grouping = by === '' ? '' : ` GROUP BY ${by} ORDER BY ${by}`;
  const selected = ['count(*)', ...columns.flatMap((column) => column.sql)].join(', ');
  return statements
    .rows(`SELECT ${selected} FROM ${layout.table} ${via} WHERE ${sql}${grouping}`, parameters)
    .map((cells) => ({ count: Number(cells[0]), ...readColumns(columns, cells) }))
    .filter(({ count }) => count > 0);
}

function readColumns(columns: readonly GroupColumn[], cells: readonly Cell[]): MutableGroup {
  const group: MutableGroup = { by: empty(), sum: empty(), min: empty(), max: empty() };
  let at = 1;
  for (const column of columns) {
    column.read(cells, at, group);
    at += column.sql.length;
  }
  return group;
}

const empty = <Value>(): Record<string, Value> => Object.create(null) as Record<string, Value>;

function valueColumn(
  { types, name }: Layout,
  role: 'by' | 'min' | 'max',
  field: string,
  aggregate: string,
): GroupColumn {
  const type = types.get(field);
  if (type === undefined) throw new TypeError(`${name} cannot be grouped by ${field}`);
  return {
    sql: [readable(type, `${aggregate}(${quote(field)})`)],
    read(cells, at, group) {
      group[role][field] = fromCell(type, cells[at] ?? null);
    },
  };
}

/** Summed in two halves, since a sum of integers may pass what SQLite's integers and the binding's numbers hold. */
function sumColumn({ types, name }: Layout, field: string): GroupColumn {
  if (types.get(field) !== 'integer') throw new TypeError(`${name} has no integer field ${field} to sum`);
  const column = quote(field);
  const half = (sql: string): string => `CAST(coalesce(sum(${sql}), 0) AS TEXT)`;
  return {
    sql: [half(`${column} >> 32`), half(`${column} & 4294967295`)],
    read(cells, at, group) {
      group.sum[field] = (BigInt(String(cells[at])) << 32n) + BigInt(String(cells[at + 1]));
    },
  };
}
