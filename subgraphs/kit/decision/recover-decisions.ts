import type { Row, Store } from '../../store/port.ts';
import type { RowCollection } from '../collection-of.ts';
import { type DecidedRow, isDecided } from './decided-row.ts';
import type { DecisionLog } from './decision-log.ts';
import { takeToLog } from './recorded.ts';

const pageSize = 200;

/** Brings to the log what a crash has left on rows, oldest first. */
export async function recoverDecisions(
  log: DecisionLog,
  store: Store,
  collections: readonly RowCollection<Row>[],
): Promise<void> {
  const left: { readonly row: DecidedRow; readonly take: () => Promise<unknown> }[] = [];
  for (const spec of collections.filter(isDecided)) {
    const rows = store.collection<DecidedRow>(spec);
    const [order = ''] = Object.keys(spec.orders);
    const filter = [{ field: 'pendingSince', atLeast: '' }];
    // A crash leaves a few; should a full disk have left many, the rest is found when these are gone.
    const page = await rows.page({ filter, order, limit: pageSize, from: 'first' });
    left.push(...page.rows.map((row) => ({ row, take: () => takeToLog(log, rows, row) })));
  }
  if (left.length === 0) return;
  left.sort((one, other) => keyOf(one.row).localeCompare(keyOf(other.row), 'en'));
  for (const { take } of left) await take();
  await recoverDecisions(log, store, collections);
}

const keyOf = ({ pendingSince, id }: DecidedRow): string => `${pendingSince} ${id}`;
