import { dueDayOf } from '../../../clock/duty/duty.ts';
import type { ClockTables } from '../../../clock/tables/clock-tables.ts';
import type { BackflowDeliveryRow } from '../row.ts';
import { lateAfter } from '../rules/lateness.ts';
import { readDeliveryDuty, sendingDuty } from './delivery-duty.ts';

type Undated = Omit<BackflowDeliveryRow, 'dueOn' | 'lateAfter' | 'nextDueOn'> & { readonly dueOn?: string };

/**
 * The row with the days that belong to it: for every row that is written. When it was due is settled by its first sending: a holiday
 * that is announced later makes nobody late who was in time.
 */
export function withDeliveryDays(tables: ClockTables, node: string, delivery: Undated): BackflowDeliveryRow {
  const settled = delivery.sentOn === null ? undefined : delivery.dueOn;
  const dueOn = settled ?? dueDayOf(tables, node, sendingDuty(delivery));
  return {
    ...delivery,
    dueOn,
    lateAfter: lateAfter(dueOn, delivery.sentOn),
    nextDueOn: dueDayOf(tables, node, readDeliveryDuty(delivery)),
  };
}
