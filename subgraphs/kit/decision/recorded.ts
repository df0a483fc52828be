import type { Collection, Row } from '../../store/port.ts';
import type { NodeContext } from '../node-context.ts';
import type { DecidedCollection, DecidedRow } from './decided-row.ts';
import type { DecisionLog } from './decision-log.ts';

/**
 * The row once all decisions on it are in the log, and what they brought about is stored. To be called before a row is given back as
 * the outcome of a mutation that another call made: nothing is acknowledged that is not kept.
 */
export const recorded = <R extends DecidedRow>(
  context: NodeContext,
  collection: DecidedCollection<R>,
  row: R,
): Promise<R> => {
  const target = collection.carriesTo;
  return takeOff(row, {
    log: context.log,
    rows: context.allRows(collection),
    carriedTo: target === undefined ? undefined : context.allRows(target),
  });
};

interface Destinations<R extends DecidedRow> {
  readonly log: DecisionLog;
  readonly rows: Collection<R>;
  readonly carriedTo: Collection<Row> | undefined;
}

/** Brings the decisions on a row to the log and what it carries to its place, then takes both off it. Doing so twice, or two at once, does no harm. */
export async function takeOff<R extends DecidedRow>(row: R, { log, rows, carriedTo }: Destinations<R>): Promise<R> {
  if (row.pendingSince === null) return row;
  await log.append(row.pending ?? []);
  for (const carried of row.carried ?? []) await store(carriedTo, carried);
  const settled = { ...row, pending: [], pendingSince: null, ...(row.carried === undefined ? {} : { carried: [] }) };
  // Where this fails somebody has changed the row, and carries on what was on it.
  await rows.compareAndSet(settled, row.version);
  return settled;
}

/** Each version of a carried row is stored once: who finds it there has nothing left to do. */
async function store(rows: Collection<Row> | undefined, row: Row): Promise<void> {
  if (rows === undefined) throw new Error(`Row ${row.id} is carried by a collection that carries to none`);
  if (row.version === 1) await rows.insert(row);
  else await rows.compareAndSet(row, row.version - 1);
}
