import type { ImportHolidayNoticeInput, Problem } from '../../../../schema/generated/resolvers.ts';
import { isDay, weekday } from '../../../kit/day.ts';
import { checkText, type FormField, malformed, type TextField } from '../../../kit/problem.ts';
import { nationalCode } from '../../platform/national-platform.ts';
import { unknownJurisdiction } from '../../platform/rules/unknown-jurisdiction.ts';
import type { HolidayNoticeRow } from '../row.ts';
import { firstYear, lastYear } from './years.ts';

const mostDays = 100;

/** A notice as asked for, with what was left out filled in. */
export type NoticeInput = ImportHolidayNoticeInput &
  Required<Pick<ImportHolidayNoticeInput, 'jurisdiction' | 'daysWorked'>>;

/** Every reason not to import a notice, all at once. `known`: the jurisdiction is a registered platform. */
export function checkNotice(input: NoticeInput, known: boolean): Problem[] {
  return [
    ...checkYear(input.year),
    ...(known ? [] : [unknownJurisdiction(input.jurisdiction)]),
    ...checkDays(daysOffForm, input.daysOff, input.year),
    ...checkDays(daysWorkedForm, input.daysWorked, input.year),
    ...checkWeekends(input.daysWorked),
    ...checkBoth(input),
    ...checkNewYear(input),
    ...checkText(sourceForm, input.source),
  ];
}

const yearForm: FormField = {
  field: 'year',
  name: 'The year',
  nameZh: '年份',
  rule: null,
  nextStep: `Give a year from ${firstYear} to ${lastYear}.`,
};

const daysOffForm: FormField = {
  field: 'daysOff',
  name: 'The days off',
  nameZh: '放假日期',
  rule: null,
  nextStep: 'List each day of the notice once, all of the same year.',
};

const daysWorkedForm: FormField = {
  field: 'daysWorked',
  name: 'The days worked',
  nameZh: '调休上班日期',
  rule: null,
  nextStep: 'List each weekend day that the notice has worked once, all of the same year.',
};

const sourceForm: TextField = {
  field: 'source',
  name: 'The source',
  nameZh: '通知名称或文号',
  rule: null,
  nextStep: 'Give the title or the number of the published notice.',
  least: 4,
  most: 200,
};

const checkYear = (year: number): Problem[] =>
  year >= firstYear && year <= lastYear
    ? []
    : [
        malformed(
          yearForm,
          `${year} is outside ${firstYear} to ${lastYear}.`,
          `${year}不在${firstYear}至${lastYear}之间。`,
        ),
      ];

function checkDays(form: FormField, days: readonly string[], year: number): Problem[] {
  if (days.length > mostDays)
    return [
      malformed(form, `${form.name} are ${days.length}: at most ${mostDays}.`, `${form.nameZh}超过${mostDays}个。`),
    ];
  return days.flatMap((day, index) => {
    const place = { ...form, field: `${form.field}.${index}` };
    if (!isDay(day) || Number(day.slice(0, 4)) !== year)
      return [malformed(place, `${day} is no day of ${year}.`, `${day}不是${year}年的日期。`)];
    return days.indexOf(day) < index ? [malformed(place, `${day} stands there twice.`, `${day}重复。`)] : [];
  });
}

const checkWeekends = (days: readonly string[]): Problem[] =>
  days.flatMap((day, index) =>
    isDay(day) && weekday(day) <= 5
      ? [
          malformed(
            { ...daysWorkedForm, field: `daysWorked.${index}` },
            `${day} is no weekend day.`,
            `${day}不是周末。`,
          ),
        ]
      : [],
  );

const checkBoth = ({ daysOff, daysWorked }: NoticeInput): Problem[] =>
  daysWorked.flatMap((day, index) =>
    daysOff.includes(day)
      ? [
          malformed(
            { ...daysWorkedForm, field: `daysWorked.${index}` },
            `${day} is also a day off.`,
            `${day}同时列为放假。`,
          ),
        ]
      : [],
  );

/** Every notice of the country has it: one without is incomplete, and would settle a year that it does not describe. */
const checkNewYear = ({ jurisdiction, daysOff, year }: NoticeInput): Problem[] =>
  jurisdiction !== nationalCode || daysOff.includes(`${year}-01-01`)
    ? []
    : [malformed(daysOffForm, `${year}-01-01 is not among the days off.`, `放假日期缺少${year}-01-01。`)];

export const correctedByAnother = ({ id, version, source }: HolidayNoticeRow): Problem => ({
  code: 'STALE_VERSION',
  field: 'expectedVersion',
  message: `Notice ${id} stands at version ${version}, from “${source}”.`,
  messageZh: `通知${id}当前为第${version}版，来源为“${source}”。`,
  rule: null,
  nextStep: `Look at the calendar as it stands; to correct it, give expectedVersion ${version}.`,
});
