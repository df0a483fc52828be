import { nothingDue } from '../clock/duty/duty.ts';
import { defaultTables } from '../clock/tables/default-tables.ts';
import { backflowReceipts } from '../consumption/receipt/collection.ts';
import { type BackflowReceiptRow, sendingKey } from '../consumption/receipt/row.ts';
import { dayInShanghai } from '../kit/day.ts';
import { ownerOf } from '../kit/global-id.ts';
import { withDeliveryDays } from '../provision/backflow/clock/delivery-days.ts';
import { backflowDeliveries } from '../provision/backflow/delivery/collection.ts';
import { backflowPlans } from '../provision/backflow/plan/collection.ts';
import { pairOf } from '../provision/backflow/plan/pair-of.ts';
import type { BackflowDeliveryRow, BackflowPlanRow } from '../provision/backflow/row.ts';
import { catalogEntries } from '../provision/catalog/collection.ts';
import type { CatalogEntryRow } from '../provision/catalog/row.ts';
import { eachRow } from '../store/migration/each-row.ts';
import type { Migration } from '../store/migration/migration.ts';
import { rewriteRows } from '../store/migration/rewrite-rows.ts';

/** Working days that cover the days of grace of the first release. */
const dueWithin = 10;

/**
 * Plans of the first release are in force, and say nothing of steps, of who provides and of how soon after a period a delivery is due.
 * When what was sent had been due stays as it was told; planning goes on behind the last period that a delivery covers.
 */
export const backflowLivesBySteps: Migration = {
  version: 5,
  name: 'backflow plans, deliveries and receipts live by steps',
  async run(store) {
    const providers = new Map<string, string>();
    for await (const { id, provider } of eachRow<CatalogEntryRow>(store, catalogEntries, 'ID_ASC'))
      providers.set(id, provider);
    const providerOfPlan = new Map<string, string>();
    for await (const { id, entry } of eachRow<BackflowPlanRow>(store, backflowPlans, 'ID_ASC'))
      providerOfPlan.set(id, providers.get(entry) ?? '');
    const covered = new Map<string, string>();
    for await (const { plan, periodTo } of eachRow<BackflowDeliveryRow>(store, backflowDeliveries, 'ID_ASC'))
      if (periodTo > (covered.get(plan) ?? '')) covered.set(plan, periodTo);

    const tables = defaultTables();
    const deliveries = await rewriteRows<BackflowDeliveryRow>(store, backflowDeliveries, 'ID_ASC', (delivery) => {
      if (isSteppedAlready(delivery)) return undefined;
      const stepped = steppedDelivery(delivery, providerOfPlan.get(delivery.plan) || null);
      const { dueOn, lateAfter } = delivery;
      return { ...withDeliveryDays(tables, ownerOf(delivery.id), stepped), dueOn, lateAfter };
    });
    const pairs = new Set<string>();
    const plans = await rewriteRows<BackflowPlanRow>(store, backflowPlans, 'ID_ASC', (plan) => {
      const pair = pairOf(plan.entry, plan.receiverNode);
      const isFirst = !pairs.has(pair);
      pairs.add(pair);
      if (isSteppedAlready(plan)) return undefined;
      const stepped = steppedPlan(plan, providers.get(plan.entry) ?? null, covered.get(plan.id));
      return isFirst ? stepped : { ...stepped, pair: null };
    });
    const receipts = await rewriteRows<BackflowReceiptRow>(store, backflowReceipts, 'ID_ASC', (receipt) =>
      Object.hasOwn(receipt, 'inputHash')
        ? undefined
        : { ...receipt, ...keyless, sending: 1, sendingKey: sendingKey(receipt.delivery, 1) },
    );
    return deliveries + plans + receipts;
  },
};

const keyless = { idempotencyKey: null, inputHash: null, pendingSince: null };

/** The type says that it is there; in rows of the first release it is not. */
const isSteppedAlready = (row: object): boolean => Object.hasOwn(row, 'calls');

function steppedDelivery(delivery: BackflowDeliveryRow, provider: string | null): BackflowDeliveryRow {
  const { state, sentOn, updatedAt } = delivery;
  const changedOn = dayInShanghai(new Date(updatedAt));
  return {
    ...delivery,
    provider,
    dueWithin,
    sendings: state === 'PLANNED' ? 0 : state === 'RESENT' ? 2 : 1,
    lastSentOn: state === 'RESENT' ? changedOn : sentOn,
    receiptId: null,
    answeredOn: state === 'PLANNED' || state === 'SENT' ? null : changedOn,
    calls: [],
    pendingSince: null,
  };
}

const steppedPlan = (plan: BackflowPlanRow, provider: string | null, until: string | undefined): BackflowPlanRow => ({
  ...plan,
  ...keyless,
  provider,
  dueWithin,
  state: 'IN_FORCE',
  awaits: null,
  proposed: null,
  proposedOn: null,
  pair: pairOf(plan.entry, plan.receiverNode),
  plannedUntil: until ?? plan.agreedOn,
  dueOn: nothingDue,
  calls: [],
});
