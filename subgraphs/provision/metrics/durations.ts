import type { Durations } from '../../../schema/generated/resolvers.ts';

/** What takes longer counts as that long. */
const most = 250;

/** How many matters took how many days. */
export class DayCounts {
  readonly #counts = new Map<number, number>();

  add(days: number): void {
    const counted = Math.min(days, most);
    this.#counts.set(counted, (this.#counts.get(counted) ?? 0) + 1);
  }

  durations(): Durations {
    const histogram = [...this.#counts]
      .map(([days, count]) => ({ days, count }))
      .sort((one, other) => one.days - other.days);
    return { histogram, p50: atRank(histogram, 50), p90: atRank(histogram, 90) };
  }
}

/** The least number of days that so many in a hundred do not exceed (nearest rank). */
function atRank(histogram: Durations['histogram'], percent: number): number | null {
  const total = histogram.reduce((sum, { count }) => sum + count, 0);
  let below = 0;
  for (const { days, count } of histogram) {
    below += count;
    if (below * 100 >= percent * total) return days;
  }
  return null;
}
