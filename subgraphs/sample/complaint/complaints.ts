import { nothingDue } from '../../clock/duty/duty.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { defaultTables } from '../../clock/tables/default-tables.ts';
import { datedComplaints } from '../../oversight/complaint/dated-complaints.ts';
import type { ComplaintRow } from '../../oversight/complaint/row.ts';
import type { CatalogEntryRow } from '../../provision/catalog/row.ts';
import type { OrganisationRow } from '../../registry/organisation/row.ts';
import { addOfficeDays, officeInstant } from '../calendar/day.ts';
import { lazily } from '../lazily/lazily.ts';
import { createRandom } from '../random/random.ts';
import { sampleId } from '../sample-id/sample-id.ts';

const tables = lazily(defaultTables);

const matters: readonly (readonly [ComplaintRow['kind'], string])[] = [
  ['ASKED_AGAIN', '办事窗口要求再次提交政府已掌握并已共享的证照材料'],
  ['NOT_ANSWERED', '共享申请提交后逾期未获答复'],
  ['REFUSED_WITHOUT_GROUND', '未说明法律依据即不同意共享'],
  ['MISUSED', '通过共享取得的联系方式被用于其他业务'],
];
const states: readonly (readonly [ComplaintRow['state'], number])[] = [
  ['FILED', 2],
  ['HANDLING', 3],
  ['UPHELD', 3],
  ['DISMISSED', 2],
  ['WITHDRAWN', 1],
];
const answers: Partial<Readonly<Record<ComplaintRow['state'], string>>> = {
  UPHELD: '经查投诉属实，已责令有关部门改正。',
  DISMISSED: '经查所要求的材料不在共享范围内，投诉不成立。',
};

/** A few complaints with each region's authority; departments of the State Council have none of their own. */
export function sampleComplaints(
  platform: string,
  entries: readonly CatalogEntryRow[],
  organisations: readonly OrganisationRow[],
  today: string,
): readonly ComplaintRow[] {
  const published = entries.filter(({ state, grade }) => state === 'PUBLISHED' && grade !== 'CORE');
  if (!/^\d{6}$/.test(platform) || published.length === 0 || organisations.length < 3) return [];
  return Array.from({ length: 4 }, (_, index) => {
    const random = createRandom(`complaint/${platform}/${index}`);
    const state = random.weighted(states);
    const isOpen = state === 'FILED' || state === 'HANDLING';
    const filedAt = officeInstant(addOfficeDays(today, -random.whole(isOpen ? 1 : 30, isOpen ? 28 : 200)), random);
    const closedAt = isOpen ? null : officeInstant(addOfficeDays(filedAt.slice(0, 10), random.whole(2, 22)), random);
    const [kind, description] = random.pick(matters);
    const entry = kind === 'ASKED_AGAIN' ? random.pick(published) : null;
    const byPublic = random.chance(0.6);
    const [respondent, other] = random.some(
      organisations.filter(({ id }) => id !== entry?.provider).map(({ id }) => id),
      2,
    );
    const answer = answers[state] ?? null;
    return withDueDay(tables(), platform, datedComplaints, {
      id: sampleId('cmp', platform, index),
      version: state === 'FILED' ? 1 : answer === null ? 2 : 3,
      kind,
      entry: entry?.id ?? null,
      respondent: respondent ?? '',
      respondentNode: platform,
      counterpart: entry?.provider ?? null,
      origin: byPublic ? 'PUBLIC' : 'DEPARTMENT',
      organisation: byPublic ? null : (other ?? null),
      reporter: byPublic ? { name: '周宁', contact: `1380000${random.whole(1000, 9999)}` } : null,
      description,
      evidence: [],
      state,
      answer,
      filedAt,
      answeredAt: answer === null ? null : closedAt,
      dueOn: nothingDue,
      calls: [],
      createdAt: filedAt,
      updatedAt: closedAt ?? filedAt,
      idempotencyKey: null,
      inputHash: null,
      pendingSince: null,
      sample: true,
    });
  });
}
