import type { ClockTables } from '../../../clock/tables/clock-tables.ts';
import type { SharingRequestRow } from '../row.ts';
import { readRequestClock } from './read-request-clock.ts';

/** Sorts after every day: nothing is due. */
const nothingDue = '9999-12-31';

/** What a request's `dueOn` has to be: a comparison with today then tells whether it is overdue. */
export function dueDayOf(tables: ClockTables, node: string, request: SharingRequestRow): string {
  // The due day of what is open does not depend on the day on which it is asked for.
  const clock = readRequestClock(tables, node, request, request.createdAt.slice(0, 10));
  return clock === undefined || clock.endedOn !== null ? nothingDue : (clock.dueOn ?? nothingDue);
}

/** The row with the due day that belongs to it: for every row that is written. */
export const withDueDay = (tables: ClockTables, node: string, request: Undated): SharingRequestRow => {
  const row: SharingRequestRow = { ...request, dueOn: nothingDue };
  return { ...row, dueOn: dueDayOf(tables, node, row) };
};

type Undated = Omit<SharingRequestRow, 'dueOn'>;
