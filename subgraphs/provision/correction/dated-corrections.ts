import type { Duty } from '../../clock/duty/duty.ts';
import type { DatedKind } from '../../clock/duty/settle-due-days.ts';
import { dayInShanghai } from '../../kit/day.ts';
import { corrections } from './collection.ts';
import type { CorrectionRow } from './row.ts';

/** To verify, correct and answer (Art 26), from the day on which it was raised; nothing when it was withdrawn. */
function correctionDuty({ state, raisedAt, answeredAt }: CorrectionRow): Duty | undefined {
  if (state === 'WITHDRAWN') return undefined;
  const dayOf = (instant: string) => dayInShanghai(new Date(instant));
  const events = answeredAt === null ? [] : [{ kind: 'ENDED' as const, on: dayOf(answeredAt) }];
  return { stage: 'CORRECTION', sharingClass: null, course: { startedOn: dayOf(raisedAt), events } };
}

export const openCorrections: readonly CorrectionRow['state'][] = ['RAISED', 'VERIFYING'];

export const datedCorrections: DatedKind<CorrectionRow> = {
  collection: corrections,
  open: [{ field: 'state', in: openCorrections }],
  dutyOf: correctionDuty,
};
