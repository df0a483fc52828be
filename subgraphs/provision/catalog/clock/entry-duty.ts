import type { CourseEvent } from '../../../clock/course/course.ts';
import type { Duty } from '../../../clock/duty/duty.ts';
import { dayInShanghai } from '../../../kit/day.ts';
import type { CatalogEntryRow, ReviewRow, UpdateDutyRow } from '../row.ts';

type Dutiful = Pick<CatalogEntryRow, 'review' | 'updateDuty'>;

/**
 * The authority's review while it has a text to review; else the update that is open; else the last review, which is done.
 * Undefined while nothing was ever due.
 */
export function readEntryDuty({ review, updateDuty }: Dutiful): Duty | undefined {
  if (review !== null && review.endedAt === null) return reviewOf(review);
  if (updateDuty !== null && updateDuty.endedOn === null) return updateOf(updateDuty);
  return review === null ? undefined : reviewOf(review);
}

function reviewOf({ ofUpdate, submittedAt, endedAt }: ReviewRow): Duty {
  const events: readonly CourseEvent[] = endedAt === null ? [] : [{ kind: 'ENDED', on: dayOf(endedAt) }];
  // The Regulation limits the review of updates (Art 17); the time for a first review is a setting.
  return {
    stage: ofUpdate ? 'CATALOG_UPDATE_REVIEW' : 'CATALOG_REVIEW',
    sharingClass: null,
    course: { startedOn: dayOf(submittedAt), events },
  };
}

/** While the authority has the update, the provider's time stands still. */
function updateOf({ changedOn, extension, submissions }: UpdateDutyRow): Duty {
  const events: CourseEvent[] = submissions.flatMap(({ submittedOn, returnedOn }) => [
    { kind: 'PAUSED', on: submittedOn },
    ...(returnedOn === null ? [] : [{ kind: 'RESUMED' as const, on: returnedOn }]),
  ]);
  if (extension !== null)
    events.push({ kind: 'EXTENDED', on: extension.grantedOn, workingDays: extension.workingDays });
  return {
    stage: 'CATALOG_UPDATE',
    sharingClass: null,
    course: {
      startedOn: changedOn,
      events: events.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
    },
  };
}

const dayOf = (instant: string): string => dayInShanghai(new Date(instant));
