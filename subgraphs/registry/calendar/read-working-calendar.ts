import type { WorkingCalendar as Answer } from '../../../schema/generated/resolvers.ts';
import { WorkingCalendar } from '../../clock/calendar/working-calendar.ts';
import { nextDay, weekday } from '../../kit/day.ts';
import { graphError } from '../../kit/graph-error.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { readAllRows } from '../all-rows.ts';
import { nationalCode } from '../platform/national-platform.ts';
import { holidayNotices } from './collection.ts';
import { firstYear, lastYear } from './rules/years.ts';

/** A year's working days in a jurisdiction, from the notices that the registry holds. */
export async function readWorkingCalendar(context: NodeContext, year: number, jurisdiction: string): Promise<Answer> {
  if (year < firstYear || year > lastYear) {
    throw graphError('INVALID_ARGUMENT', `year is ${year}: give a year from ${firstYear} to ${lastYear}.`);
  }
  const rows = await readAllRows(context, holidayNotices, 'ID_ASC', [
    { field: 'year', in: [year] },
    { field: 'jurisdiction', in: [nationalCode, jurisdiction] },
  ]);
  const notices = [
    ...rows.filter((row) => row.jurisdiction === nationalCode),
    ...rows.filter((row) => row.jurisdiction !== nationalCode),
  ];
  const calendar = new WorkingCalendar(notices, nationalCode);
  const days = daysOf(year);
  return {
    year,
    jurisdiction,
    settled: calendar.isSettled(`${year}-01-01`),
    daysOff: days.filter((day) => weekday(day) <= 5 && !calendar.isWorking(day)),
    daysWorked: days.filter((day) => weekday(day) > 5 && calendar.isWorking(day)),
    workingDays: days.filter((day) => calendar.isWorking(day)).length,
    notices: notices.map(({ jurisdiction: code, source, version }) => ({ year, jurisdiction: code, source, version })),
  };
}

function daysOf(year: number): readonly string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = nextDay(day)) days.push(day);
  return days;
}
