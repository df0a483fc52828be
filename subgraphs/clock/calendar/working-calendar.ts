import { nextDay, weekday } from '../../kit/day.ts';
import type { HolidayNotice } from './holiday-notice.ts';

/** A day that was counted to. Provisional: a year on the way has no published notice, so that the day may yet move. */
export interface CountedDay {
  readonly day: string;
  readonly provisional: boolean;
}

/** No limit of the Regulation comes near it; a count past it is a mistake of the caller's. */
const mostDays = 10_000;

/** Which days are worked in one jurisdiction. Notices later in the list win over earlier ones: the region's come after the nation's. */
export class WorkingCalendar {
  readonly #stated = new Map<string, boolean>();
  readonly #years: ReadonlySet<number>;

  /** `nation` is the jurisdiction whose notices settle a year; a region alone cannot. */
  constructor(notices: readonly HolidayNotice[], nation: string) {
    for (const { daysOff, daysWorked } of notices) {
      for (const day of daysOff) this.#stated.set(day, false);
      for (const day of daysWorked) this.#stated.set(day, true);
    }
    this.#years = new Set(notices.filter(({ jurisdiction }) => jurisdiction === nation).map(({ year }) => year));
  }

  /** Monday to Friday, where no notice says otherwise. */
  isWorking(day: string): boolean {
    return this.#stated.get(day) ?? weekday(day) <= 5;
  }

  /** Whether the notice of the day's year has been published. */
  isSettled(day: string): boolean {
    return this.#years.has(Number(day.slice(0, 4)));
  }

  /**
   * The day that is the given number of working days after `start`, which itself never counts. Days for which `skips` is true
   * are passed over. Throws a RangeError for a count that is not a whole number from 1.
   */
  dayAfter(start: string, count: number, skips: (day: string) => boolean = () => false): CountedDay {
    if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} is no number of working days`);
    let provisional = false;
    let left = count;
    let day = start;
    for (let walked = 0; walked < mostDays; walked += 1) {
      day = nextDay(day);
      provisional ||= !this.isSettled(day);
      if (this.isWorking(day) && !skips(day)) left -= 1;
      if (left === 0) return { day, provisional };
    }
    throw new RangeError(`${count} working days after ${start} is out of reach`);
  }
}
