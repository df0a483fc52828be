const shanghaiOffset = 8 * 60 * 60 * 1000;

/** The day on which an instant falls in Asia/Shanghai, `YYYY-MM-DD`: China keeps one offset all year. */
export const dayInShanghai = (instant: Date): string =>
  new Date(instant.getTime() + shanghaiOffset).toISOString().slice(0, 10);

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** True for `YYYY-MM-DD` that stands in the calendar. */
export function isDay(text: string): boolean {
  if (!pattern.test(text)) return false;
  const instant = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

const dayLength = 24 * 60 * 60 * 1000;

export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + dayLength).toISOString().slice(0, 10);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: string): number => new Date(`${day}T00:00:00.000Z`).getUTCDay() || 7;

/** The day that many days before another. */
export const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) - days * dayLength).toISOString().slice(0, 10);

/** Days since 1970-01-01: differences of days of the calendar. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00.000Z`) / dayLength;
