import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { readGlobalId } from '../../../kit/global-id.ts';
import type { BackflowDeliveryRow } from '../row.ts';

/** The receiver's word names its receipt, which lives at the receiver's node. */
export function checkReceiptId({ receiverNode }: BackflowDeliveryRow, receiptId: string): Problem[] {
  const id = readGlobalId(receiptId);
  if (id?.kind === 'bfr' && id.node === receiverNode) return [];
  return [
    {
      code: 'INVALID_FORMAT',
      field: 'receiptId',
      message: `${receiptId} is no receipt of platform ${receiverNode}.`,
      messageZh: `${receiptId}不是平台${receiverNode}的回执编号。`,
      rule: 'Art 24',
      nextStep: 'Make the receipt at the receiving platform (`receiveBackflow`) and give its id.',
    },
  ];
}

/** Only what arrived whole is confirmed: as many records as were sent, and as were to be sent. */
export function checkWhole(delivery: BackflowDeliveryRow, recordsReceived: string): Problem[] {
  const { recordsDelivered, recordsExpected } = delivery;
  const wanted = [recordsDelivered, recordsExpected].find((count) => String(count) !== recordsReceived);
  if (wanted === undefined) return [];
  return [
    {
      code: 'NOT_WHOLE',
      field: 'recordsReceived',
      message: `${recordsReceived} records arrived, ${recordsDelivered} were sent, ${recordsExpected} were to be sent.`,
      messageZh: `实收${recordsReceived}条，发送${recordsDelivered}条，应发${recordsExpected}条，三者不一致。`,
      rule: 'Art 24',
      nextStep: 'Report the difference instead: reportBackflowDifference.',
    },
  ];
}
