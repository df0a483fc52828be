import { readDuty } from '../../../clock/duty/duty.ts';
import type { ClockReading } from '../../../clock/read-clock.ts';
import type { ClockTables } from '../../../clock/tables/clock-tables.ts';
import type { SharingRequestRow } from '../row.ts';
import { readRequestDuty } from './request-duty.ts';

/** The clock of a request at its node; undefined while nothing is due, or no rule says when. */
export const readRequestClock = (
  tables: ClockTables,
  node: string,
  request: SharingRequestRow,
  today: string,
): ClockReading | undefined => readDuty(tables, node, readRequestDuty(request), today);
