import type { UpdateFrequencyCode } from '../../provision/catalog/row.ts';
import { addDays, firstOfMonth, weekday } from '../calendar/day.ts';

/** The days that one delivery covers. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const weekly = (today: string, back: number): Period => {
  const from = addDays(today, 1 - weekday(today) - 7 * back);
  return { from, to: addDays(from, 6) };
};

const months = (today: string, back: number, length: number): Period => {
  const monthInPeriod = (Number(today.slice(5, 7)) - 1) % length;
  const from = firstOfMonth(today, -monthInPeriod - back * length);
  return { from, to: addDays(firstOfMonth(from, length), -1) };
};

/** The period that holds today, and the ones before it, oldest first; none begins before the agreement. */
export function periodsUntil(today: string, frequency: UpdateFrequencyCode, agreedOn: string): readonly Period[] {
  const [count, period] =
    frequency === 'WEEKLY'
      ? [6, (back: number) => weekly(today, back)]
      : frequency === 'QUARTERLY'
        ? [3, (back: number) => months(today, back, 3)]
        : [5, (back: number) => months(today, back, 1)];
  return Array.from({ length: count }, (_, at) => period(count - 1 - at)).filter(({ from }) => from >= agreedOn);
}

/** Working days after a period that plans of the sample agree on. */
export const usualDueWithin = (frequency: UpdateFrequencyCode): number =>
  frequency === 'WEEKLY' ? 3 : frequency === 'QUARTERLY' ? 10 : 7;
