import type { Collection } from '../../store/port.ts';
import type { PersonalDataReadRow } from './collection.ts';

export interface ReadLogLimits {
  /** Reads that wait in memory at most; what comes on top is counted as lost. */
  readonly waiting: number;
  /** Rows that are written at once. */
  readonly atOnce: number;
  /** How long a read waits before it is written: what a crash may lose. */
  readonly everyMs: number;
  /** How long reads are kept in the store, and how many at most: the oldest go first. */
  readonly keptDays: number;
  readonly keptRows: number;
}

/** Three years, as usage records are kept (Art 29). */
export const defaultReadLogLimits: ReadLogLimits = {
  waiting: 20_000,
  atOnce: 50,
  everyMs: 1_000,
  keptDays: 1_096,
  keptRows: 1_000_000,
};

/** Few, since a store may answer on the thread that answers reads. */
const removedAtOnce = 100;
const dayMs = 24 * 60 * 60 * 1000;

/** Removes some of the rows that are kept no longer, of `count` that there are; how many it removed, and whether there may be more. */
export async function removeExpired(
  rows: Collection<PersonalDataReadRow>,
  count: number,
  { keptDays, keptRows }: Pick<ReadLogLimits, 'keptDays' | 'keptRows'>,
  now: Date,
): Promise<{ readonly removed: number; readonly more: boolean }> {
  const before = new Date(now.getTime() - keptDays * dayMs).toISOString();
  const oldest = await rows.page({ filter: [], order: 'AT_ASC', limit: removedAtOnce, from: 'first' });
  const expired = oldest.rows.filter(({ at }, index) => at < before || index < count - keptRows);
  const removed = expired.length === 0 ? 0 : await rows.remove(expired.map(({ id }) => id));
  return { removed, more: expired.length === removedAtOnce };
}
