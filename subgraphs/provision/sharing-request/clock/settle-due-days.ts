import type { ClockTables } from '../../../clock/tables/clock-tables.ts';
import type { Collection, Store } from '../../../store/port.ts';
import { sharingRequests } from '../collection.ts';
import type { SharingRequestRow, SharingRequestStateCode } from '../row.ts';
import { dueDayOf } from './due-day.ts';

/** The tables that the due days of a store were computed by. */
const mark = 'due days';
const pageSize = 500;

/** States in which something can be due. */
const open: readonly SharingRequestStateCode[] = [
  'SUBMITTED',
  'SUPPLEMENT_REQUESTED',
  'UNDER_REVIEW',
  'EXTENDED',
  'PROVIDER_HEAD_APPROVED',
  'GRANTED',
  'PROVISIONING',
];

/**
 * Computes the due days of open requests anew when a rule or a holiday notice has changed since they were stored. A row that is
 * changed meanwhile is left to whoever changes it; cut off, it starts over the next time.
 */
export async function settleDueDays(store: Store, node: string, tables: ClockTables): Promise<void> {
  if ((await store.readMark(mark)) === tables.version) return;
  const requests = store.collection<SharingRequestRow>(sharingRequests);
  let last: string | undefined;
  for (;;) {
    const page = await requests.page({
      filter: [{ field: 'state', in: open }],
      order: 'ID_ASC',
      limit: pageSize,
      from: 'first',
      ...(last === undefined ? {} : { after: [last] }),
    });
    for (const request of page.rows) await settle(requests, node, tables, request);
    last = page.rows.at(-1)?.id;
    if (!page.hasMore) break;
  }
  await store.writeMark(mark, tables.version);
}

/** What is due when changes nothing of what the request says: its version stays. */
async function settle(
  requests: Collection<SharingRequestRow>,
  node: string,
  tables: ClockTables,
  request: SharingRequestRow,
): Promise<void> {
  const dueOn = dueDayOf(tables, node, request);
  if (dueOn !== request.dueOn) await requests.compareAndSet({ ...request, dueOn }, request.version);
}
