import { nextDay, weekday } from '../../../kit/day.ts';
import type { UpdateFrequencyCode } from '../../catalog/row.ts';

/** Frequencies that lateness can be measured against: an irregular one names no period. */
export type PeriodicFrequency = Exclude<UpdateFrequencyCode, 'IRREGULAR'>;

export const isPeriodic = (frequency: UpdateFrequencyCode): frequency is PeriodicFrequency => frequency !== 'IRREGULAR';

const months: Readonly<Record<PeriodicFrequency, number>> = {
  REALTIME: 0,
  DAILY: 0,
  WEEKLY: 0,
  MONTHLY: 1,
  QUARTERLY: 3,
  SEMIANNUAL: 6,
  ANNUAL: 12,
};

/**
 * The last day of the period that a day lies in: of its calendar week, month, quarter and so on. What flows in real time is
 * accounted for day by day. Periods follow each other without a gap, so one that begins within a week or month is a short one.
 */
export function lastDayOfPeriod(frequency: PeriodicFrequency, day: string): string {
  if (frequency === 'WEEKLY') {
    let last = day;
    while (weekday(last) !== 7) last = nextDay(last);
    return last;
  }
  const length = months[frequency];
  if (length === 0) return day;
  const [year = 0, month = 1] = day.split('-').map(Number);
  // Day 0 of a month is the last of the one before.
  const next = Math.ceil(month / length) * length;
  return new Date(Date.UTC(year, next, 0)).toISOString().slice(0, 10);
}
