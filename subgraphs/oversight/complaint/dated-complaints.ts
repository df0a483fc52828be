import type { Duty } from '../../clock/duty/duty.ts';
import type { DatedKind } from '../../clock/duty/settle-due-days.ts';
import { dayInShanghai } from '../../kit/day.ts';
import { complaints } from './collection.ts';
import type { ComplaintRow } from './row.ts';

/** To answer (a setting), from the day of filing; nothing when it was withdrawn. */
function complaintDuty({ state, filedAt, answeredAt }: ComplaintRow): Duty | undefined {
  if (state === 'WITHDRAWN') return undefined;
  const dayOf = (instant: string) => dayInShanghai(new Date(instant));
  const events = answeredAt === null ? [] : [{ kind: 'ENDED' as const, on: dayOf(answeredAt) }];
  return { stage: 'COMPLAINT', sharingClass: null, course: { startedOn: dayOf(filedAt), events } };
}

export const openComplaints: readonly ComplaintRow['state'][] = ['FILED', 'HANDLING'];

export const datedComplaints: DatedKind<ComplaintRow> = {
  collection: complaints,
  open: [{ field: 'state', in: openComplaints }],
  dutyOf: complaintDuty,
};
