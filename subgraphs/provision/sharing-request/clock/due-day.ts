import { nothingDue } from '../../../clock/duty/duty.ts';
import { withDueDay as withDueDayOf } from '../../../clock/duty/settle-due-days.ts';
import type { ClockTables } from '../../../clock/tables/clock-tables.ts';
import type { SharingRequestRow } from '../row.ts';
import { datedRequests } from './dated-requests.ts';

/** The row with the due day that belongs to it: for every row that is written. */
export const withDueDay = (tables: ClockTables, node: string, request: Undated): SharingRequestRow =>
  withDueDayOf(tables, node, datedRequests, { ...request, dueOn: nothingDue });

type Undated = Omit<SharingRequestRow, 'dueOn'>;
