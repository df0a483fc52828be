import { settleDueDays } from './clock/duty/settle-due-days.ts';
import type { ClockTables } from './clock/tables/clock-tables.ts';
import { datedDemands } from './consumption/demand/dated-demands.ts';
import { datedComplaints } from './oversight/complaint/dated-complaints.ts';
import { datedDisputes } from './oversight/dispute/dated-disputes.ts';
import { datedPlans } from './provision/backflow/clock/dated-plans.ts';
import { settleDeliveryDays } from './provision/backflow/clock/settle-delivery-days.ts';
import { datedEntries } from './provision/catalog/clock/dated-entries.ts';
import { datedCorrections } from './provision/correction/dated-corrections.ts';
import { datedRequests } from './provision/sharing-request/clock/dated-requests.ts';
import type { Store } from './store/port.ts';

/** Computes every due day of a node's store anew, where a rule or a holiday notice has changed since. */
export async function settleAllDueDays(store: Store, node: string, tables: ClockTables): Promise<void> {
  await settleDueDays(store, node, tables, datedRequests);
  await settleDueDays(store, node, tables, datedCorrections);
  await settleDueDays(store, node, tables, datedPlans);
  await settleDeliveryDays(store, node, tables);
  await settleDueDays(store, node, tables, datedDisputes);
  await settleDueDays(store, node, tables, datedEntries);
  await settleDueDays(store, node, tables, datedComplaints);
  await settleDueDays(store, node, tables, datedDemands);
}
