import { keptUntil } from '../../consumption/usage/kept-until.ts';
import type { UsageRecordRow } from '../../consumption/usage/row.ts';
import type { SharingRequestRow } from '../../provision/sharing-request/row.ts';
import { addOfficeDays, dateOf, officeInstant, shortlyAfter } from '../calendar/day.ts';
import { createRandom } from '../random/random.ts';
import { sampleId } from '../sample-id/sample-id.ts';

const processes = [
  '窗口人员在办件时调用接口核验',
  '夜间批量比对，结果推送业务系统',
  '经办人员下载后导入业务库比对',
  '由业务系统自动调用',
];
const effects = [
  '减少提交纸质材料 2 份，办理时限压缩 3 个工作日',
  '核验 1200 余人次，发现不符合条件 18 人',
  '实现零材料办理，群众不再往返开具证明',
  '比对异常数据 36 条，均已核实处理',
  '支撑月度分析报告，未保留个人明细',
];
const storages = ['不落地，仅保留核验结果', '存储于政务云专区，加密保存', '存储于业务专网数据库，限定岗位访问'];

/**
 * The usage records that one platform keeps: of the requests, wherever they live, that its organisations made.
 * Art 29: records are kept for at least three years after the use.
 */
export function sampleUsageRecords(
  platform: string,
  requests: readonly SharingRequestRow[],
  today: string,
): readonly UsageRecordRow[] {
  const rows: UsageRecordRow[] = [];
  for (const request of requests) {
    const { activeAt, usedUntil } = request;
    if (request.requesterNode !== platform || activeAt === null || usedUntil === null) continue;
    if (request.state !== 'ACTIVE' && request.state !== 'ENDED' && request.state !== 'DISPOSED') continue;
    const random = createRandom(`usage/${request.id}`);
    const first = dateOf(activeAt);
    const last = usedUntil < today ? usedUntil : addOfficeDays(today, -1);
    for (const usedOn of withReport(usageDays(first, last, random.whole(1, 4)), request.usageReportedOn)) {
      const usedAt = usedOn === first ? shortlyAfter(activeAt, random) : officeInstant(usedOn, random);
      rows.push({
        id: sampleId('use', platform, rows.length),
        version: 1,
        request: request.id,
        organisation: request.requester,
        provider: request.provider,
        usedAt,
        scenario: request.scenario,
        process: random.pick(processes),
        effect: random.pick(effects),
        storage: random.pick(storages),
        destruction: request.state === 'DISPOSED' ? '已彻底删除，销毁记录经双人复核' : null,
        keptUntil: keptUntil(usedUntil),
        state: 'KEPT',
        inspections: [],
        calls: [],
        ...madeAt(shortlyAfter(usedAt, random)),
        sample: true,
      });
    }
  }
  return rows;
}

/** Office days from the first to the last, each a fortnight or so after the one before. */
function usageDays(first: string, last: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => addOfficeDays(first, at * 11)).filter((day) => day <= last);
}

/** The provider was told of the last of them. */
const withReport = (days: readonly string[], reportedOn: string | null): readonly string[] =>
  reportedOn === null ? days : [...days.filter((day) => day < reportedOn), reportedOn];

const madeAt = (createdAt: string) => ({
  createdAt,
  updatedAt: createdAt,
  idempotencyKey: null,
  inputHash: null,
  pendingSince: null,
});
