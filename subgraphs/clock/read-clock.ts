import { nextDay } from '../kit/day.ts';
import type { WorkingCalendar } from './calendar/working-calendar.ts';
import type { Course } from './course/course.ts';
import { isPaused, type Pause, readCourse } from './course/read-course.ts';
import type { DeadlineRule } from './rule/deadline-rule.ts';

/** A duty's time, as it stands on a day. */
export interface ClockReading {
  readonly rule: DeadlineRule;
  readonly startedOn: string;
  /** Null while it stands still: the day depends on what it waits for. */
  readonly dueOn: string | null;
  readonly endedOn: string | null;
  readonly pauses: readonly Pause[];
  readonly paused: boolean;
  /** Working days that were granted on top. */
  readonly extension: number;
  /** Working days after the start, up to now or to the end, without those of pauses. */
  readonly workingDaysUsed: number;
  /** Negative when more were used than there were. */
  readonly workingDaysLeft: number;
  /** The due day is past, and it is not done. */
  readonly overdue: boolean;
  /** It was done, after its due day. */
  readonly late: boolean;
  /** A year that was counted through has no published holiday notice: the due day may yet move. */
  readonly provisional: boolean;
}

/** The clock of a duty under a rule, on the day `today`. A function of its arguments alone. */
export function readClock(rule: DeadlineRule, calendar: WorkingCalendar, course: Course, today: string): ClockReading {
  const { countsAfter, pauses, extension, endedOn } = readCourse(course, rule.supplement);
  const paused = endedOn === null && pauses.some(({ upTo }) => upTo === null);
  const granted = rule.workingDays + extension;
  const used = countUsed(calendar, countsAfter, endedOn ?? today, pauses);
  const due = calendar.dayAfter(countsAfter, granted, (day) => isPaused(closed(pauses), day));
  return {
    rule,
    startedOn: course.startedOn,
    dueOn: paused ? null : due.day,
    endedOn,
    pauses,
    paused,
    extension,
    workingDaysUsed: used,
    workingDaysLeft: granted - used,
    overdue: endedOn === null && !paused && due.day < today,
    late: endedOn !== null && due.day < endedOn,
    provisional: due.provisional,
  };
}

/** A pause that has not ended moves no day yet: it is not known by how much. */
const closed = (pauses: readonly Pause[]): readonly Pause[] => pauses.filter(({ upTo }) => upTo !== null);

function countUsed(calendar: WorkingCalendar, after: string, upTo: string, pauses: readonly Pause[]): number {
  let used = 0;
  for (let day = nextDay(after); day <= upTo; day = nextDay(day)) {
    if (calendar.isWorking(day) && !isPaused(pauses, day)) used += 1;
  }
  return used;
}
