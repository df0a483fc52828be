import type {
  BackflowDeliveryFilter,
  BackflowDimension,
  BackflowMetrics,
  BackflowMetricsCell,
  InputMaybe,
} from '../../../../schema/generated/resolvers.ts';
import { dayNumber } from '../../../kit/day.ts';
import { eachRow } from '../../../kit/each-row.ts';
import type { Narrowing } from '../../../kit/narrowing.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { ownSource } from '../../../kit/provenance.ts';
import { Cells } from '../../metrics/cells.ts';
import { DayCounts } from '../../metrics/durations.ts';
import { ratioOf } from '../../metrics/ratio.ts';
import { backflowDeliveries } from '../delivery/collection.ts';
import { deliveryFilter } from '../delivery/delivery-filter.ts';
import type { BackflowDeliveryRow } from '../row.ts';
import { isLate } from '../rules/lateness.ts';

interface BackflowMetricsSelection extends Narrowing {
  readonly by: readonly BackflowDimension[];
  readonly filter?: InputMaybe<BackflowDeliveryFilter> | undefined;
}

const dimensions: readonly BackflowDimension[] = ['SENDER', 'RECEIVER', 'PROVIDER', 'MONTH'];

/** This node's part of the metrics: what it has sent, and what it should have. */
export async function readBackflowMetrics(
  context: NodeContext,
  selection: BackflowMetricsSelection,
): Promise<BackflowMetrics> {
  const by = dimensions.filter((dimension) => selection.by.includes(dimension));
  const cells = new Cells(() => ({ tally: new DeliveryTally(), place: new Map<BackflowDimension, string>() }));
  const rows = eachRow(context.collection(backflowDeliveries), 'ID_ASC', deliveryFilter(context, selection));
  for await (const delivery of rows) {
    const overdue = delivery.sentOn === null && isLate(delivery, context.today);
    if (delivery.sentOn === null && !overdue) continue;
    const values = by.map((dimension) => partOf(dimension, context.node.code, delivery));
    const { tally, place } = cells.at(values);
    for (const [index, dimension] of by.entries()) place.set(dimension, values[index] ?? '');
    tally.add(delivery);
  }
  return {
    cells: cells.byKey().map(([key, { tally, place }]): BackflowMetricsCell => {
      const provider = place.get('PROVIDER');
      return {
        key,
        sender: place.get('SENDER') ?? null,
        receiver: place.get('RECEIVER') ?? null,
        provider: provider === undefined || provider === '-' ? null : provider,
        month: place.get('MONTH') ?? null,
        ...tally.metrics(),
      };
    }),
    complete: true,
    sources: [ownSource(context)],
  };
}

function partOf(
  dimension: BackflowDimension,
  sender: string,
  { provider, receiverNode, dueOn }: BackflowDeliveryRow,
): string {
  switch (dimension) {
    case 'SENDER':
      return sender;
    case 'RECEIVER':
      return receiverNode;
    case 'PROVIDER':
      return provider ?? '-';
    case 'MONTH':
      return dueOn.slice(0, 7);
  }
}

/** What is counted of the deliveries of one cell that are sent or overdue. */
class DeliveryTally {
  #sent = 0;
  #inTime = 0;
  #unsent = 0;
  readonly #lag = new DayCounts();
  #recordsExpected = 0n;
  #recordsDelivered = 0n;

  add({ sentOn, dueOn, recordsExpected, recordsDelivered }: BackflowDeliveryRow): void {
    if (sentOn === null) {
      this.#unsent += 1;
      return;
    }
    this.#sent += 1;
    if (sentOn <= dueOn) this.#inTime += 1;
    this.#lag.add(Math.max(0, dayNumber(sentOn) - dayNumber(dueOn)));
    this.#recordsExpected += BigInt(recordsExpected ?? 0);
    this.#recordsDelivered += BigInt(recordsDelivered ?? 0);
  }

  metrics(): Omit<BackflowMetricsCell, 'key' | 'sender' | 'receiver' | 'provider' | 'month'> {
    const due = this.#sent + this.#unsent;
    return {
      coverage: ratioOf(this.#sent, due),
      onTime: ratioOf(this.#inTime, due),
      lag: this.#lag.durations(),
      recordsExpected: String(this.#recordsExpected),
      recordsDelivered: String(this.#recordsDelivered),
    };
  }
}
