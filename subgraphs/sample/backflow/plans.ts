import type { BackflowPlanRow } from '../../provision/backflow/row.ts';
import type { CatalogEntryRow, UpdateFrequencyCode } from '../../provision/catalog/row.ts';
import { addOfficeDays, dateOf, officeInstant } from '../calendar/day.ts';
import { type SamplePlatform, samplePlatforms } from '../platform/platforms.ts';
import { createRandom } from '../random/random.ts';
import { isRequestable } from '../request/requests.ts';
import { sampleId } from '../sample-id/sample-id.ts';

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
      rows.push({
        id: sampleId('bfp', owner.code, rows.length),
        version: 1,
        entry: entry.id,
        receiverNode: receiver.code,
        territory: receiver.territory,
        frequency: random.weighted(frequencies),
        agreedOn: agreed,
        createdAt: agreedAt,
        updatedAt: agreedAt,
        sample: true,
      });
    }
  }
  return rows;
}

/** An office day that many days back, but after the publication. */
function agreementDay(published: string, today: string, officeDaysBack: number): string {
  const wanted = addOfficeDays(today, -officeDaysBack);
  return wanted > published ? wanted : addOfficeDays(published, 5);
}
