import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../random/random.ts';
import { addDays, addOfficeDays, daysBetween, firstOfMonth, isOfficeDay, officeInstant, weekday } from './day.ts';

describe('days', () => {
  test('are added and counted across months and leap years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(firstOfMonth('2026-01-15', -1)).toBe('2025-12-01');
    expect(firstOfMonth('2026-11-22')).toBe('2026-11-01');
  });

  test('have their weekday', () => {
    expect(weekday('2026-11-22')).toBe(7);
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('1969-12-31')).toBe(3);
  });

  test('are office days from Monday to Friday outside the holidays of fixed date', () => {
    expect(['2026-11-20', '2026-11-21', '2026-10-05', '2026-01-01', '2026-10-08'].map(isOfficeDay)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(addOfficeDays('2026-11-22', 0)).toBe('2026-11-20');
    expect(addOfficeDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addOfficeDays('2026-10-08', -1)).toBe('2026-09-30');
  });

  test('are counted as if each were looked at in turn, from office days and from days off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: -40, max: 40 }), (offset, count) => {
        const from = addDays('2024-06-01', offset);
        const passed = officeDaysAfter(from, addOfficeDays(from, count));
        expect(isOfficeDay(addOfficeDays(from, count))).toBe(true);
        expect(passed).toBe(count === 0 && !isOfficeDay(from) ? -1 : count);
      }),
    );
  });

  test('hold instants of office hours that have the same date in Shanghai and in UTC', () => {
    const random = createRandom('hours');
    for (let count = 0; count < 200; count += 1) {
      const instant = officeInstant('2026-11-20', random);
      expect(instant >= '2026-11-20T01:00:00.000Z' && instant < '2026-11-20T09:30:00.000Z').toBe(true);
    }
  });
});

/** Office days after the first date up to the second; from the second to the day before the first, negative, when it is earlier. */
function officeDaysAfter(from: string, to: string): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isOfficeDay(day)) count += 1;
  }
  for (let day = from; day > to; ) {
    day = addDays(day, -1);
    if (isOfficeDay(day)) count -= 1;
  }
  return count;
}
