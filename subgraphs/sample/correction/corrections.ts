import { nothingDue } from '../../clock/duty/duty.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { defaultTables } from '../../clock/tables/default-tables.ts';
import type { CatalogEntryRow } from '../../provision/catalog/row.ts';
import { datedCorrections } from '../../provision/correction/dated-corrections.ts';
import type { CorrectionRow } from '../../provision/correction/row.ts';
import type { OrganisationRow } from '../../registry/organisation/row.ts';
import { addOfficeDays, dateOf, officeInstant } from '../calendar/day.ts';
import { lazily } from '../lazily/lazily.ts';
import { createRandom, type Random } from '../random/random.ts';
import { sampleId } from '../sample-id/sample-id.ts';

const tables = lazily(defaultTables);

const faults: readonly (readonly [CorrectionRow['fault'], string, string])[] = [
  ['INACCURATE', '部分记录的登记状态与窗口核验结果不符', '抽样核验清单，存于提出部门档案'],
  ['INCOMPLETE', '缺少近一年的新增记录', '比对结果统计表'],
  ['OUTDATED', '更新时间晚于目录载明的更新频率', '接口返回的更新时间截图'],
  ['INCONSISTENT', '与其他部门共享的同名数据项取值不一致', '两方数据比对清单'],
  ['MISDESCRIBED', '目录说明与实际数据项含义不一致', '目录页面截图'],
];
const reporters = ['王晓', '李文', '张敏', '陈立'];
const states: readonly (readonly [CorrectionRow['state'], number])[] = [
  ['RAISED', 3],
  ['VERIFYING', 3],
  ['CORRECTED', 6],
  ['DECLINED', 3],
  ['WITHDRAWN', 1],
];

/** Corrections of about one published entry in thirty, by other departments of the platform or by the public. */
export function sampleCorrections(
  platform: string,
  entries: readonly CatalogEntryRow[],
  organisations: readonly OrganisationRow[],
  today: string,
): readonly CorrectionRow[] {
  const rows: CorrectionRow[] = [];
  for (const entry of entries) {
    if (entry.state !== 'PUBLISHED' && entry.state !== 'REVISING') continue;
    const random = createRandom(`correction/${entry.id}`);
    if (!random.chance(0.035)) continue;
    const row = sampleCorrection(sampleId('cor', platform, rows.length), entry, organisations, random, today);
    if (row !== undefined) rows.push(withDueDay(tables(), platform, datedCorrections, row));
  }
  return rows;
}

function sampleCorrection(
  id: string,
  entry: CatalogEntryRow,
  organisations: readonly OrganisationRow[],
  random: Random,
  today: string,
): CorrectionRow | undefined {
  const others = organisations.filter((one) => one.id !== entry.provider);
  const byPublic = others.length === 0 || (entry.grade === 'GENERAL' && random.chance(0.35));
  const state = byPublic ? random.weighted(states.slice(0, 4)) : random.weighted(states);
  const isOpen = state === 'RAISED' || state === 'VERIFYING';
  const raised = addOfficeDays(today, -random.whole(1, isOpen ? 16 : 240));
  if (raised <= dateOf(entry.publishedAt ?? today)) return undefined;
  const raisedAt = officeInstant(raised, random);
  const closed = addOfficeDays(raised, random.whole(1, 13));
  const closedAt = isOpen || closed >= today ? null : officeInstant(closed, random);
  const reached = closedAt === null && !isOpen ? 'VERIFYING' : state;
  const isAnswered = reached === 'CORRECTED' || reached === 'DECLINED';
  const [fault, description, evidence] = random.pick(faults);
  return {
    id,
    version: reached === 'RAISED' ? 1 : isAnswered ? 3 : 2,
    entry: entry.id,
    item: entry.items.length > 0 && random.chance(0.6) ? random.pick(entry.items).name : null,
    provider: entry.provider,
    origin: byPublic ? 'PUBLIC' : 'DEPARTMENT',
    organisation: byPublic ? null : random.pick(others).id,
    reporter: byPublic ? { name: random.pick(reporters), contact: `1390000${random.whole(1000, 9999)}` } : null,
    fault,
    description,
    evidence: [evidence],
    state: reached,
    declineReason: reached === 'DECLINED' ? random.pick(['RIGHT_AS_IT_IS', 'NOT_OURS', 'NOT_VERIFIABLE']) : null,
    answer: answerOf(reached),
    raisedAt,
    answeredAt: isAnswered ? closedAt : null,
    dueOn: nothingDue,
    calls: [],
    createdAt: raisedAt,
    updatedAt: closedAt ?? raisedAt,
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    sample: true,
  };
}

function answerOf(state: CorrectionRow['state']): string | null {
  if (state === 'CORRECTED') return '经核实情况属实，已更正并重新发布。';
  return state === 'DECLINED' ? '经核实，现有数据与登记原件一致，不予更正。' : null;
}
