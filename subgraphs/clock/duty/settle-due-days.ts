import type { RowCollection } from '../../kit/collection-of.ts';
import type { Collection, Filter, Row, SortKey, Store } from '../../store/port.ts';
import type { ClockTables } from '../tables/clock-tables.ts';
import { type Duty, dueDayOf } from './duty.ts';

/** A row that keeps the day on which what is open is due. */
export interface DatedRow extends Row {
  /** `9999-12-31` while nothing is due, or its time stands still. */
  readonly dueOn: string;
}

/** Rows of one kind on which something can be due. */
export interface DatedKind<R extends DatedRow> {
  readonly collection: RowCollection<R> & { readonly orders: { readonly ID_ASC: readonly SortKey[] } };
  /** The rows on which something can be due. */
  readonly open: Filter;
  readonly dutyOf: (row: R) => Duty | undefined;
}

const pageSize = 500;

/** The row with the due day that belongs to it: for every row that is written. */
export const withDueDay = <R extends DatedRow>(
  tables: ClockTables,
  node: string,
  { dutyOf }: Pick<DatedKind<R>, 'dutyOf'>,
  row: R,
): R => ({ ...row, dueOn: dueDayOf(tables, node, dutyOf(row)) });

/**
 * Computes the due days of open rows anew when a rule or a holiday notice has changed since they were stored. A row that is
 * changed meanwhile is left to whoever changes it; cut off, it starts over the next time.
 */
export async function settleDueDays<R extends DatedRow>(
  store: Store,
  node: string,
  tables: ClockTables,
  kind: DatedKind<R>,
): Promise<void> {
  const mark = `due days of ${kind.collection.name}`;
  if ((await store.readMark(mark)) === tables.version) return;
  const rows = store.collection<R>(kind.collection);
  let last: string | undefined;
  for (;;) {
    const page = await rows.page({
      filter: kind.open,
      order: 'ID_ASC',
      limit: pageSize,
      from: 'first',
      ...(last === undefined ? {} : { after: [last] }),
    });
    for (const row of page.rows) await settle(rows, withDueDay(tables, node, kind, row), row);
    last = page.rows.at(-1)?.id;
    if (!page.hasMore) break;
  }
  await store.writeMark(mark, tables.version);
}

/** What is due when changes nothing of what the row says: its version stays. */
async function settle<R extends DatedRow>(rows: Collection<R>, settled: R, row: R): Promise<void> {
  if (settled.dueOn !== row.dueOn) await rows.compareAndSet(settled, row.version);
}
