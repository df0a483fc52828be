import type { BackflowCell, BackflowStatus } from '../../../../schema/generated/resolvers.ts';
import { byCodePoint } from '../../../kit/code-point-order.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { ownSource } from '../../../kit/provenance.ts';
import type { Group } from '../../../store/port.ts';
import { backflowDeliveries } from './collection.ts';
import { type DeliverySelection, deliveryFilter, late } from './delivery-filter.ts';

/** What this node has sent to each region, and what it has not: two grouped counts, however many deliveries there are. */
export async function readBackflowStatus(context: NodeContext, selection: DeliverySelection): Promise<BackflowStatus> {
  const filter = deliveryFilter(context, selection);
  const deliveries = context.collection(backflowDeliveries);
  const [byState, lateOnes] = await Promise.all([
    deliveries.groups({
      filter,
      by: ['receiverNode', 'state'],
      sum: ['recordsExpected', 'recordsDelivered'],
      min: ['dueOn'],
    }),
    deliveries.groups({ filter: [...filter, late(context.today)], by: ['receiverNode'] }),
  ]);
  const tallies = tallyByReceiver(byState, lateOnes);
  return {
    cells: [...tallies].map(([receiver, tally]) => cellOf(context.node.code, receiver, tally)).sort(byKey),
    ...totalOf([...tallies.values()]),
    complete: true,
    sources: [ownSource(context)],
  };
}

interface Tally {
  deliveries: number;
  late: number;
  verified: number;
  recordsExpected: bigint;
  recordsDelivered: bigint;
  nextDueOn: string | null;
}

function tallyByReceiver(byState: readonly Group[], lateOnes: readonly Group[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { by, count, sum, min } of byState) {
    const tally = tallyFor(tallies, String(by['receiverNode']));
    tally.deliveries += count;
    tally.recordsExpected += sum['recordsExpected'] ?? 0n;
    tally.recordsDelivered += sum['recordsDelivered'] ?? 0n;
    if (by['state'] === 'VERIFIED') tally.verified += count;
    if (by['state'] === 'PLANNED') tally.nextDueOn = String(min['dueOn']);
  }
  for (const { by, count } of lateOnes) tallyFor(tallies, String(by['receiverNode'])).late += count;
  return tallies;
}

function tallyFor(tallies: Map<string, Tally>, receiver: string): Tally {
  const known = tallies.get(receiver);
  if (known !== undefined) return known;
  const tally = { deliveries: 0, late: 0, verified: 0, recordsExpected: 0n, recordsDelivered: 0n, nextDueOn: null };
  tallies.set(receiver, tally);
  return tally;
}

const cellOf = (sender: string, receiver: string, tally: Tally): BackflowCell => ({
  ...tally,
  key: `${sender}/${receiver}`,
  sender,
  receiver,
  recordsExpected: String(tally.recordsExpected),
  recordsDelivered: String(tally.recordsDelivered),
});

const byKey = (one: BackflowCell, other: BackflowCell): number => byCodePoint(one.key, other.key);

const totalOf = (tallies: readonly Tally[]) => ({
  deliveries: tallies.reduce((total, { deliveries }) => total + deliveries, 0),
  late: tallies.reduce((total, tally) => total + tally.late, 0),
  recordsExpected: String(tallies.reduce((total, { recordsExpected }) => total + recordsExpected, 0n)),
  recordsDelivered: String(tallies.reduce((total, { recordsDelivered }) => total + recordsDelivered, 0n)),
});
