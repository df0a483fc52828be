import type {
  ConfirmBackflowDeliveryInput,
  Problem,
  ReportBackflowDifferenceInput,
  SendBackflowDeliveryInput,
} from '../../../../schema/generated/resolvers.ts';
import { checkFindings } from '../../../consumption/receipt/rules/findings.ts';
import { type Act, act } from '../../../kit/life-cycle/act.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { withDeliveryDays } from '../clock/delivery-days.ts';
import type { BackflowDeliveryRow } from '../row.ts';
import { checkReceiptId, checkWhole } from '../rules/receiving.ts';
import { checkSending } from '../rules/sending.ts';
import { backflowDeliveries } from './collection.ts';
import { backflowDeliveryLife, type DeliveryAction } from './life-cycle.ts';

/** The delivery as it now stands, or why nothing was done. */
interface DeliveryOutcome {
  readonly delivery: BackflowDeliveryRow | null;
  readonly problems: readonly Problem[];
}

/** The sender has sent what it collected in the period, or sends it again after a difference. */
export const sendBackflowDelivery = (
  context: NodeContext,
  input: SendBackflowDeliveryInput,
  action: 'SEND' | 'RESEND',
): Promise<DeliveryOutcome> =>
  step(context, input, {
    action,
    check: (delivery) => checkSending(delivery, input, context.today),
    change: (delivery) => ({
      ...delivery,
      mode: input.mode ?? delivery.mode,
      recordsExpected: Number(input.recordsExpected),
      recordsDelivered: Number(input.recordsDelivered),
      checksum: input.checksum,
      sentAt: delivery.sentAt ?? context.now,
      sentOn: delivery.sentOn ?? context.today,
      lastSentOn: context.today,
      sendings: delivery.sendings + 1,
    }),
  });

/** The receiver's word that all of it arrived. It rests on the receipt at his own node. */
export const confirmBackflowDelivery = (
  context: NodeContext,
  input: ConfirmBackflowDeliveryInput,
): Promise<DeliveryOutcome> =>
  step(context, input, {
    action: 'CONFIRM',
    check: (delivery) => [...checkReceiptId(delivery, input.receiptId), ...checkWhole(delivery, input.recordsReceived)],
    change: (delivery) => ({ ...delivery, receiptId: input.receiptId, answeredOn: context.today }),
  });

/** The receiver's word on what differs: the sender owes it again. */
export const reportBackflowDifference = (
  context: NodeContext,
  input: ReportBackflowDifferenceInput,
): Promise<DeliveryOutcome> =>
  step(context, input, {
    action: 'REPORT_DIFFERENCE',
    check: (delivery) => [
      ...checkReceiptId(delivery, input.receiptId),
      ...checkFindings({ ...input, whole: checkWhole(delivery, input.recordsReceived).length === 0 }),
    ],
    change: (delivery) => ({ ...delivery, receiptId: input.receiptId, answeredOn: context.today }),
    reason: input.discrepancies.join('；') || null,
  });

async function step(
  context: NodeContext,
  input: { readonly deliveryId: string; readonly idempotencyKey: string; readonly expectedVersion: number },
  { change, ...asked }: Omit<Act<BackflowDeliveryRow, DeliveryAction>, 'id' | 'input'>,
): Promise<DeliveryOutcome> {
  const { row, problems } = await act(
    context,
    { collection: backflowDeliveries, cycle: backflowDeliveryLife },
    {
      ...asked,
      id: input.deliveryId,
      input,
      change: (delivery, state) =>
        withDeliveryDays(context.clockTables, context.node.code, { ...change(delivery, state), state }),
    },
  );
  return { delivery: row, problems };
}
