import { nothingDue } from '../../clock/duty/duty.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { defaultTables } from '../../clock/tables/default-tables.ts';
import { datedDisputes } from '../../oversight/dispute/dated-disputes.ts';
import type { DisputeRow } from '../../oversight/dispute/row.ts';
import { routeDispute } from '../../oversight/dispute/rules/route-dispute.ts';
import { flatHierarchy } from '../../policy/access/hierarchy.ts';
import type { SharingRequestRow } from '../../provision/sharing-request/row.ts';
import { addOfficeDays, dateOf, officeInstant } from '../calendar/day.ts';
import { lazily } from '../lazily/lazily.ts';
import { createRandom, type Random } from '../random/random.ts';
import { sampleId } from '../sample-id/sample-id.ts';

const tables = lazily(defaultTables);

/** What is disputed, and who raises it: the requester a refusal, the requester or the provider a suspension. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  REFUSED: [
    '提供部门以不符合使用条件为由不同意共享，需求部门认为申请符合目录载明的条件',
    '需求部门认为拒绝理由不成立，所需数据确由该部门采集',
  ],
  SUSPENDED: ['需求部门认为暂停共享未履行协商程序，影响群众办事'],
  TERMINATED: ['需求部门对终止共享有异议，认为已按期完成整改'],
  RECTIFYING: ['双方对超范围使用的认定不一致'],
  PROVISIONING: ['同意共享后数据迟迟未提供，双方对责任认定不一致'],
  EXTENDED: ['需求部门认为延期理由不充分'],
};

const settlements = [
  '双方达成一致：提供核验类接口，不提供明细',
  '提供部门同意缩小数据项范围后共享',
  '需求部门补充依据后，提供部门同意共享',
];
const decisions = ['决定应当共享，限十个工作日内提供', '决定维持不同意共享的答复', '决定由数源部门提供，原申请转办'];

const openStates = ['NEGOTIATING', 'MEDIATING', 'REFERRED_TO_GOVERNMENT'] as const;
const closedStates = ['SETTLED', 'DECIDED', 'WITHDRAWN'] as const;

const ownerOf = (id: string): string => id.split(':')[1] ?? '';

/** Requests of the sample cross no level below the provinces, so that all stand right below the centre here. */
const routeOf = (request: SharingRequestRow) => routeDispute(request.requesterNode, ownerOf(request.id), flatHierarchy);

/** The disputes that this authority mediates, over requests wherever they live. */
export function sampleDisputes(
  authority: string,
  requests: readonly SharingRequestRow[],
  today: string,
): readonly DisputeRow[] {
  const rows: DisputeRow[] = [];
  for (const request of requests) {
    if (routeOf(request).authority !== authority) continue;
    const row = sampleDispute(request, sampleId('dsp', authority, rows.length), today);
    if (row) rows.push(withDueDay(tables(), authority, datedDisputes, row));
  }
  return rows;
}

/** One in four of the requests that people fall out over; undefined for the rest. */
function sampleDispute(request: SharingRequestRow, id: string, today: string): DisputeRow | undefined {
  const random = createRandom(`dispute/${request.id}`);
  const subject = subjects[request.state];
  const raised = addOfficeDays(dateOf(request.updatedAt), random.whole(1, 8));
  if (!subject || !random.chance(0.28) || raised >= today) return undefined;
  const raisedAt = officeInstant(raised, random);
  const closed = addOfficeDays(raised, random.whole(3, 30));
  const isClosed = closed < today;
  const drawn = isClosed ? random.pick(closedStates) : random.pick(openStates);
  const state = drawn === 'NEGOTIATING' && !routeOf(request).negotiatesFirst ? 'MEDIATING' : drawn;
  const closedAt = isClosed ? officeInstant(closed, random) : null;
  const mediationSince = state === 'NEGOTIATING' ? null : raisedAt;
  const byProvider = request.state === 'RECTIFYING' && random.chance(0.5);
  return {
    id,
    version: isClosed ? 3 : state === 'NEGOTIATING' ? 1 : 2,
    request: request.id,
    complainant: byProvider ? request.provider : request.requester,
    respondent: byProvider ? request.requester : request.provider,
    complainantNode: byProvider ? ownerOf(request.id) : request.requesterNode,
    respondentNode: byProvider ? request.requesterNode : ownerOf(request.id),
    state,
    subject: random.pick(subject),
    statement: '详见申请材料与往来函件',
    negotiation: null,
    opinion: state === 'REFERRED_TO_GOVERNMENT' || state === 'DECIDED' ? '经协调双方未能达成一致' : null,
    outcome: outcomeOf(state, random),
    instructions: instructionsOf(state, byProvider),
    raisedAt,
    mediationSince,
    referredAt: state === 'REFERRED_TO_GOVERNMENT' || state === 'DECIDED' ? raisedAt : null,
    closedAt,
    dueOn: nothingDue,
    calls: [],
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    createdAt: raisedAt,
    updatedAt: closedAt ?? raisedAt,
    sample: true,
  };
}

function outcomeOf(state: DisputeRow['state'], random: Random): string | null {
  if (state === 'SETTLED') return random.pick(settlements);
  if (state === 'DECIDED') return random.pick(decisions);
  return state === 'WITHDRAWN' ? '申请人撤回争议' : null;
}

/** What is decided is carried out by the provider. */
const instructionsOf = (state: DisputeRow['state'], byProvider: boolean): DisputeRow['instructions'] =>
  state === 'DECIDED'
    ? [{ kind: 'OTHER', addressee: byProvider ? 'COMPLAINANT' : 'RESPONDENT', text: '按决定办理', dueOn: null }]
    : [];
