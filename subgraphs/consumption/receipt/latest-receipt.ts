import DataLoader from 'dataloader';
import type { NodeContext } from '../../kit/node-context.ts';
import { backflowReceipts } from './collection.ts';
import type { BackflowReceiptRow } from './row.ts';

type Latest = DataLoader<string, BackflowReceiptRow | null>;

const loaders = new WeakMap<NodeContext, Latest>();

/** The receipt for the last sending of a delivery that was received, null when there is none that the caller may see. All that are asked for together cost one query. */
export function latestReceipt(context: NodeContext, delivery: string): Promise<BackflowReceiptRow | null> {
  let loader = loaders.get(context);
  if (loader === undefined) {
    loader = new DataLoader((deliveries) => findLatest(context, deliveries));
    loaders.set(context, loader);
  }
  return loader.load(delivery);
}

const pageSize = 500;

async function findLatest(
  context: NodeContext,
  deliveries: readonly string[],
): Promise<readonly (BackflowReceiptRow | null)[]> {
  const latest = new Map<string, BackflowReceiptRow>();
  const filter = [{ field: 'delivery', in: deliveries }];
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? {} : { after: [last] };
    const page = await context
      .collection(backflowReceipts)
      .page({ filter, order: 'ID_ASC', limit: pageSize, from: 'first', ...after });
    for (const receipt of page.rows) {
      if (receipt.sending > (latest.get(receipt.delivery)?.sending ?? 0)) latest.set(receipt.delivery, receipt);
    }
    last = page.rows.at(-1)?.id;
    if (!page.hasMore) return deliveries.map((delivery) => latest.get(delivery) ?? null);
  }
}
