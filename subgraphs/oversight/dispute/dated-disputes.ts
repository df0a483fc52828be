import type { Duty } from '../../clock/duty/duty.ts';
import type { DatedKind } from '../../clock/duty/settle-due-days.ts';
import type { Stage } from '../../clock/rule/deadline-rule.ts';
import { dayInShanghai } from '../../kit/day.ts';
import { disputes } from './collection.ts';
import type { DisputeRow } from './row.ts';

/** What is due on a dispute, or was due last: to negotiate, to mediate, to decide. Nothing when it was withdrawn. */
function disputeDuty({ state, raisedAt, mediationSince, referredAt, closedAt }: DisputeRow): Duty | undefined {
  if (state === 'WITHDRAWN') return undefined;
  const dayOf = (instant: string) => dayInShanghai(new Date(instant));
  const events = closedAt === null ? [] : [{ kind: 'ENDED' as const, on: dayOf(closedAt) }];
  const duty = (stage: Stage, since: string): Duty => ({
    stage,
    sharingClass: null,
    course: { startedOn: dayOf(since), events },
  });
  if (referredAt !== null) return duty('GOVERNMENT_DECISION', referredAt);
  return mediationSince === null ? duty('NEGOTIATION', raisedAt) : duty('MEDIATION', mediationSince);
}

export const openDisputes: readonly DisputeRow['state'][] = ['NEGOTIATING', 'MEDIATING', 'REFERRED_TO_GOVERNMENT'];

export const datedDisputes: DatedKind<DisputeRow> = {
  collection: disputes,
  open: [{ field: 'state', in: openDisputes }],
  dutyOf: disputeDuty,
};
