import { createRequire } from 'node:module';
import { z } from 'zod';
import type { HolidayNotice } from './holiday-notice.ts';

const require = createRequire(import.meta.url);

const days = z.record(z.iso.date(), z.string());
const packaged = z.object({ holidays: days, workdays: days });

/**
 * The notices that `chinese-days` carries, one a year. Its data is read and its functions are left alone: they answer for years
 * without a notice as if nothing were off in them, and shift days in American time zones (docs/decisions/0006).
 */
export function readPublishedNotices(jurisdiction: string): readonly HolidayNotice[] {
  const { holidays, workdays } = packaged.parse(require('chinese-days/dist/chinese-days.json'));
  const daysOff = byYear(Object.keys(holidays));
  const daysWorked = byYear(Object.keys(workdays));
  return [...daysOff.keys()]
    .sort((one, other) => one - other)
    .map((year) => ({
      year,
      jurisdiction,
      daysOff: daysOff.get(year) ?? [],
      daysWorked: daysWorked.get(year) ?? [],
      source: `国务院办公厅关于${year}年部分节假日安排的通知`,
    }));
}

function byYear(all: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const years = new Map<number, string[]>();
  for (const day of [...all].sort()) {
    const year = Number(day.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), day]);
  }
  return years;
}
