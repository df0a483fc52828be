import type { ClockReading } from '../../clock/read-clock.ts';

/** How a duty stands: done in time or late, open past its day, or open with nothing to say yet. */
export type Punctuality = 'IN_TIME' | 'LATE' | 'OVERDUE' | 'PENDING';

export function punctualityOf({ endedOn, late, overdue }: ClockReading): Punctuality {
  if (endedOn !== null) return late ? 'LATE' : 'IN_TIME';
  return overdue ? 'OVERDUE' : 'PENDING';
}
