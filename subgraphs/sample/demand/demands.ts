import { nothingDue } from '../../clock/duty/duty.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { defaultTables } from '../../clock/tables/default-tables.ts';
import { datedDemands } from '../../consumption/demand/dated-demands.ts';
import type { DemandRow } from '../../consumption/demand/row.ts';
import type { CatalogEntryRow } from '../../provision/catalog/row.ts';
import type { OrganisationRow } from '../../registry/organisation/row.ts';
import { addOfficeDays, officeInstant } from '../calendar/day.ts';
import { lazily } from '../lazily/lazily.ts';
import { createRandom } from '../random/random.ts';
import { sampleId } from '../sample-id/sample-id.ts';

const tables = lazily(defaultTables);

const needs: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['不动产抵押信息', '核验不动产是否已抵押、查封', '贷款资格核验', ['不动产单元号', '抵押状态']],
  ['跨省就医备案信息', '核验异地就医备案状态', '医保异地结算', ['备案号', '备案状态']],
  ['企业用水用电信息', '核验企业经营活跃程度', '惠企政策免申即享', ['户号', '用电量']],
  ['电动车登记信息', '核验电动自行车登记', '消防隐患排查', ['号牌', '登记日期']],
  ['殡葬服务记录', '核验丧葬费领取资格', '养老待遇核查', ['服务日期']],
];
const states: readonly (readonly [DemandRow['state'], number])[] = [
  ['OPEN', 4],
  ['CLAIMED', 3],
  ['MATCHED', 2],
  ['CLOSED', 2],
];

/** A few demands of each platform's departments; those that are taken up are taken up by another of its own. */
export function sampleDemands(
  platform: string,
  entries: readonly CatalogEntryRow[],
  organisations: readonly OrganisationRow[],
  today: string,
): readonly DemandRow[] {
  const published = entries.filter(({ state, grade }) => state === 'PUBLISHED' && grade !== 'CORE');
  return Array.from({ length: organisations.length < 2 ? 0 : 3 }, (_, index) => {
    const random = createRandom(`demand/${platform}/${index}`);
    const drawn = random.weighted(states);
    const state = drawn === 'MATCHED' && published.length === 0 ? 'OPEN' : drawn;
    const [requester = '', claimant = ''] = random.some(
      organisations.map(({ id }) => id),
      2,
    );
    const filedOn = addOfficeDays(today, -random.whole(20, 60));
    const filedAt = officeInstant(state === 'OPEN' ? addOfficeDays(today, -random.whole(1, 16)) : filedOn, random);
    const claimedAt = state === 'OPEN' ? null : officeInstant(addOfficeDays(filedOn, random.whole(1, 12)), random);
    const closedAt = state === 'CLOSED' ? officeInstant(addOfficeDays(filedOn, random.whole(13, 19)), random) : null;
    const [name, description, scenario, items] = random.pick(needs);
    return withDueDay(tables(), platform, datedDemands, {
      id: sampleId('dem', platform, index),
      version: { OPEN: 1, CLAIMED: 2, MATCHED: 3, CLOSED: 3 }[state],
      requester,
      name,
      description,
      scenario,
      legalBasis: '《政务数据共享条例》第二十条',
      items,
      searched: name,
      state,
      claimant: claimedAt === null ? null : claimant,
      claimantNode: claimedAt === null ? null : platform,
      note: claimedAt === null ? null : '由本部门核实后提供',
      entry: state === 'MATCHED' ? random.pick(published).id : null,
      outcome: state === 'CLOSED' ? '已通过核验接口满足' : null,
      filedAt,
      openSince: filedAt,
      claimedAt,
      closedAt,
      dueOn: nothingDue,
      calls: [],
      createdAt: filedAt,
      updatedAt: closedAt ?? claimedAt ?? filedAt,
      idempotencyKey: null,
      inputHash: null,
      pendingSince: null,
      sample: true,
    });
  });
}
