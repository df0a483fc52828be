import type { FieldValue, Group } from '../../../store/port.ts';

/** Deliveries counted together. */
export interface Tally {
  deliveries: number;
  late: number;
  missing: number;
  missingSince: string | null;
  missingUntil: string | null;
  overdueSince: string | null;
  discrepant: number;
  verified: number;
  recordsExpected: bigint;
  recordsDelivered: bigint;
  nextDueOn: string | null;
}

/** What a store counts of deliveries, by state: all of them, and the late ones. A late one that is still planned is missing. */
export interface CountedDeliveries {
  readonly byState: readonly Group[];
  readonly late: readonly Group[];
}

/** The counts put together by what `keyOf` tells of a group. */
export function tallyBy(
  { byState, late }: CountedDeliveries,
  keyOf: (by: Group['by']) => string,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const tallyOf = ({ by }: Group): Tally => {
    const key = keyOf(by);
    const known = tallies.get(key) ?? newTally();
    tallies.set(key, known);
    return known;
  };
  for (const group of byState) {
    const tally = tallyOf(group);
    const { by, count, sum, min } = group;
    tally.deliveries += count;
    tally.recordsExpected += sum['recordsExpected'] ?? 0n;
    tally.recordsDelivered += sum['recordsDelivered'] ?? 0n;
    if (by['state'] === 'VERIFIED') tally.verified += count;
    if (by['state'] === 'DISCREPANT') tally.discrepant += count;
    if (by['state'] === 'PLANNED') tally.nextDueOn = least(tally.nextDueOn, min['dueOn']);
  }
  for (const group of late) {
    const tally = tallyOf(group);
    tally.late += group.count;
    if (group.by['state'] !== 'PLANNED') continue;
    tally.missing += group.count;
    tally.missingSince = least(tally.missingSince, group.min['periodFrom']);
    tally.overdueSince = least(tally.overdueSince, group.min['dueOn']);
    tally.missingUntil = greatest(tally.missingUntil, group.max['periodTo']);
  }
  return tallies;
}

const newTally = (): Tally => ({
  deliveries: 0,
  late: 0,
  missing: 0,
  missingSince: null,
  missingUntil: null,
  overdueSince: null,
  discrepant: 0,
  verified: 0,
  recordsExpected: 0n,
  recordsDelivered: 0n,
  nextDueOn: null,
});

const least = (known: string | null, value: FieldValue | undefined): string | null =>
  typeof value !== 'string' || (known !== null && known <= value) ? known : value;

const greatest = (known: string | null, value: FieldValue | undefined): string | null =>
  typeof value !== 'string' || (known !== null && known >= value) ? known : value;
