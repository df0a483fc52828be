import { createHash } from 'node:crypto';
import { dueDayOf } from '../../clock/duty/duty.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { withDeliveryDays } from '../../provision/backflow/clock/delivery-days.ts';
import { sendingDuty } from '../../provision/backflow/clock/delivery-duty.ts';
import type { BackflowDeliveryRow, BackflowPlanRow } from '../../provision/backflow/row.ts';
import type { SharingModeCode } from '../../provision/catalog/row.ts';
import { addDays, officeInstant } from '../calendar/day.ts';
import { createRandom, type Random } from '../random/random.ts';
import { sampleId } from '../sample-id/sample-id.ts';
import { type Period, periodsUntil } from './periods.ts';
import { sampleTables } from './sample-tables.ts';

/** The deliveries of one platform's plans: the past ones in every state, on time and late, and the ones that are to come. */
export function sampleDeliveries(
  owner: string,
  plans: readonly BackflowPlanRow[],
  modeOf: (entry: string) => SharingModeCode,
  today: string,
): readonly BackflowDeliveryRow[] {
  const rows: BackflowDeliveryRow[] = [];
  for (const plan of plans) {
    if (plan.agreedOn === null) continue;
    const typical = Math.round(10 ** (2.2 + createRandom(`volume/${plan.id}`).unit() * 3.5));
    for (const period of periodsUntil(today, plan.frequency, plan.agreedOn)) {
      const id = sampleId('bfd', owner, rows.length);
      rows.push(sampleDelivery(id, plan, period, modeOf(plan.entry), typical, today));
    }
  }
  return rows;
}

function sampleDelivery(
  id: string,
  plan: BackflowPlanRow,
  period: Period,
  mode: SharingModeCode,
  typical: number,
  today: string,
): BackflowDeliveryRow {
  const random = createRandom(`delivery/${id}`);
  const recordsExpected = Math.max(1, Math.round(typical * (0.7 + random.unit() * 0.6)));
  // Planned when the period begins, which may be today: then the day itself has not begun yet.
  const plannedOn = period.from < today ? period.from : addDays(today, -1);
  const plannedAt = officeInstant(plannedOn, random);
  const dueOn = dueDayOf(
    sampleTables(),
    ownerOf(plan.id),
    sendingDuty({ periodTo: period.to, dueWithin: plan.dueWithin }),
  );
  const sentOn = drawSendingDay(period, dueOn, today, random);
  const common = {
    id,
    plan: plan.id,
    provider: plan.provider,
    receiverNode: plan.receiverNode,
    periodFrom: period.from,
    periodTo: period.to,
    mode,
    recordsExpected,
    dueWithin: plan.dueWithin,
    dueOn,
    receiptId: null,
    calls: [],
    pendingSince: null,
    createdAt: plannedAt,
    sample: true,
  };
  if (sentOn === undefined) {
    return withDeliveryDays(sampleTables(), ownerOf(id), {
      ...common,
      version: 1,
      state: 'PLANNED',
      recordsDelivered: null,
      checksum: null,
      sentAt: null,
      sentOn: null,
      sendings: 0,
      lastSentOn: null,
      answeredOn: null,
      updatedAt: plannedAt,
    });
  }
  const sentAt = officeInstant(sentOn, random);
  const state = drawState(sentOn, today, random);
  const short = state === 'DISCREPANT' && random.chance(0.6);
  // What the region found it says within days; after that, what it misses is sent again.
  const answeredOn = state === 'SENT' ? null : addDays(sentOn, random.whole(1, 3));
  const lastSentOn = state === 'RESENT' ? addDays(sentOn, 4) : sentOn;
  const lastChange = state === 'RESENT' ? lastSentOn : answeredOn;
  return withDeliveryDays(sampleTables(), ownerOf(id), {
    ...common,
    version: { SENT: 2, VERIFIED: 3, DISCREPANT: 3, RESENT: 4 }[state],
    state,
    recordsDelivered: short ? recordsExpected - random.whole(1, Math.max(1, recordsExpected >> 4)) : recordsExpected,
    checksum: createHash('sha256').update(id).digest('hex'),
    sentAt,
    sentOn,
    sendings: state === 'RESENT' ? 2 : 1,
    lastSentOn,
    answeredOn,
    updatedAt: lastChange === null ? sentAt : officeInstant(lastChange, random),
  });
}

/** Three in four on time; the others late or, one in ten, still outstanding. Undefined: not sent before today. */
function drawSendingDay(period: Period, dueOn: string, today: string, random: Random): string | undefined {
  const grace = random.weighted([
    [-2, 3],
    [-1, 3],
    [0, 3],
    [4, 1],
    [11, 1],
    [90, 1],
  ]);
  const day = addDays(dueOn, grace);
  return day < today && day > period.to ? day : undefined;
}

/** What was sent within the last days is still being checked. */
function drawState(sentOn: string, today: string, random: Random): 'SENT' | 'VERIFIED' | 'DISCREPANT' | 'RESENT' {
  if (sentOn >= addDays(today, -5)) return 'SENT';
  return random.weighted([
    ['VERIFIED', 70],
    ['DISCREPANT', 12],
    ['RESENT', 8],
    ['SENT', 10],
  ]);
}

/** True for what the receiver has looked at: what was sent again it has looked at once. */
const isReceived = ({ answeredOn }: BackflowDeliveryRow): boolean => answeredOn !== null;

/** The deliveries of all platforms, each with the id that its receipt has at the receiver. */
export function withReceiptIds(deliveries: readonly BackflowDeliveryRow[]): readonly BackflowDeliveryRow[] {
  const counted = new Map<string, number>();
  return deliveries.map((delivery) => {
    if (!isReceived(delivery)) return delivery;
    const at = counted.get(delivery.receiverNode) ?? 0;
    counted.set(delivery.receiverNode, at + 1);
    return { ...delivery, receiptId: sampleId('bfr', delivery.receiverNode, at) };
  });
}
