import type { Overview } from './overview.ts';

/** An answer and when it was received. */
export interface Snapshot {
  overview: Overview;
  checkedAt: Date;
}

/** What the strip knows at one moment. After a failure the last good answer stays, marked as past. */
export type Reading =
  | { phase: 'loading' }
  | { phase: 'answered'; latest: Snapshot }
  | { phase: 'failed'; reason: 'UNREACHABLE' | 'UNUSABLE'; detail: string; last: Snapshot | null };

/** The last good answer in a reading, however old. */
export function lastSnapshot(reading: Reading): Snapshot | null {
  switch (reading.phase) {
    case 'loading':
      return null;
    case 'answered':
      return reading.latest;
    case 'failed':
      return reading.last;
  }
}
