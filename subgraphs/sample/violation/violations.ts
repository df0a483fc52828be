import { suspicions, type TellingRows } from '../../oversight/violation/raised/suspicions.ts';
import type { ViolationRow } from '../../oversight/violation/row.ts';
import { addOfficeDays, officeInstant } from '../calendar/day.ts';
import { createRandom } from '../random/random.ts';

const states: readonly (readonly [ViolationRow['state'], number])[] = [
  ['SUSPECTED', 6],
  ['CONFIRMED', 2],
  ['DISMISSED', 1],
  ['CORRECTED', 1],
];

/** What the rules raised a few weeks ago from the sample's own rows, some of it decided since: the rules find the same rows again. */
export function sampleViolations(platform: string, rows: TellingRows, today: string): readonly ViolationRow[] {
  const day = addOfficeDays(today, -15);
  const now = officeInstant(day, createRandom(`violations/${platform}`));
  const settled = {
    ...rows,
    sharingRequests: rows.sharingRequests.filter(({ updatedAt }) => updatedAt < now),
    complaints: rows.complaints.filter(({ updatedAt }) => updatedAt < now),
  };
  return suspicions(settled, { now, today: day }).map((row) => decided(row, day));
}

function decided(row: ViolationRow, day: string): ViolationRow {
  const random = createRandom(row.id);
  const state = random.weighted(states);
  if (state === 'SUSPECTED') return row;
  const foundAt = officeInstant(addOfficeDays(day, random.whole(1, 6)), random);
  const finding = state === 'DISMISSED' ? '经核实，系统间衔接所致，不予认定。' : '经核实，情况属实，责令限期改正。';
  const found: ViolationRow = { ...row, state, version: 2, finding, foundAt, updatedAt: foundAt };
  if (state !== 'CORRECTED') return found;
  const correctedAt = officeInstant(addOfficeDays(day, random.whole(7, 12)), random);
  return { ...found, version: 3, remedy: '已办结并完善内部流程。', correctedAt, updatedAt: correctedAt };
}
