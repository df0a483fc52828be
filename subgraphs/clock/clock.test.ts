import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { nextDay, weekday } from '../kit/day.ts';
import { readPublishedNotices } from './calendar/published-notices.ts';
import { WorkingCalendar } from './calendar/working-calendar.ts';
import type { Course } from './course/course.ts';
import { explain } from './explain.ts';
import { readClock } from './read-clock.ts';
import type { DeadlineRule } from './rule/deadline-rule.ts';
import { nationalRules } from './rule/national-rules.ts';
import { selectRule } from './rule/select-rule.ts';

const nation = '100000';
const notices = readPublishedNotices(nation);
const calendar = new WorkingCalendar(notices, nation);
const rules = nationalRules(nation);

const ruleOf = (workingDays: number): DeadlineRule => ({
  ...findRule('REQUEST_REPLY'),
  workingDays,
  mostExtension: 20,
});

function findRule(
  stage: DeadlineRule['stage'],
  sharingClass: DeadlineRule['sharingClass'] = 'CONDITIONAL',
): DeadlineRule {
  const rule = selectRule(rules, { jurisdictions: [nation], stage, sharingClass, startedOn: '2026-01-01' });
  if (rule === undefined) throw new Error(`no rule for ${stage}`);
  return rule;
}

const dueAfter = (startedOn: string, workingDays: number, events: Course['events'] = []) =>
  readClock(ruleOf(workingDays), calendar, { startedOn, events }, startedOn);

const day = fc
  .integer({ min: 0, max: 1_000 })
  .map((number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10));
const limit = fc.integer({ min: 1, max: 30 });

describe('the table of the Regulation’s dates (domain §4)', () => {
  const counts = [1, 2, 5, 10, 20];
  test.each([
    ['2025-09-30', '2025-10-09', '2025-10-10', '2025-10-14', '2025-10-21', '2025-11-04'],
    ['2026-02-13', '2026-02-14', '2026-02-24', '2026-02-27', '2026-03-05', '2026-03-19'],
    ['2026-02-16', '2026-02-24', '2026-02-25', '2026-02-28', '2026-03-06', '2026-03-20'],
    ['2026-04-30', '2026-05-06', '2026-05-07', '2026-05-11', '2026-05-18', '2026-06-01'],
    ['2026-09-24', '2026-09-28', '2026-09-29', '2026-10-09', '2026-10-15', '2026-10-29'],
  ])('from %s', (start, ...due) => {
    const clocks = counts.map((count) => dueAfter(start, count));
    expect(clocks.map(({ dueOn }) => dueOn)).toEqual(due);
    expect(clocks.map(({ provisional }) => provisional)).toEqual(counts.map(() => false));
  });

  test('from 2026-12-18, past the end of which no notice is published', () => {
    const clocks = counts.map((count) => dueAfter('2026-12-18', count));
    expect(clocks.slice(0, 3).map(({ dueOn }) => dueOn)).toEqual(['2026-12-21', '2026-12-22', '2026-12-25']);
    expect(clocks.map(({ provisional }) => provisional)).toEqual([false, false, false, true, true]);
  });

  test('is settled again when the notice of the next year is imported', () => {
    const next = {
      year: 2027,
      jurisdiction: nation,
      daysOff: ['2027-01-01'],
      daysWorked: ['2027-01-02'],
      source: 'a notice',
    };
    const imported = new WorkingCalendar([...notices, next], nation);
    const clock = readClock(ruleOf(10), imported, { startedOn: '2026-12-18', events: [] }, '2026-12-18');
    expect(clock).toMatchObject({ dueOn: '2027-01-02', provisional: false });
  });
});

describe('a due day', () => {
  test('is never a day off', () => {
    fc.assert(
      fc.property(day, limit, (start, count) => {
        const { dueOn } = dueAfter(start, count);
        expect(calendar.isWorking(dueOn ?? '')).toBe(true);
      }),
    );
  });

  test('never comes earlier for a later start, nor for a longer limit', () => {
    fc.assert(
      fc.property(day, limit, (start, count) => {
        const due = dueAfter(start, count).dueOn ?? '';
        expect((dueAfter(nextDay(start), count).dueOn ?? '') >= due).toBe(true);
        expect((dueAfter(start, count + 1).dueOn ?? '') > due).toBe(true);
      }),
    );
  });

  test('has exactly the limit’s working days between it and the start: a count day by day', () => {
    fc.assert(
      fc.property(day, limit, (start, count) => {
        const due = dueAfter(start, count).dueOn ?? '';
        let worked = 0;
        for (let one = nextDay(start); one <= due; one = nextDay(one)) if (calendar.isWorking(one)) worked += 1;
        expect(worked).toBe(count);
      }),
    );
  });

  test('is moved by a pause by exactly the working days of the pause', () => {
    const pauseOf = fc.tuple(day, limit, fc.nat(10), fc.nat(30));
    fc.assert(
      fc.property(pauseOf, ([start, count, before, length]) => {
        const pausedOn = later(start, before);
        const resumedOn = later(pausedOn, length);
        fc.pre(pausedOn < (dueAfter(start, count).dueOn ?? ''));
        const events: Course['events'] = [
          { kind: 'PAUSED', on: pausedOn },
          { kind: 'RESUMED', on: resumedOn },
        ];
        let stoodStill = 0;
        for (let one = pausedOn; one < resumedOn; ) {
          one = nextDay(one);
          if (calendar.isWorking(one)) stoodStill += 1;
        }
        expect(dueAfter(start, count, events).dueOn).toBe(dueAfter(start, count + stoodStill).dueOn);
      }),
    );
  });

  test('is unknown while the time stands still, and the days left stay what they were', () => {
    const events: Course['events'] = [{ kind: 'PAUSED', on: '2026-03-10' }];
    const clock = readClock(ruleOf(10), calendar, { startedOn: '2026-03-06', events }, '2026-04-20');
    expect(clock).toMatchObject({ dueOn: null, paused: true, overdue: false, workingDaysUsed: 2, workingDaysLeft: 8 });
  });

  test('starts anew after a supplement where the rule says so', () => {
    const events: Course['events'] = [
      { kind: 'PAUSED', on: '2026-03-10' },
      { kind: 'RESUMED', on: '2026-03-20' },
    ];
    const restarting: DeadlineRule = { ...ruleOf(5), supplement: 'RESTARTS' };
    const clock = readClock(restarting, calendar, { startedOn: '2026-03-06', events }, '2026-03-20');
    expect(clock).toMatchObject({ dueOn: '2026-03-27', startedOn: '2026-03-06', workingDaysUsed: 0 });
  });

  test('is the same in every time zone of the process', () => {
    const starts = ['2025-09-30', '2026-02-13', '2026-02-16', '2026-12-31'];
    const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'];
    const offsets = new Set<number>();
    const answers = zones.map((zone) => {
      process.env['TZ'] = zone;
      offsets.add(new Date(2026, 1, 13).getTimezoneOffset());
      const here = new WorkingCalendar(readPublishedNotices(nation), nation);
      return starts.map((start) => readClock(ruleOf(10), here, { startedOn: start, events: [] }, start).dueOn);
    });
    expect(offsets.size).toBe(4);
    expect(new Set(answers.map((answer) => answer.join())).size).toBe(1);
  });

  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});

