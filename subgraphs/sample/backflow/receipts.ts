import { type BackflowReceiptRow, sendingKey } from '../../consumption/receipt/row.ts';
import type { BackflowDeliveryRow } from '../../provision/backflow/row.ts';
import { officeInstant } from '../calendar/day.ts';
import { officialName } from '../official/official-name.ts';
import { createRandom } from '../random/random.ts';

const wrongContent = [
  '部分记录的行政区划代码不属于本地区',
  '证件号码校验未通过 12 条',
  '必填字段“办理日期”为空 7 条',
  '存在重复记录',
];

/** The receipts that one region keeps for what any platform has sent to it. */
export function sampleReceipts(
  platform: string,
  deliveries: readonly BackflowDeliveryRow[],
): readonly BackflowReceiptRow[] {
  return deliveries.flatMap((delivery) =>
    delivery.receiverNode === platform && delivery.receiptId !== null && delivery.answeredOn !== null
      ? [sampleReceipt(delivery.receiptId, delivery, delivery.answeredOn)]
      : [],
  );
}

function sampleReceipt(id: string, delivery: BackflowDeliveryRow, on: string): BackflowReceiptRow {
  const random = createRandom(`receipt/${delivery.id}`);
  const delivered = delivery.recordsDelivered ?? 0;
  const missing = (delivery.recordsExpected ?? 0) - delivered;
  // The receipt of what was sent again is about its first sending, which differed.
  const discrepant = delivery.state !== 'VERIFIED';
  const broken = discrepant && missing === 0 && random.chance(0.5);
  const lost = broken ? random.whole(1, Math.max(1, delivered >> 5)) : 0;
  const discrepancies = !discrepant
    ? []
    : [
        ...(missing > 0 ? [`应收 ${delivery.recordsExpected} 条，发送 ${delivered} 条，缺 ${missing} 条`] : []),
        ...(broken ? [`校验值不一致，实收 ${delivered - lost} 条`] : []),
        ...(missing === 0 && !broken ? [random.pick(wrongContent)] : []),
      ];
  return {
    id,
    version: 1,
    delivery: delivery.id,
    sending: 1,
    sendingKey: sendingKey(delivery.id, 1),
    recordsReceived: delivered - lost,
    checksumMatches: !broken,
    discrepancies,
    receivedBy: officialName(random),
    receivedAt: officeInstant(on, random),
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    sample: true,
  };
}
