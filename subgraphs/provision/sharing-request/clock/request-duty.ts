import type { Course, CourseEvent } from '../../../clock/course/course.ts';
import type { Duty } from '../../../clock/duty/duty.ts';
import { dayInShanghai } from '../../../kit/day.ts';
import type { SharingRequestRow } from '../row.ts';

/** The provider's reply until it has decided (Art 21), then the data (Art 22). Undefined in a draft, and when it was withdrawn undecided. */
export function readRequestDuty(request: SharingRequestRow): Duty | undefined {
  const { submittedAt, decidedAt, activeAt, sharingClass, state } = request;
  if (submittedAt === null) return undefined;
  if (decidedAt !== null && state !== 'REFUSED') {
    const course = courseOf(decidedAt, [], activeAt);
    return { stage: 'DATA_SHARING', sharingClass, course };
  }
  if (state === 'WITHDRAWN') return undefined;
  return { stage: 'REQUEST_REPLY', sharingClass, course: courseOf(submittedAt, replyEvents(request), decidedAt) };
}

function courseOf(startedAt: string, events: readonly CourseEvent[], endedAt: string | null): Course {
  const ended: readonly CourseEvent[] = endedAt === null ? [] : [{ kind: 'ENDED', on: dayOf(endedAt) }];
  return { startedOn: dayOf(startedAt), events: [...events, ...ended] };
}

function replyEvents({ supplement, extension }: SharingRequestRow): readonly CourseEvent[] {
  const events: CourseEvent[] = [];
  if (supplement !== null) {
    events.push({ kind: 'PAUSED', on: supplement.askedOn });
    if (supplement.suppliedOn !== null) events.push({ kind: 'RESUMED', on: supplement.suppliedOn });
  }
  if (extension !== null)
    events.push({ kind: 'EXTENDED', on: extension.grantedOn, workingDays: extension.workingDays });
  return events.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

const dayOf = (instant: string): string => dayInShanghai(new Date(instant));
