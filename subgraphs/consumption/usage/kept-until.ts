import { isDay, nextDay } from '../../kit/day.ts';

/** Art 29: usage records are kept for three years at the least. */
const years = 3;

/** The first day on which a record may go whose use ended on that day: the 28th of February stands in for a 29th that is not there. */
export function keptUntil(endedOn: string): string {
  const later = `${Number(endedOn.slice(0, 4)) + years}${endedOn.slice(4)}`;
  return nextDay(isDay(later) ? later : later.replace(/29$/, '28'));
}
