import type { Collection } from '../../store/port.ts';
import type { NodeContext } from '../node-context.ts';
import type { DecidedCollection, DecidedRow } from './decided-row.ts';
import type { DecisionLog } from './decision-log.ts';

/**
 * The row once all decisions on it are in the log. To be called before a row is given back as the outcome of a mutation that
 * another call made: nothing is acknowledged that the log does not hold.
 */
export const recorded = <R extends DecidedRow>(
  context: NodeContext,
  collection: DecidedCollection<R>,
  row: R,
): Promise<R> => takeToLog(context.log, context.allRows(collection), row);

/** Brings the decisions on a row to the log, then takes them off it. Doing so twice, or two at once, does no harm. */
export async function takeToLog<R extends DecidedRow>(log: DecisionLog, rows: Collection<R>, row: R): Promise<R> {
  if (row.pendingSince === null) return row;
  await log.append(row.pending ?? []);
  const settled = { ...row, pending: [], pendingSince: null };
  // Where this fails somebody has changed the row, and carries on what was on it.
  await rows.compareAndSet(settled, row.version);
  return settled;
}
