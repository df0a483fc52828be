import { type Duty, readDuty } from '../../../clock/duty/duty.ts';
import type { ClockTables } from '../../../clock/tables/clock-tables.ts';
import { dayInShanghai } from '../../../kit/day.ts';
import { type Punctuality, punctualityOf } from '../../metrics/punctuality.ts';
import { readRequestDuties } from '../clock/request-duty.ts';
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

const stillToBeShared: readonly SharingRequestRow['state'][] = ['GRANTED', 'PROVISIONING'];

/** Undefined for a request that was not received. A function of its arguments alone, by the same clocks that its sides are shown. */
export function readOutcome(
  tables: ClockTables,
  node: string,
  request: SharingRequestRow,
  today: string,
): RequestOutcome | undefined {
  const { submittedAt, decidedAt, activeAt, state } = request;
  if (submittedAt === null) return undefined;
  const granted = decidedAt !== null && state !== 'REFUSED';
  const duties = readRequestDuties(request);
  const outcomeOf = (stage: Duty['stage']): DutyOutcome | null => {
    const clock = readDuty(
      tables,
      node,
      duties.find((duty) => duty.stage === stage),
      today,
    );
    if (clock === undefined) return null;
    return { punctuality: punctualityOf(clock), workingDays: clock.endedOn === null ? null : clock.workingDaysUsed };
  };
  return {
    month: dayInShanghai(new Date(submittedAt)).slice(0, 7),
    reply: outcomeOf('REQUEST_REPLY'),
    delivery: activeAt !== null || stillToBeShared.includes(state) ? outcomeOf('DATA_SHARING') : null,
    granted,
  };
}
