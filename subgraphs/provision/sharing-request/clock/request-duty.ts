import type { Course, CourseEvent } from '../../../clock/course/course.ts';
import type { Duty } from '../../../clock/duty/duty.ts';
import { dayInShanghai } from '../../../kit/day.ts';
import type { SharingRequestRow } from '../row.ts';

/** What is due in a request's present state, or was due last. Undefined in a draft, and when it was withdrawn. */
export function readRequestDuty(request: SharingRequestRow): Duty | undefined {
  switch (request.state) {
    case 'SUBMITTED':
    case 'UNDER_REVIEW':
    case 'EXTENDED':
    case 'PROVIDER_HEAD_APPROVED':
    case 'REFUSED':
      return replyDuty(request);
    case 'SUPPLEMENT_REQUESTED':
      return supplementDuty(request);
    case 'GRANTED':
    case 'PROVISIONING':
      return dataDuty(request);
    case 'ACTIVE':
    case 'CHANGE_PROPOSED':
    case 'USE_CHANGE_REQUESTED':
      return usageDuty(request);
    case 'SUSPENDED':
    case 'RECTIFYING':
      return rectificationDuty(request);
    case 'TERMINATED':
    case 'ENDED':
    case 'DISPOSED':
      return disposalDuty(request);
    case 'DRAFT':
    case 'REQUESTER_HEAD_APPROVED':
    case 'WITHDRAWN':
    case 'DISCARDED':
      return undefined;
  }
}

/** Everything that was or is due, in the order of a request's life; what it was withdrawn from is due no more. */
export function readRequestDuties(request: SharingRequestRow): readonly Duty[] {
  const inUse = readRequestDuty(request)?.stage === 'USAGE_RECORD';
  const duties = [
    replyDuty(request),
    supplementDuty(request),
    dataDuty(request),
    inUse ? usageDuty(request) : undefined,
    rectificationDuty(request),
    disposalDuty(request),
  ].filter((duty) => duty !== undefined);
  return request.state === 'WITHDRAWN' ? duties.filter(isDone) : duties;
}

const isDone = ({ course }: Duty): boolean => course.events.some(({ kind }) => kind === 'ENDED');

function replyDuty(request: SharingRequestRow): Duty | undefined {
  const { submittedAt, decidedAt, sharingClass } = request;
  if (submittedAt === null) return undefined;
  return {
    stage: 'REQUEST_REPLY',
    sharingClass,
    course: courseOf(dayOf(submittedAt), replyEvents(request), decidedAt),
  };
}

function supplementDuty({ supplement, sharingClass }: SharingRequestRow): Duty | undefined {
  if (supplement === null) return undefined;
  const events = supplement.suppliedOn === null ? [] : [ended(supplement.suppliedOn)];
  return { stage: 'REQUEST_SUPPLEMENT', sharingClass, course: { startedOn: supplement.askedOn, events } };
}

function dataDuty({ decidedAt, activeAt, sharingClass, state }: SharingRequestRow): Duty | undefined {
  if (decidedAt === null || state === 'REFUSED') return undefined;
  return { stage: 'DATA_SHARING', sharingClass, course: courseOf(dayOf(decidedAt), [], activeAt) };
}

/** A record is due again that long after each one that was reported. */
function usageDuty({ usageReportedOn, activeAt, sharingClass }: SharingRequestRow): Duty | undefined {
  const startedOn = usageReportedOn ?? (activeAt === null ? null : dayOf(activeAt));
  return startedOn === null ? undefined : { stage: 'USAGE_RECORD', sharingClass, course: { startedOn, events: [] } };
}

/** While a report waits to be judged, the requester's time stands still. */
function rectificationDuty({ suspension, sharingClass }: SharingRequestRow): Duty | undefined {
  if (suspension === null) return undefined;
  const waiting = suspension.reports.at(-1);
  const reports = suspension.reports.flatMap((report): CourseEvent[] => {
    const { reportedOn, rejectedOn } = report;
    if (rejectedOn === null) return report === waiting ? [{ kind: 'PAUSED', on: reportedOn }] : [];
    return [
      { kind: 'PAUSED', on: reportedOn },
      { kind: 'RESUMED', on: rejectedOn },
    ];
  });
  const events = suspension.closedOn === null ? reports : [...reports, ended(suspension.closedOn)];
  return { stage: 'RECTIFICATION', sharingClass, course: { startedOn: suspension.suspendedOn, events } };
}

function disposalDuty({ endedAt, disposal, sharingClass }: SharingRequestRow): Duty | undefined {
  if (endedAt === null) return undefined;
  const events = disposal === null ? [] : [ended(disposal.on)];
  return { stage: 'DISPOSAL', sharingClass, course: { startedOn: dayOf(endedAt), events } };
}

const ended = (on: string): CourseEvent => ({ kind: 'ENDED', on });

const courseOf = (startedOn: string, events: readonly CourseEvent[], endedAt: string | null): Course => ({
  startedOn,
  events: endedAt === null ? events : [...events, ended(dayOf(endedAt))],
});

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