describe('a clock', () => {
  test('is overdue the day after it is due, and not before; done late, it is late and no longer overdue', () => {
    const course: Course = { startedOn: '2026-03-06', events: [] };
    const on = (today: string) => readClock(ruleOf(1), calendar, course, today);
    expect(on('2026-03-09')).toMatchObject({ dueOn: '2026-03-09', overdue: false, workingDaysLeft: 0 });
    expect(on('2026-03-10')).toMatchObject({ overdue: true, workingDaysLeft: -1 });
    const inTime: Course = { ...course, events: [{ kind: 'ENDED', on: '2026-03-09' }] };
    expect(readClock(ruleOf(1), calendar, inTime, '2026-06-01')).toMatchObject({ overdue: false, late: false });
    const done: Course = { ...course, events: [{ kind: 'ENDED', on: '2026-03-10' }] };
    expect(readClock(ruleOf(1), calendar, done, '2026-06-01')).toMatchObject({
      overdue: false,
      late: true,
      workingDaysLeft: -1,
    });
  });

  test('says in both languages which rule, what moved it and how it stands', () => {
    const course: Course = {
      startedOn: '2026-02-13',
      events: [
        { kind: 'PAUSED', on: '2026-02-14' },
        { kind: 'RESUMED', on: '2026-02-25' },
        { kind: 'EXTENDED', on: '2026-02-26', workingDays: 5 },
      ],
    };
    expect(explain(readClock(findRule('REQUEST_REPLY'), calendar, course, '2026-03-02'))).toEqual({
      en: 'Art 21 gives 10 working days to reply to the request, counted from 2026-02-13, that day excluded. The authority granted 5 working days more. It stood still from 2026-02-14 to 2026-02-25. It is due on 2026-03-16; 10 working days left.',
      zh: '依据《政务数据共享条例》第21条，共享申请答复期限为10个工作日，自2026-02-13起算，当日不计入。经主管部门同意延长5个工作日。2026-02-14至2026-02-25期间暂停计时。到期日为2026-03-16，剩余10个工作日。',
    });
  });

  test('refuses a course that cannot have been', () => {
    const read =
      (...events: Course['events']) =>
      () =>
        dueAfter('2026-03-06', 5, events);
    expect(read({ kind: 'RESUMED', on: '2026-03-09' })).toThrow('without a pause');
    expect(read({ kind: 'PAUSED', on: '2026-03-09' }, { kind: 'PAUSED', on: '2026-03-10' })).toThrow('before');
    expect(read({ kind: 'ENDED', on: '2026-03-10' }, { kind: 'EXTENDED', on: '2026-03-10', workingDays: 1 })).toThrow(
      'after',
    );
    expect(read({ kind: 'PAUSED', on: '2026-03-05' })).toThrow('comes after');
  });
});

describe('a calendar', () => {
  test('knows every year of the published notices, and each has days off and the week-end days worked for them', () => {
    expect(notices.map(({ year }) => year)).toEqual(Array.from({ length: notices.length }, (_, index) => 2004 + index));
    expect(notices.at(-1)?.year).toBeGreaterThanOrEqual(2026);
    for (const { daysWorked } of notices) for (const worked of daysWorked) expect(weekday(worked)).toBeGreaterThan(5);
  });

  test('takes a region’s own days off, which settle no year by themselves', () => {
    const regional = {
      year: 2027,
      jurisdiction: '540000',
      daysOff: ['2026-11-23'],
      daysWorked: [],
      source: 'a regional notice',
    };
    const here = new WorkingCalendar([...notices, regional], nation);
    const read = (startedOn: string) => readClock(ruleOf(1), here, { startedOn, events: [] }, startedOn);
    expect(read('2026-11-20')).toMatchObject({ dueOn: '2026-11-24', provisional: false });
    expect(read('2026-12-31').provisional).toBe(true);
  });
});

function later(start: string, days: number): string {
  let day = start;
  for (let left = days; left > 0; left -= 1) day = nextDay(day);
  return day;
}
