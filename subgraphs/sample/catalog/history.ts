import type { CatalogEntryRow } from '../../provision/catalog/row.ts';
import { addOfficeDays, officeInstant, shortlyAfter } from '../calendar/day.ts';
import { officialName } from '../official/official-name.ts';
import type { Random } from '../random/random.ts';

/** How an entry came to the state that it is in: who agreed, when, and how often it changed. */
export type EntryHistory = Pick<
  CatalogEntryRow,
  | 'state'
  | 'stateReason'
  | 'departmentHeadConsent'
  | 'secrecyAssessment'
  | 'personalInformationAssessment'
  | 'createdAt'
  | 'updatedAt'
  | 'publishedAt'
  | 'version'
>;

const states: readonly (readonly [CatalogEntryRow['state'], number])[] = [
  ['PUBLISHED', 80],
  ['REVISING', 4],
  ['DRAFT', 5],
  ['DEPARTMENT_APPROVED', 2],
  ['SUBMITTED', 4],
  ['RETURNED', 2],
  ['WITHDRAWN', 3],
];

const returnReasons = [
  '数据项说明不完整，请补充“有效期止”等数据项的含义和格式',
  '以业务系统名称作为资源名称，请按数据内容命名',
  '数据格式与共享方式不一致，请核对',
  '不予共享的依据层级不足，请提供法律、行政法规或国务院决定依据',
  '更新频率与实际更新情况不符，请核实',
];

const withdrawalReasons = [
  '职责调整，资源移交其他部门',
  '业务事项取消，不再产生数据',
  '与其他目录重复，已合并',
  '机构改革后重新编目',
];

const secrecyConclusions = [
  '不涉及国家秘密、工作秘密，可以编入目录',
  '经评估，汇聚后无泄密风险',
  '经定密审核，不属于国家秘密',
];
const privacyConclusions = [
  '已采取脱敏措施，处理目的合法正当必要',
  '按最小必要原则提供，风险可控',
  '涉及敏感个人信息，仅限核验类接口提供',
];

/** Steps from the draft to each state; a published entry has changed three times. */
const stepsTo: Readonly<Record<CatalogEntryRow['state'], number>> = {
  DRAFT: 0,
  DEPARTMENT_APPROVED: 1,
  SUBMITTED: 2,
  RETURNED: 3,
  PUBLISHED: 3,
  REVISING: 4,
  WITHDRAWN: 4,
};

export function drawHistory(personal: boolean, today: string, random: Random): EntryHistory {
  const state = random.weighted(states);
  const published = state === 'PUBLISHED' || state === 'REVISING' || state === 'WITHDRAWN';
  // Two years back, in office days; what is still on its way is recent.
  const created = addOfficeDays(today, -(published ? random.whole(25, 500) : random.whole(12, 60)));
  const assessed = addOfficeDays(created, random.whole(1, 4));
  const consented = addOfficeDays(assessed, random.whole(1, 4));
  const createdAt = officeInstant(created, random);
  const agreed = state !== 'DRAFT';
  const history = {
    state,
    stateReason: reasonFor(state, random),
    secrecyAssessment:
      agreed || random.chance(0.4)
        ? { by: officialName(random), on: assessed, conclusion: random.pick(secrecyConclusions) }
        : null,
    personalInformationAssessment:
      personal && (agreed || random.chance(0.3))
        ? { by: officialName(random), on: assessed, conclusion: random.pick(privacyConclusions) }
        : null,
    departmentHeadConsent: agreed ? { by: officialName(random), on: consented } : null,
    createdAt,
  };
  if (!published) {
    const steps = stepsTo[state];
    const last =
      steps === 0 ? shortlyAfter(createdAt, random) : officeInstant(addOfficeDays(consented, steps - 1), random);
    return { ...history, updatedAt: last, publishedAt: null, version: 1 + steps };
  }
  const publication = addOfficeDays(consented, random.whole(2, 8));
  const publishedAt = officeInstant(publication, random);
  const revisions = random.weighted([
    [0, 5],
    [1, 3],
    [2, 2],
  ]);
  const changed = revisions > 0 || state !== 'PUBLISHED';
  const updatedAt = changed ? officeInstant(dayBetween(publication, today, random), random) : publishedAt;
  return { ...history, updatedAt, publishedAt, version: 1 + stepsTo[state] + revisions * 2 };
}

/** An office day after the first date and before the second, nearer to the second; the first leaves at least a week. */
function dayBetween(from: string, today: string, random: Random): string {
  const day = addOfficeDays(today, -1 - Math.floor(random.unit() ** 2 * 200));
  return day > from ? day : addOfficeDays(today, -random.whole(1, 5));
}

function reasonFor(state: CatalogEntryRow['state'], random: Random): string | null {
  if (state === 'RETURNED') return random.pick(returnReasons);
  return state === 'WITHDRAWN' ? random.pick(withdrawalReasons) : null;
}
