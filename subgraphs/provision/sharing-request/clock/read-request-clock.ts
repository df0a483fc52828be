import { type ClockReading, readClock } from '../../../clock/read-clock.ts';
import type { ClockTables } from '../../../clock/tables/clock-tables.ts';
import type { SharingRequestRow } from '../row.ts';
import { readRequestDuty } from './request-duty.ts';

/** The clock of a request at its node; undefined while nothing is due, or no rule says when. */
export function readRequestClock(
  tables: ClockTables,
  node: string,
  request: SharingRequestRow,
  today: string,
): ClockReading | undefined {
  const duty = readRequestDuty(request);
  if (duty === undefined) return undefined;
  const rule = tables.rule(node, duty.stage, duty.sharingClass, duty.course.startedOn);
  return rule === undefined ? undefined : readClock(rule, tables.calendar(node), duty.course, today);
}
