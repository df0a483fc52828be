import type { Course } from './course.ts';

/** Days on which the time stood still: those after `after`, up to and with `upTo`. Null: it stands still now. */
export interface Pause {
  readonly after: string;
  readonly upTo: string | null;
}

/** A course, looked at as a whole. */
export interface ReadCourse {
  /** The start, or the day on which it started again. */
  readonly countsAfter: string;
  readonly pauses: readonly Pause[];
  readonly extension: number;
  readonly endedOn: string | null;
}

/** Throws an Error for a course that cannot have been: events out of order, a pause in a pause, anything after the end. */
export function readCourse({ startedOn, events }: Course, supplement: 'PAUSES' | 'RESTARTS'): ReadCourse {
  let countsAfter = startedOn;
  let pauses: readonly Pause[] = [];
  let pausedOn: string | null = null;
  let extension = 0;
  let endedOn: string | null = null;
  let previous = startedOn;
  for (const event of events) {
    if (event.on < previous || endedOn !== null)
      throw new Error(`${event.kind} on ${event.on} comes after ${endedOn ?? previous}`);
    previous = event.on;
    switch (event.kind) {
      case 'PAUSED':
        if (pausedOn !== null) throw new Error(`PAUSED on ${event.on}, and on ${pausedOn} before`);
        pausedOn = event.on;
        break;
      case 'RESUMED':
        if (pausedOn === null) throw new Error(`RESUMED on ${event.on} without a pause`);
        pauses = [...pauses, { after: pausedOn, upTo: event.on }];
        if (supplement === 'RESTARTS') countsAfter = event.on;
        pausedOn = null;
        break;
      case 'EXTENDED':
        extension += event.workingDays;
        break;
      case 'ENDED':
        endedOn = event.on;
        break;
    }
  }
  if (pausedOn !== null) pauses = [...pauses, { after: pausedOn, upTo: endedOn }];
  return { countsAfter, pauses, extension, endedOn };
}

/** Whether the time stood still on a day. */
export const isPaused = (pauses: readonly Pause[], day: string): boolean =>
  pauses.some(({ after, upTo }) => day > after && (upTo === null || day <= upTo));
