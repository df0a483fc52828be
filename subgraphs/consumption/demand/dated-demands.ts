import type { Duty } from '../../clock/duty/duty.ts';
import type { DatedKind } from '../../clock/duty/settle-due-days.ts';
import { dayInShanghai } from '../../kit/day.ts';
import { demands } from './collection.ts';
import type { DemandRow } from './row.ts';

/** For somebody to claim it (a setting), from the day since which it waits. */
function demandDuty({ state, openSince, claimedAt }: DemandRow): Duty | undefined {
  if (state === 'CLOSED' && claimedAt === null) return undefined;
  const dayOf = (instant: string) => dayInShanghai(new Date(instant));
  const events = claimedAt === null ? [] : [{ kind: 'ENDED' as const, on: dayOf(claimedAt) }];
  return { stage: 'DEMAND', sharingClass: null, course: { startedOn: dayOf(openSince), events } };
}

export const datedDemands: DatedKind<DemandRow> = {
  collection: demands,
  open: [{ field: 'state', in: ['OPEN'] }],
  dutyOf: demandDuty,
};
