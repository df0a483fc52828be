import type { Row, Store } from '../../store/port.ts';
import type { RowCollection } from '../collection-of.ts';
import { type DecidedRow, isDecided } from './decided-row.ts';
import type { DecisionLog } from './decision-log.ts';
import { takeOff } from './recorded.ts';

const pageSize = 200;

/** Brings to the log, and to where it is carried, what a crash has left on rows, oldest first. */
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
    const carriedTo = spec.carriesTo === undefined ? undefined : store.collection<Row>(spec.carriesTo);
    left.push(...page.rows.map((row) => ({ row, take: () => takeOff(row, { log, rows, carriedTo }) })));
  }
  if (left.length === 0) return;
  left.sort((one, other) => keyOf(one.row).localeCompare(keyOf(other.row), 'en'));
  for (const { take } of left) await take();
  await recoverDecisions(log, store, collections);
}

const keyOf = ({ pendingSince, id }: DecidedRow): string => `${pendingSince} ${id}`;
