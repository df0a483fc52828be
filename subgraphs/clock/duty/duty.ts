import type { Course } from '../course/course.ts';
import { type ClockReading, readClock } from '../read-clock.ts';
import type { RuleClass, Stage } from '../rule/deadline-rule.ts';
import type { ClockTables } from '../tables/clock-tables.ts';

/** What is due, and what has happened to it. */
export interface Duty {
  readonly stage: Stage;
  /** Null for duties whose limit is the same for every class. */
  readonly sharingClass: RuleClass | null;
  readonly course: Course;
  /** What two sides agreed on, where the rule leaves it to them; it takes the place of the rule's number. */
  readonly agreedWorkingDays?: number;
}

/** Sorts after every day: nothing is due. */
export const nothingDue = '9999-12-31';

/** The clock of a duty at a node; undefined while there is none, or no rule says when. */
export function readDuty(
  tables: ClockTables,
  node: string,
  duty: Duty | undefined,
  today: string,
): ClockReading | undefined {
  if (duty === undefined) return undefined;
  const rule = tables.rule(node, duty.stage, duty.sharingClass, duty.course.startedOn);
  if (rule === undefined) return undefined;
  const { workingDays } = rule;
  const held = { ...rule, workingDays: duty.agreedWorkingDays ?? workingDays };
  return readClock(held, tables.calendar(node), duty.course, today);
}

/** What a row's `dueOn` has to be: a comparison with today then tells whether it is overdue. */
export function dueDayOf(tables: ClockTables, node: string, duty: Duty | undefined): string {
  // The due day of what is open does not depend on the day on which it is asked for.
  const clock = duty && readDuty(tables, node, duty, duty.course.startedOn);
  return clock === undefined || clock.endedOn !== null ? nothingDue : (clock.dueOn ?? nothingDue);
}
