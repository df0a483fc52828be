import { lazily } from '../lazily/lazily.ts';
import type { Random } from '../random/random.ts';

/** Arithmetic on dates `YYYY-MM-DD` and on instants inside office hours. Everything is relative to a day that is passed in. */

const dayLength = 86_400_000;

/** A sample names the same thousand days again and again: each is put into words once. */
const dates = new Map<number, string>();
const numbers = new Map<string, number>();

function toNumber(date: string): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const day = Date.parse(`${date}T00:00:00.000Z`) / dayLength;
  numbers.set(date, day);
  return day;
}

function toDate(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayLength).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

export const addDays = (date: string, days: number): string => toDate(toNumber(date) + days);

/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => toNumber(to) - toNumber(from);

/** First day of the month that lies `months` after the date's own month. */
export function firstOfMonth(date: string, months = 0): string {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1))
    .toISOString()
    .slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: string): number => ((((toNumber(date) + 3) % 7) + 7) % 7) + 1;

/**
 * Sample data needs days on which offices plausibly work, not the law's calendar:
 * Monday to Friday without the holidays whose dates are the same every year. Due dates are never computed from it.
 */
export function isOfficeDay(date: string): boolean {
  if (weekday(date) > 5) return false;
  const monthAndDay = date.slice(5);
  if (monthAndDay === '01-01') return false;
  if (monthAndDay >= '05-01' && monthAndDay <= '05-05') return false;
  return monthAndDay < '10-01' || monthAndDay > '10-07';
}

interface OfficeCalendar {
  readonly days: Int32Array;
  /** For each day, how many office days there are up to and with it. */
  readonly upTo: Int32Array;
}

const firstDay = toNumber('2015-01-01');
const lastDay = toNumber('2060-12-31');

/** Counting day by day is too slow for the tens of thousands of dates that a sample needs. */
const officeCalendar = lazily((): OfficeCalendar => {
  const upTo = new Int32Array(lastDay + 1);
  const days: number[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (isOfficeDay(toDate(day))) days.push(day);
    upTo[day] = days.length;
  }
  return { days: Int32Array.from(days), upTo };
});

/** The office day that many office days after the date, or before it when negative. Zero: the date itself or the last one before it. */
export function addOfficeDays(date: string, count: number): string {
  const { days, upTo } = officeCalendar();
  const reached = upTo[toNumber(date)] ?? 0;
  // Counting back from a day off starts at the next office day, so that one back is the last one before it.
  const start = count < 0 && !isOfficeDay(date) ? reached + 1 : reached;
  const day = days[start + count - 1];
  if (day === undefined) throw new RangeError(`${count} office days from ${date} is outside 2015 to 2060.`);
  return toDate(day);
}

/** An instant from 09:00 to 17:29 in Shanghai on that date, in UTC: there the date is the same. */
export function officeInstant(date: string, random: Random): string {
  const start = Date.parse(`${date}T01:00:00.000Z`);
  return new Date(start + random.whole(0, 510 * 60_000 - 1)).toISOString();
}

/** The same day a little later, still before midnight in Shanghai. */
export function shortlyAfter(instant: string, random: Random): string {
  return new Date(Date.parse(instant) + random.whole(60_000, 180 * 60_000)).toISOString();
}

export const dateOf = (instant: string): string => instant.slice(0, 10);
