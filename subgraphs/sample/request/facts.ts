import type { MissingMaterialRow } from '../../provision/sharing-request/life/facts.ts';
import type { SharingRequestRow, SharingRequestStateCode } from '../../provision/sharing-request/row.ts';
import { addOfficeDays, dateOf, daysBetween } from '../calendar/day.ts';
import { officialName } from '../official/official-name.ts';
import type { Random } from '../random/random.ts';
import type { Course } from './course.ts';

/** What the steps that a state implies have left on a request. */
export type Facts = Pick<
  SharingRequestRow,
  | 'refusalText'
  | 'grantedItems'
  | 'thirdParties'
  | 'providerHeadConsent'
  | 'disposalTerms'
  | 'supplement'
  | 'extension'
  | 'usageReportedOn'
  | 'change'
  | 'useChange'
  | 'suspension'
  | 'endedAt'
  | 'disposal'
>;

/** What a request is drawn for. */
interface Drawn {
  readonly state: SharingRequestStateCode;
  readonly course: Course;
  readonly items: readonly string[];
  readonly note: string | null;
  /** Id of the proof that the requester's platform keeps. */
  readonly proof: string;
}

const inUse: readonly SharingRequestStateCode[] = ['ACTIVE', 'CHANGE_PROPOSED', 'USE_CHANGE_REQUESTED'];
const misused: readonly SharingRequestStateCode[] = ['SUSPENDED', 'RECTIFYING', 'TERMINATED'];

export function drawFacts({ state, course, items, note, proof }: Drawn, today: string, random: Random): Facts {
  const { decidedAt, activeAt, updatedAt } = course;
  const on = dateOf(updatedAt);
  const refused = state === 'REFUSED';
  const consented = decidedAt !== null || state === 'PROVIDER_HEAD_APPROVED';
  const granted = decidedAt !== null && !refused;
  const used = activeAt !== null && (inUse.includes(state) || misused.includes(state));
  return {
    refusalText: refused ? note : null,
    grantedItems: granted ? drawGranted(items, random) : null,
    thirdParties: activeAt !== null && random.chance(0.05) ? ['受托运维单位'] : [],
    providerHeadConsent: consented
      ? {
          reply: refused || (decidedAt === null && random.chance(0.2)) ? 'REFUSE' : 'GRANT',
          by: officialName(random),
          on: decidedAt === null ? on : dateOf(decidedAt),
        }
      : null,
    disposalTerms: granted && random.chance(0.5) ? '使用结束后二十个工作日内彻底删除，并提交销毁记录' : null,
    supplement:
      state === 'SUPPLEMENT_REQUESTED'
        ? { askedOn: on, missing: drawMissing(random), suppliedOn: null, supplied: null }
        : null,
    extension: state === 'EXTENDED' ? { grantedOn: on, workingDays: 10, reason: '涉及多个业务系统，需逐项核对' } : null,
    usageReportedOn: used ? drawReport(dateOf(activeAt), state === 'ACTIVE' ? today : on, random) : null,
    change:
      state === 'CHANGE_PROPOSED'
        ? {
            kind: random.chance(0.25) ? 'END' : 'ALTER',
            content: note ?? '拟调整接口字段',
            consultation: '已与需求部门书面协商，双方就调整内容和时间交换意见',
            filingNumber: `备〔${on.slice(0, 4)}〕${random.whole(10, 199)}号`,
            proposedOn: on,
            outcome: null,
            closedOn: null,
          }
        : null,
    useChange:
      state === 'USE_CHANGE_REQUESTED'
        ? {
            scenario: null,
            scope: '本单位及所属县级经办机构工作人员',
            usedUntil: null,
            thirdParty: null,
            reason: note ?? '业务下放基层办理',
            askedOn: on,
            outcome: null,
            closedOn: null,
          }
        : null,
    suspension: misused.includes(state) ? drawSuspension(state, on, note, random) : null,
    endedAt: state === 'TERMINATED' || state === 'ENDED' || state === 'DISPOSED' ? endedAt(state, course) : null,
    disposal: state === 'DISPOSED' ? { method: '已彻底删除留存数据，双人复核', proof, on } : null,
  };
}

/** One grant in six is trimmed. */
const drawGranted = (items: readonly string[], random: Random): readonly string[] =>
  items.length > 2 && random.chance(0.17) ? items.slice(0, -1) : items;

const materials: readonly MissingMaterialRow[] = [
  { part: 'LEGAL_BASIS', what: '使用依据的具体条款' },
  { part: 'DURATION', what: '数据使用期限说明' },
  { part: 'SECURITY', what: '数据安全保障方案' },
  { part: 'ITEMS', what: '数据项与办理事项的对应关系' },
  { part: 'SCENARIO', what: '调用频次预估' },
];

const drawMissing = (random: Random): readonly MissingMaterialRow[] => random.some(materials, random.whole(1, 3));

/** The last record of use, mostly a month or two back; null where use began so lately that none is due. */
function drawReport(activeOn: string, lastDay: string, random: Random): string | null {
  const latest = addOfficeDays(lastDay, -random.whole(2, random.chance(0.06) ? 75 : 45));
  return daysBetween(activeOn, latest) > 0 ? latest : null;
}

function drawSuspension(
  state: SharingRequestStateCode,
  on: string,
  note: string | null,
  random: Random,
): SharingRequestRow['suspension'] {
  // Suspended some time before what has happened since.
  const suspendedOn = state === 'SUSPENDED' ? on : addOfficeDays(on, -random.whole(2, 6));
  return {
    by: random.chance(0.3) ? 'AUTHORITY' : 'PROVIDER',
    reason: state === 'SUSPENDED' ? (note ?? '发现超范围使用') : '监测发现超范围使用',
    order: '停止超范围使用，说明情况并删除超范围留存的数据',
    suspendedOn,
    plan: state === 'SUSPENDED' ? null : '收回超范围授权，清理留存数据，完善调用审批',
    reports: [],
    outcome: state === 'TERMINATED' ? 'TERMINATED' : null,
    closedOn: state === 'TERMINATED' ? on : null,
  };
}

/** A disposed request ended before the disposal that is its last change. */
const endedAt = (state: SharingRequestStateCode, { activeAt, updatedAt }: Course): string => {
  if (state !== 'DISPOSED') return updatedAt;
  const ended = `${addOfficeDays(dateOf(updatedAt), -1)}T02:00:00.000Z`;
  return activeAt !== null && ended <= activeAt ? activeAt : ended;
};
