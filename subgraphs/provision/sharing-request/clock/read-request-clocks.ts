import { readDuty } from '../../../clock/duty/duty.ts';
import type { ClockReading } from '../../../clock/read-clock.ts';
import type { ClockTables } from '../../../clock/tables/clock-tables.ts';
import type { SharingRequestRow } from '../row.ts';
import { readRequestDuties } from './request-duty.ts';

/** The clocks of everything that was or is due on a request, but for what no rule says the time of. */
export const readRequestClocks = (
  tables: ClockTables,
  node: string,
  request: SharingRequestRow,
  today: string,
): readonly ClockReading[] =>
  readRequestDuties(request)
    .map((duty) => readDuty(tables, node, duty, today))
    .filter((clock) => clock !== undefined);
