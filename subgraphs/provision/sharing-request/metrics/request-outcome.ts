import type { ClockTables } from '../../../clock/tables/clock-tables.ts';
import { dayInShanghai } from '../../../kit/day.ts';
import { type Punctuality, punctualityOf } from '../../metrics/punctuality.ts';
import { readRequestClock } from '../clock/read-request-clock.ts';
import type { SharingRequestRow } from '../row.ts';

/** What became of one duty of a request; days are set once it is done. */
interface DutyOutcome {
  readonly punctuality: Punctuality;
  readonly workingDays: number | null;
}

/** What metrics say of a request that was received. */
export interface RequestOutcome {
  /** Month of the receipt, `2026-11`. */
  readonly month: string;
  /** Null when it was withdrawn before a reply, or no rule says when one is due. */
  readonly reply: DutyOutcome | null;
  /** Null until it is granted, and when it ended before anything was shared. */
  readonly delivery: DutyOutcome | null;
  readonly granted: boolean;
}

/** States that a request can be in without ever having been replied to. */
const neverReplied: readonly SharingRequestRow['state'][] = ['WITHDRAWN'];
const stillToBeShared: readonly SharingRequestRow['state'][] = ['GRANTED', 'PROVISIONING'];

/** Undefined for a request that was not received. A function of its arguments alone, by the same clock that its sides are shown. */
export function readOutcome(
  tables: ClockTables,
  node: string,
  request: SharingRequestRow,
  today: string,
): RequestOutcome | undefined {
  const { submittedAt, decidedAt, activeAt, state } = request;
  if (submittedAt === null) return undefined;
  const granted = decidedAt !== null && state !== 'REFUSED';
  const given = decidedAt !== null || !neverReplied.includes(state);
  const shareable = granted && (activeAt !== null || stillToBeShared.includes(state));
  // The clock of a refused request is that of the reply, that of a granted one that of the data (clock/request-duty.ts).
  return {
    month: dayInShanghai(new Date(submittedAt)).slice(0, 7),
    reply: given ? outcomeOf(tables, node, { ...request, state: 'REFUSED' }, today) : null,
    delivery: shareable ? outcomeOf(tables, node, { ...request, state: 'GRANTED' }, today) : null,
    granted,
  };
}

function outcomeOf(tables: ClockTables, node: string, request: SharingRequestRow, today: string): DutyOutcome | null {
  const clock = readRequestClock(tables, node, request, today);
  if (clock === undefined) return null;
  return { punctuality: punctualityOf(clock), workingDays: clock.endedOn === null ? null : clock.workingDaysUsed };
}
