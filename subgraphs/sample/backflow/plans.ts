import { nothingDue } from '../../clock/duty/duty.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { datedPlans } from '../../provision/backflow/clock/dated-plans.ts';
import { pairOf } from '../../provision/backflow/plan/pair-of.ts';
import type { BackflowPlanRow } from '../../provision/backflow/row.ts';
import type { CatalogEntryRow, UpdateFrequencyCode } from '../../provision/catalog/row.ts';
import { addDays, addOfficeDays, dateOf, officeInstant } from '../calendar/day.ts';
import { type SamplePlatform, samplePlatforms } from '../platform/platforms.ts';
import { createRandom, type Random } from '../random/random.ts';
import { isRequestable } from '../request/requests.ts';
import { sampleId } from '../sample-id/sample-id.ts';
import { periodsUntil, usualDueWithin } from './periods.ts';
import { sampleTables } from './sample-tables.ts';

/** Frequencies at which a plan sends, with weights. */
const frequencies: readonly (readonly [UpdateFrequencyCode, number])[] = [
  ['MONTHLY', 6],
  ['QUARTERLY', 2],
  ['WEEKLY', 2],
];

const xinjiang = ['650000', '660000'];

/**
 * What this platform has agreed to send back to regions (Art 24). Only upper platforms do: the national one and the ministries.
 * 新疆 and 兵团 always appear together, each with its own territory, since that is where a mistake would leak.
 */
export function samplePlans(
  owner: SamplePlatform,
  entries: readonly CatalogEntryRow[],
  today: string,
): readonly BackflowPlanRow[] {
  if (owner.tier === 'PROVINCIAL') return [];
  const random = createRandom(`backflow/${owner.code}`);
  const regions = samplePlatforms().filter(({ tier }) => tier === 'PROVINCIAL');
  const settled = addOfficeDays(today, -40);
  const suitable = entries.filter(
    (entry) => isRequestable(entry) && entry.publishedAt !== null && dateOf(entry.publishedAt) < settled,
  );
  const chosen = random.some(suitable, random.whole(3, 5));
  const rows: BackflowPlanRow[] = [];
  for (const entry of chosen) {
    const others = random.some(
      regions.filter(({ code }) => !xinjiang.includes(code)),
      random.whole(4, 8),
    );
    const both = random.chance(0.4) ? regions.filter(({ code }) => xinjiang.includes(code)) : [];
    for (const receiver of [...others, ...both]) {
      const agreed = agreementDay(dateOf(entry.publishedAt ?? settled), today, random.whole(30, 300));
      const agreedAt = officeInstant(agreed, random);
      const frequency = random.weighted(frequencies);
      const id = sampleId('bfp', owner.code, rows.length);
      const plan = { id, owner: owner.code, entry, receiver, frequency, agreed, agreedAt };
      // A few wait for the other side: half of them for the sender, half for the region.
      const fate = createRandom(`agreement/${id}`);
      rows.push(fate.chance(0.08) ? proposedPlan(plan, today, fate) : agreedPlan(plan, today));
    }
  }
  return rows;
}

/** An office day that many days back, but after the publication. */
function agreementDay(published: string, today: string, officeDaysBack: number): string {
  const wanted = addOfficeDays(today, -officeDaysBack);
  return wanted > published ? wanted : addOfficeDays(published, 5);
}

interface SamplePlan {
  readonly id: string;
  readonly owner: string;
  readonly entry: CatalogEntryRow;
  readonly receiver: SamplePlatform;
  readonly frequency: UpdateFrequencyCode;
  readonly agreed: string;
  readonly agreedAt: string;
}

function agreedPlan({ id, entry, receiver, frequency, agreed, agreedAt }: SamplePlan, today: string): BackflowPlanRow {
  return {
    id,
    version: 2,
    entry: entry.id,
    provider: entry.provider,
    receiverNode: receiver.code,
    territory: receiver.territory,
    frequency,
    dueWithin: usualDueWithin(frequency),
    state: 'IN_FORCE',
    awaits: null,
    proposed: null,
    proposedOn: null,
    pair: pairOf(entry.id, receiver.code),
    agreedOn: agreed,
    plannedUntil: periodsUntil(today, frequency, agreed).at(-1)?.to ?? addDays(agreed, -1),
    dueOn: nothingDue,
    calls: [],
    createdAt: agreedAt,
    updatedAt: agreedAt,
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    sample: true,
  };
}

/** Proposed within the last month, so that some are past the day for agreeing. */
function proposedPlan(plan: SamplePlan, today: string, random: Random): BackflowPlanRow {
  const proposedOn = addOfficeDays(today, -random.whole(1, 20));
  const proposedAt = officeInstant(proposedOn, random);
  const proposal: BackflowPlanRow = {
    ...agreedPlan(plan, today),
    version: 1,
    state: 'PROPOSED',
    awaits: random.chance(0.5) ? 'SENDER' : 'RECEIVER',
    proposedOn,
    agreedOn: null,
    plannedUntil: null,
    createdAt: proposedAt,
    updatedAt: proposedAt,
  };
  return withDueDay(sampleTables(), plan.owner, datedPlans, proposal);
}
