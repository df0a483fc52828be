import type { UpdateFrequencyCode } from '../../provision/catalog/row.ts';
import { addDays, firstOfMonth, weekday } from '../calendar/day.ts';

/** The days that one delivery covers, and the day by which it is due. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly dueOn: string;
}

const weekly = (today: string, back: number): Period => {
  const from = addDays(today, 1 - weekday(today) - 7 * back);
  return { from, to: addDays(from, 6), dueOn: addDays(from, 6 + 3) };
};

const months = (today: string, back: number, length: number, grace: number): Period => {
  const monthInPeriod = (Number(today.slice(5, 7)) - 1) % length;
  const from = firstOfMonth(today, -monthInPeriod - back * length);
  const to = addDays(firstOfMonth(from, length), -1);
  return { from, to, dueOn: addDays(to, grace) };
};

/** The period that holds today, and the ones before it, oldest first; none begins before the agreement. */
export function periodsUntil(today: string, frequency: UpdateFrequencyCode, agreedOn: string): readonly Period[] {
  const [count, period] =
    frequency === 'WEEKLY'
      ? [6, (back: number) => weekly(today, back)]
      : frequency === 'QUARTERLY'
        ? [3, (back: number) => months(today, back, 3, 15)]
        : [5, (back: number) => months(today, back, 1, 10)];
  return Array.from({ length: count }, (_, at) => period(count - 1 - at)).filter(({ from }) => from >= agreedOn);
}
