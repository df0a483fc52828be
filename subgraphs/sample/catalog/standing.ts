import type { CatalogEntryRow, OpeningRow, ServiceRow } from '../../provision/catalog/row.ts';
import { isPublished } from '../../provision/catalog/rules/publication.ts';
import { reasonsNotToOpen } from '../../provision/catalog/standing/fit-to-open.ts';
import { addDays, dateOf } from '../calendar/day.ts';
import { createRandom, type Random } from '../random/random.ts';

/** Gives a published sample entry what was stated of its service, and the decision whether it is opened; of some nothing was. */
export function withStanding(entry: CatalogEntryRow, today: string): CatalogEntryRow {
  if (!isPublished(entry.state)) return entry;
  const random = createRandom(`standing/${entry.id}`);
  return { ...entry, service: drawService(entry, today, random), opening: drawOpening(entry, today, random) };
}

/** Days within which data of a frequency is updated, as a rule. */
const usually = {
  REALTIME: 1,
  DAILY: 1,
  WEEKLY: 6,
  MONTHLY: 27,
  QUARTERLY: 85,
  SEMIANNUAL: 170,
  ANNUAL: 350,
  IRREGULAR: 200,
} as const;

function drawService(
  { sharingClass, updateFrequency }: CatalogEntryRow,
  today: string,
  random: Random,
): ServiceRow | null {
  if (sharingClass === 'NOT_SHARED' || !random.chance(0.82)) return null;
  const endpointStated = random.chance(0.94);
  const span = usually[updateFrequency ?? 'IRREGULAR'];
  const updatedBefore = random.chance(0.78) ? random.whole(0, span) : span + random.whole(2, 120);
  return {
    endpointStated,
    working: endpointStated && random.chance(0.9),
    checkedOn: addDays(today, -random.whole(1, 28)),
    dataUpdatedOn: random.chance(0.9) ? addDays(today, -updatedBefore) : null,
  };
}

function drawOpening(entry: CatalogEntryRow, today: string, random: Random): OpeningRow | null {
  const { openAttribute, publishedAt } = entry;
  if (openAttribute === null || publishedAt === null || !random.chance(0.7)) return null;
  const decidedOn = dateOf(publishedAt) < today ? dateOf(publishedAt) : today;
  if (openAttribute === 'NOT_OPEN' || reasonsNotToOpen(entry).length > 0) {
    return { decision: 'NOT_OPEN', conditions: null, reason: '暂不具备向社会开放的条件', decidedOn };
  }
  const conditions = openAttribute === 'CONDITIONALLY_OPEN' ? '注明数据来源，不得用于商业营销' : null;
  return { decision: openAttribute, conditions, reason: null, decidedOn };
}
