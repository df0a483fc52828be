import type { ConsentRow } from '../../provision/catalog/row.ts';
import type { SharingRequestRow, SharingRequestStateCode } from '../../provision/sharing-request/row.ts';
import { addDays, addOfficeDays, dateOf, daysBetween, officeInstant, shortlyAfter } from '../calendar/day.ts';
import { officialName } from '../official/official-name.ts';
import type { Random } from '../random/random.ts';

/** When each step of a request was taken. Every step that the state implies is there, no other, in order and before today. */
export type Course = Pick<
  SharingRequestRow,
  'createdAt' | 'updatedAt' | 'submittedAt' | 'decidedAt' | 'activeAt' | 'usedUntil' | 'version'
> & { readonly requesterHeadConsent: ConsentRow | null };

interface Span {
  /** Office days since the last step, at least and at most. */
  readonly since: readonly [number, number];
  /** Steps passed: 0 drafted, 1 head consented, 2 submitted, 3 decided, 4 handed over. */
  readonly passed: 0 | 1 | 2 | 3 | 4;
  /** Changes after the last of those steps. */
  readonly changes: number;
}

/** Open ones are recent, with some past their time limit; those in use or closed reach back further. */
const spans: Readonly<Record<SharingRequestStateCode, Span>> = {
  DRAFT: { since: [1, 15], passed: 0, changes: 0 },
  REQUESTER_HEAD_APPROVED: { since: [1, 8], passed: 1, changes: 0 },
  SUBMITTED: { since: [1, 6], passed: 2, changes: 0 },
  SUPPLEMENT_REQUESTED: { since: [3, 14], passed: 2, changes: 1 },
  UNDER_REVIEW: { since: [2, 16], passed: 2, changes: 1 },
  EXTENDED: { since: [9, 22], passed: 2, changes: 2 },
  PROVIDER_HEAD_APPROVED: { since: [3, 13], passed: 2, changes: 2 },
  GRANTED: { since: [1, 12], passed: 3, changes: 0 },
  REFUSED: { since: [1, 180], passed: 3, changes: 0 },
  PROVISIONING: { since: [3, 26], passed: 3, changes: 1 },
  ACTIVE: { since: [2, 240], passed: 4, changes: 0 },
  USE_CHANGE_REQUESTED: { since: [20, 200], passed: 4, changes: 1 },
  CHANGE_PROPOSED: { since: [20, 200], passed: 4, changes: 1 },
  SUSPENDED: { since: [20, 160], passed: 4, changes: 1 },
  RECTIFYING: { since: [25, 160], passed: 4, changes: 2 },
  TERMINATED: { since: [40, 240], passed: 4, changes: 3 },
  ENDED: { since: [60, 300], passed: 4, changes: 1 },
  DISPOSED: { since: [70, 300], passed: 4, changes: 2 },
  DISCARDED: { since: [5, 60], passed: 0, changes: 1 },
  WITHDRAWN: { since: [2, 150], passed: 2, changes: 1 },
};

const isOver = (state: SharingRequestStateCode) => state === 'ENDED' || state === 'DISPOSED';

/** Walks back from the last step that the state implies to the draft. */
export function drawCourse(state: SharingRequestStateCode, replyWithin: number, today: string, random: Random): Course {
  const { since, passed, changes } = spans[state];
  const last = addOfficeDays(today, -random.whole(...since));
  const activeOn = last;
  const decidedOn = passed === 4 ? addOfficeDays(activeOn, -random.whole(2, 18)) : last;
  // One reply in eight comes late.
  const taken = random.chance(0.125) ? random.whole(replyWithin + 1, replyWithin + 6) : random.whole(1, replyWithin);
  const submittedOn = passed >= 3 ? addOfficeDays(decidedOn, -taken) : last;
  const consentedOn = passed >= 2 ? addOfficeDays(submittedOn, -random.whole(0, 2)) : last;
  const createdOn = passed >= 1 ? addOfficeDays(consentedOn, -random.whole(1, 6)) : last;
  const createdAt = officeInstant(createdOn, random);
  const submittedAt = passed >= 2 ? afterOn(createdAt, submittedOn, random) : null;
  const decidedAt = passed >= 3 ? officeInstant(decidedOn, random) : null;
  const activeAt = passed >= 4 ? officeInstant(activeOn, random) : null;
  const reached =
    activeAt ?? decidedAt ?? submittedAt ?? (passed === 1 ? afterOn(createdAt, consentedOn, random) : createdAt);
  const updatedAt = changes > 0 ? changedAfter(reached, today, random) : reached;
  return {
    createdAt,
    submittedAt,
    decidedAt,
    activeAt,
    updatedAt,
    requesterHeadConsent: passed >= 1 ? { by: officialName(random), on: consentedOn } : null,
    usedUntil: isOver(state) ? dateOf(updatedAt) : addDays(today, random.whole(30, 900)),
    version: 1 + passed + changes,
  };
}

const afterOn = (instant: string, date: string, random: Random): string =>
  dateOf(instant) === date ? shortlyAfter(instant, random) : officeInstant(date, random);

/** An instant on an office day after the step, where there is one before today, else later on its day. */
function changedAfter(step: string, today: string, random: Random): string {
  const earliest = addOfficeDays(dateOf(step), 1);
  const latest = addOfficeDays(today, -1);
  if (earliest > latest) return shortlyAfter(step, random);
  const wanted = addOfficeDays(today, -random.whole(1, 8));
  return officeInstant(daysBetween(earliest, wanted) > 0 ? wanted : earliest, random);
}
