import { textOf } from '../../provision/catalog/life/working-copy.ts';
import { revisionId } from '../../provision/catalog/revision/superseded.ts';
import type {
  CatalogEntryRow,
  CatalogRevisionRow,
  UpdateDutyRow,
  WorkingRevision,
} from '../../provision/catalog/row.ts';
import { addOfficeDays, dateOf } from '../calendar/day.ts';
import { createRandom, type Random } from '../random/random.ts';

/** What an entry's row says of its life, and the revisions that are in force no longer. */
export interface EntryLife {
  readonly entry: CatalogEntryRow;
  readonly revisions: readonly CatalogRevisionRow[];
}

const reasons = ['法规修订，调整数据项和使用条件', '系统升级，更新频率提高', '数据项口径调整', '根据校核意见更正'];
const returnReasons = ['修订说明与数据项不一致，请核对', '共享条件变化缺少依据，请补充'];
const bases = [
  { cause: 'LAW_CHANGED', basis: '《政务数据共享条例》配套规定修订（示例）' },
  { cause: 'DUTIES_CHANGED', basis: '机构职责调整方案（示例）' },
] as const;

/** Gives a sample entry the life that its state implies. One in four that has changed since its publication has old revisions. */
export function withLife(entry: CatalogEntryRow, today: string): EntryLife {
  const random = createRandom(`life/${entry.id}`);
  const { state, publishedAt, updatedAt } = entry;
  if (publishedAt === null) return { entry: underReview(entry), revisions: [] };
  if (state === 'WITHDRAWN') {
    const inForce = { revisionNumber: 1, inForceSince: updatedAt, inForceVersion: entry.version };
    return { entry: { ...entry, ...inForce }, revisions: [earlier(entry, 1, publishedAt, updatedAt, entry)] };
  }
  if (state === 'REVISING') {
    const inForce = { revisionNumber: 1, inForceSince: publishedAt, inForceVersion: entry.version - 1 };
    return { entry: revising({ ...entry, ...inForce }, today, random), revisions: [] };
  }
  if (updatedAt === publishedAt || !random.chance(0.25)) {
    return {
      entry: { ...entry, revisionNumber: 1, inForceSince: publishedAt, inForceVersion: entry.version },
      revisions: [],
    };
  }
  const inForce = { revisionNumber: 2, inForceSince: updatedAt, inForceVersion: entry.version };
  return { entry: { ...entry, ...inForce }, revisions: [earlier(entry, 1, publishedAt, updatedAt, shorter(entry))] };
}

const underReview = (entry: CatalogEntryRow): CatalogEntryRow =>
  entry.state === 'SUBMITTED'
    ? {
        ...entry,
        review: { ofUpdate: false, submittedAt: entry.updatedAt, endedAt: null },
        dueOn: dateOf(entry.updatedAt),
      }
    : entry;

/** A revision under way, in each of its states; half of them because law or duties changed. */
function revising(entry: CatalogEntryRow, today: string, random: Random): CatalogEntryRow {
  const state = random.pick(['DRAFT', 'DRAFT', 'DEPARTMENT_APPROVED', 'SUBMITTED', 'RETURNED'] as const);
  const agreed = state === 'DEPARTMENT_APPROVED' || state === 'SUBMITTED';
  const submittedOn = addOfficeDays(today, -random.whole(1, 4));
  const { updateFrequency } = entry;
  const revision: WorkingRevision = {
    ...textOf(entry),
    updateFrequency:
      updateFrequency === 'DAILY' ? 'REALTIME' : updateFrequency === 'MONTHLY' ? 'DAILY' : updateFrequency,
    abstract: `${entry.abstract ?? ''}本次修订更新了说明。`,
    departmentHeadConsent: agreed ? entry.departmentHeadConsent : null,
    secrecyAssessment: agreed ? entry.secrecyAssessment : null,
    personalInformationAssessment: agreed ? entry.personalInformationAssessment : null,
    state,
    stateReason: state === 'RETURNED' ? random.pick(returnReasons) : null,
    reason: random.pick(reasons),
    startedAt: entry.updatedAt,
  };
  const review =
    state === 'SUBMITTED' ? { ofUpdate: true, submittedAt: `${submittedOn}T02:00:00.000Z`, endedAt: null } : null;
  const updateDuty = random.chance(0.5) && state !== 'SUBMITTED' ? drawDuty(today, random) : null;
  const open = review === null ? updateDuty?.changedOn : submittedOn;
  return { ...entry, revision, review, updateDuty, dueOn: open ?? entry.dueOn };
}

const drawDuty = (today: string, random: Random): UpdateDutyRow => ({
  ...random.pick(bases),
  changedOn: addOfficeDays(today, -random.whole(1, 14)),
  extension: null,
  submissions: [],
  endedOn: null,
});

/** As it was first published: with one item fewer, and brought up to date less often. */
const shorter = (entry: CatalogEntryRow): CatalogEntryRow => ({
  ...entry,
  updateFrequency: entry.updateFrequency === 'REALTIME' ? 'DAILY' : 'MONTHLY',
  items: entry.items.length > 3 ? entry.items.slice(0, -1) : entry.items,
});

const earlier = (
  entry: CatalogEntryRow,
  number: number,
  since: string,
  until: string,
  text: CatalogEntryRow,
): CatalogRevisionRow => ({
  ...textOf(text),
  id: revisionId(entry.id, number),
  version: 1,
  entry: entry.id,
  number,
  provider: entry.provider,
  providerName: entry.providerName,
  state: 'PUBLISHED',
  createdAt: entry.createdAt,
  updatedAt: since,
  publishedAt: entry.publishedAt,
  inForceSince: since,
  inForceUntil: until,
  inForceVersion: entry.version - 1,
  gradeSince: entry.grade ?? 'GENERAL',
  sample: true,
});
