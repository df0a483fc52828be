import type { ClockTables } from '../../../clock/tables/clock-tables.ts';
import { dayInShanghai, nextDay } from '../../../kit/day.ts';
import { globalId, readGlobalId } from '../../../kit/global-id.ts';
import type { Collection, Store } from '../../../store/port.ts';
import { catalogEntries } from '../../catalog/collection.ts';
import type { CatalogEntryRow, SharingModeCode } from '../../catalog/row.ts';
import { withDeliveryDays } from '../clock/delivery-days.ts';
import { backflowDeliveries } from '../delivery/collection.ts';
import { backflowPlans } from '../plan/collection.ts';
import type { BackflowDeliveryRow, BackflowPlanRow } from '../row.ts';
import { isPeriodic, lastDayOfPeriod } from '../rules/period.ts';

const pageSize = 200;

/** Plans the deliveries of every period that has begun, for every plan in force. Done again, it does nothing; cut off, it goes on. */
export async function planDeliveries(store: Store, node: string, tables: ClockTables, now: string): Promise<void> {
  const rows = {
    plans: store.collection<BackflowPlanRow>(backflowPlans),
    deliveries: store.collection<BackflowDeliveryRow>(backflowDeliveries),
    entries: store.collection<CatalogEntryRow>(catalogEntries),
  };
  const filter = [{ field: 'plannedUntil', below: dayInShanghai(new Date(now)) }];
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? {} : { after: [last] };
    const page = await rows.plans.page({ filter, order: 'ID_ASC', limit: pageSize, from: 'first', ...after });
    for (const plan of page.rows) await planAhead(rows, node, tables, plan, now);
    last = page.rows.at(-1)?.id;
    if (!page.hasMore) return;
  }
}

/** What planning reads and writes. */
export interface PlanningRows {
  readonly plans: Collection<BackflowPlanRow>;
  readonly deliveries: Collection<BackflowDeliveryRow>;
  readonly entries: Collection<CatalogEntryRow>;
}

/**
 * The deliveries of one plan, up to the period that today lies in. A delivery's id names its plan and its first day, so none comes into
 * being twice; that the plan's planning has come so far is written behind them, so none is left out.
 */
export async function planAhead(
  { plans, deliveries, entries }: PlanningRows,
  node: string,
  tables: ClockTables,
  plan: BackflowPlanRow,
  now: string,
): Promise<void> {
  const { plannedUntil, frequency } = plan;
  const today = dayInShanghai(new Date(now));
  if (plannedUntil === null || plannedUntil >= today || !isPeriodic(frequency)) return;
  const [entry] = await entries.getMany([plan.entry]);
  let until = plannedUntil;
  while (until < today) {
    const from = nextDay(until);
    const periodTo = lastDayOfPeriod(frequency, from);
    const row = plannedDelivery(tables, node, plan, { from, periodTo, mode: entry?.sharingMode ?? 'OTHER', now });
    const { inserted } = await deliveries.insert(row);
    // Planned before, perhaps by another frequency: its own last day counts.
    const [known] = inserted ? [row] : await deliveries.getMany([row.id]);
    until = known?.periodTo ?? periodTo;
  }
  // Where this fails somebody has changed the plan: its deliveries are found again the next time.
  await plans.compareAndSet({ ...plan, plannedUntil: until }, plan.version);
}

interface Planned {
  readonly from: string;
  readonly periodTo: string;
  readonly mode: SharingModeCode;
  readonly now: string;
}

function plannedDelivery(
  tables: ClockTables,
  node: string,
  plan: BackflowPlanRow,
  { from, periodTo, mode, now }: Planned,
): BackflowDeliveryRow {
  const local = readGlobalId(plan.id)?.local ?? '';
  return withDeliveryDays(tables, node, {
    id: globalId('bfd', node, `${local}-${from.replaceAll('-', '')}`),
    version: 1,
    plan: plan.id,
    provider: plan.provider,
    receiverNode: plan.receiverNode,
    periodFrom: from,
    periodTo,
    state: 'PLANNED',
    mode,
    recordsExpected: null,
    recordsDelivered: null,
    checksum: null,
    dueWithin: plan.dueWithin,
    sentAt: null,
    sentOn: null,
    sendings: 0,
    lastSentOn: null,
    receiptId: null,
    answeredOn: null,
    calls: [],
    createdAt: now,
    updatedAt: now,
    pendingSince: null,
    sample: plan.sample,
  });
}
