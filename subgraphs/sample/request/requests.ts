import { defaultTables } from '../../clock/tables/default-tables.ts';
import { globalId } from '../../kit/global-id.ts';
import type { CatalogEntryRow } from '../../provision/catalog/row.ts';
import { withDueDay } from '../../provision/sharing-request/clock/due-day.ts';
import type { SharingRequestRow, SharingRequestStateCode } from '../../provision/sharing-request/row.ts';
import type { OrganisationRow } from '../../registry/organisation/row.ts';
import { dateOf } from '../calendar/day.ts';
import type { SampleCatalog } from '../catalog/catalog.ts';
import { lazily } from '../lazily/lazily.ts';
import type { SamplePlatform } from '../platform/platforms.ts';
import { createRandom, type Random } from '../random/random.ts';
import { sampleId } from '../sample-id/sample-id.ts';
import { drawCourse } from './course.ts';
import { drawFacts } from './facts.ts';
import { drawNote, drawRefusal } from './note.ts';
import { drawPurpose } from './purpose.ts';
import { drawRequester } from './requester.ts';

const tables = lazily(defaultTables);

const states: readonly (readonly [SharingRequestStateCode, number])[] = [
  ['DRAFT', 5],
  ['REQUESTER_HEAD_APPROVED', 3],
  ['SUBMITTED', 8],
  ['SUPPLEMENT_REQUESTED', 4],
  ['UNDER_REVIEW', 9],
  ['EXTENDED', 3],
  ['PROVIDER_HEAD_APPROVED', 3],
  ['GRANTED', 5],
  ['REFUSED', 8],
  ['PROVISIONING', 6],
  ['ACTIVE', 26],
  ['CHANGE_PROPOSED', 2],
  ['SUSPENDED', 2],
  ['RECTIFYING', 2],
  ['TERMINATED', 2],
  ['ENDED', 5],
  ['DISPOSED', 4],
  ['WITHDRAWN', 3],
];

/** Art 21: one working day to reply for what is shared unconditionally, ten otherwise. */
const replyWithin = (entry: CatalogEntryRow): number => (entry.sharingClass === 'UNCONDITIONAL' ? 1 : 10);

/** What can be asked for: published, shared, and described. */
export const isRequestable = (entry: CatalogEntryRow): boolean =>
  (entry.state === 'PUBLISHED' || entry.state === 'REVISING') &&
  entry.sharingClass !== 'NOT_SHARED' &&
  entry.sharingMode !== null;

/** Ministries are asked most; a province by the size of its catalog. */
function expectedCount(owner: SamplePlatform, requestable: number): number {
  if (owner.tier === 'DEPARTMENT') return 52;
  if (owner.tier === 'CITY') return 8;
  return owner.tier === 'NATIONAL' ? 150 : Math.min(110, 14 + Math.round(requestable / 8));
}

/** The requests that this platform holds: for its own entries, by organisations of any platform. */
export function sampleRequests(
  owner: SamplePlatform,
  catalog: SampleCatalog,
  organisationsOf: (platform: string) => readonly OrganisationRow[],
  today: string,
): readonly SharingRequestRow[] {
  const requestable = catalog.entries.filter(isRequestable);
  const rows: SharingRequestRow[] = [];
  const count = expectedCount(owner, requestable.length);
  for (let turn = 0; turn < count; turn += 1) {
    const row = sampleRequest(owner, requestable, organisationsOf, `${owner.code}/${turn}`, rows.length, today);
    if (row) rows.push(row);
  }
  return rows;
}

function sampleRequest(
  owner: SamplePlatform,
  requestable: readonly CatalogEntryRow[],
  organisationsOf: (platform: string) => readonly OrganisationRow[],
  seed: string,
  position: number,
  today: string,
): SharingRequestRow | undefined {
  const random = createRandom(`request/${seed}`);
  const state = varied(random.weighted(states), createRandom(`variation/${seed}`));
  const entry = random.pick(requestable);
  const requester = drawRequester(owner, entry.provider, organisationsOf, random);
  const course = drawCourse(state, replyWithin(entry), today, random);
  // Nobody asks for what is not published yet.
  if (!requester || entry.sharingMode === null || dateOf(entry.publishedAt ?? today) >= dateOf(course.createdAt))
    return undefined;
  const id = sampleId('req', owner.code, position);
  const purpose = drawPurpose(requester.organisation.name, random);
  const items = drawWanted(entry, random);
  const refusalReason = state === 'REFUSED' ? drawRefusal(random) : null;
  const note = drawNote(state, random);
  const proof = globalId('prf', requester.platform, id.slice(4).replace(':', '-'));
  const facts = drawFacts({ state, course, items, note, proof }, today, createRandom(`facts/${seed}`));
  return withDueDay(tables(), owner.code, {
    id,
    entry: entry.id,
    requester: requester.organisation.id,
    provider: entry.provider,
    requesterNode: requester.platform,
    state,
    ...purpose,
    sharingMode: entry.sharingMode,
    items,
    ...course,
    ...facts,
    refusalReason,
    note,
    sharingClass: entry.sharingClass === 'UNCONDITIONAL' ? 'UNCONDITIONAL' : 'CONDITIONAL',
    calls: [],
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    sample: true,
  });
}

/** Two states that are rarer than the weights tell, drawn apart so that all other rows stay as they were. */
function varied(state: SharingRequestStateCode, random: Random): SharingRequestStateCode {
  if (state === 'CHANGE_PROPOSED' && random.chance(0.4)) return 'USE_CHANGE_REQUESTED';
  return state === 'DRAFT' && random.chance(0.15) ? 'DISCARDED' : state;
}

function drawWanted(entry: CatalogEntryRow, random: Random): readonly string[] {
  return random.some(
    entry.items.map((item) => item.name),
    random.whole(Math.min(2, entry.items.length), entry.items.length),
  );
}
