import type { BackflowCell, BackflowDepartmentCell, BackflowStatus } from '../../../../schema/generated/resolvers.ts';
import { byCodePoint } from '../../../kit/code-point-order.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { ownSource } from '../../../kit/provenance.ts';
import { backflowDeliveries } from './collection.ts';
import { type DeliverySelection, deliveryFilter, late } from './delivery-filter.ts';
import { type CountedDeliveries, type Tally, tallyBy } from './tally.ts';

/** What this node has sent to each region, and what it has not: two grouped counts, however many deliveries there are. */
export async function readBackflowStatus(context: NodeContext, selection: DeliverySelection): Promise<BackflowStatus> {
  const counted = await countDeliveries(context, selection);
  const sender = context.node.code;
  const cells = [...tallyBy(counted, ({ receiverNode }) => String(receiverNode))].map(
    ([receiver, tally]): BackflowCell => ({ ...inWords(tally), key: `${sender}/${receiver}`, sender, receiver }),
  );
  const departments = [
    ...tallyBy(counted, ({ provider, receiverNode }) => JSON.stringify([provider, receiverNode])),
  ].map(([key, tally]): BackflowDepartmentCell => {
    const [provider, receiver] = JSON.parse(key) as [string | null, string];
    return { ...inWords(tally), key: `${sender}/${provider ?? ''}/${receiver}`, sender, provider, receiver };
  });
  return {
    cells: cells.sort(byKey),
    departments: departments.sort(byKey),
    ...totalOf(counted),
    complete: true,
    sources: [ownSource(context)],
  };
}

async function countDeliveries(context: NodeContext, selection: DeliverySelection): Promise<CountedDeliveries> {
  const filter = deliveryFilter(context, selection);
  const deliveries = context.collection(backflowDeliveries);
  const ends = ['provider', 'receiverNode'];
  const [byState, lateOnes] = await Promise.all([
    deliveries.groups({
      filter,
      by: [...ends, 'state'],
      sum: ['recordsExpected', 'recordsDelivered'],
      min: ['dueOn'],
    }),
    deliveries.groups({
      filter: [...filter, late(context.today)],
      by: [...ends, 'state'],
      min: ['periodFrom', 'dueOn'],
      max: ['periodTo'],
    }),
  ]);
  return { byState, late: lateOnes };
}

const inWords = (tally: Tally) => ({
  ...tally,
  recordsExpected: String(tally.recordsExpected),
  recordsDelivered: String(tally.recordsDelivered),
});

const byKey = (one: { readonly key: string }, other: { readonly key: string }): number =>
  byCodePoint(one.key, other.key);

function totalOf(counted: CountedDeliveries) {
  const total = tallyBy(counted, () => '').get('');
  return {
    deliveries: total?.deliveries ?? 0,
    late: total?.late ?? 0,
    missing: total?.missing ?? 0,
    recordsExpected: String(total?.recordsExpected ?? 0n),
    recordsDelivered: String(total?.recordsDelivered ?? 0n),
  };
}
