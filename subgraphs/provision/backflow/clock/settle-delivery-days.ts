import { nothingDue } from '../../../clock/duty/duty.ts';
import type { ClockTables } from '../../../clock/tables/clock-tables.ts';
import type { Store } from '../../../store/port.ts';
import { backflowDeliveries } from '../delivery/collection.ts';
import type { BackflowDeliveryRow } from '../row.ts';
import { withDeliveryDays } from './delivery-days.ts';

/** The tables that the days of a store's deliveries were computed by. */
const mark = 'due days of backflowDeliveries';
const pageSize = 500;

/**
 * As `settleDueDays` for rows that keep two days: what is open, and when the first sending is due. Once sent, a delivery stays as late or
 * as timely as it was.
 */
export async function settleDeliveryDays(store: Store, node: string, tables: ClockTables): Promise<void> {
  if ((await store.readMark(mark)) === tables.version) return;
  const rows = store.collection<BackflowDeliveryRow>(backflowDeliveries);
  const filter = [{ field: 'nextDueOn', below: nothingDue }];
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? {} : { after: [last] };
    const page = await rows.page({ filter, order: 'ID_ASC', limit: pageSize, from: 'first', ...after });
    for (const row of page.rows) {
      const settled = withDeliveryDays(tables, node, row);
      const moved = settled.nextDueOn !== row.nextDueOn || settled.dueOn !== row.dueOn;
      // When something is due changes nothing of what the row says: its version stays.
      if (moved) await rows.compareAndSet(settled, row.version);
    }
    last = page.rows.at(-1)?.id;
    if (!page.hasMore) break;
  }
  await store.writeMark(mark, tables.version);
}
