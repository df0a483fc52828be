import type { Problem, ReceiveBackflowInput } from '../../../schema/generated/resolvers.ts';
import type { Procedure } from '../../evidence/chain/record.ts';
import { globalId, readGlobalId } from '../../kit/global-id.ts';
import { createOnce } from '../../kit/life-cycle/create-once.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkIdempotencyKey, checkText, malformed, type TextField } from '../../kit/problem.ts';
import { checkCount } from '../../provision/backflow/rules/sending.ts';
import { backflowReceipts } from './collection.ts';
import { type BackflowReceiptRow, sendingKey } from './row.ts';
import { checkDiscrepancies } from './rules/findings.ts';

const procedure: Procedure = {
  code: 'RECEIVE_BACKFLOW',
  name: 'The receiving platform makes the receipt of what was sent to it',
  nameZh: '接收平台对回流数据出具回执',
  basis: 'Art 24',
};

/** The receiver's receipt for one sending, kept at its own node, once for each idempotency key. The sender is told by the next step, at his node. */
export async function receiveBackflow(
  context: NodeContext,
  input: ReceiveBackflowInput,
): Promise<{ readonly receipt: BackflowReceiptRow | null; readonly problems: readonly Problem[] }> {
  const { row, problems } = await createOnce(context, backflowReceipts, {
    input,
    make: async () => {
      const faults = [...checkReceipt(context, input), ...(await received(context, input))];
      return faults.length > 0 ? { problems: faults } : { row: newReceipt(context, input) };
    },
    procedure,
    taken: () => [receivedBefore(input)],
    reason: ({ discrepancies }) => discrepancies.join('；') || null,
  });
  return { receipt: row, problems };
}

const newReceipt = (context: NodeContext, input: ReceiveBackflowInput): BackflowReceiptRow => ({
  id: globalId('bfr', context.node.code, context.newLocalId()),
  version: 1,
  delivery: input.deliveryId,
  sending: input.sending,
  sendingKey: sendingKey(input.deliveryId, input.sending),
  recordsReceived: Number(input.recordsReceived),
  checksumMatches: input.checksumMatches,
  discrepancies: input.discrepancies.map((words) => words.trim()),
  receivedBy: input.receivedBy.trim(),
  receivedAt: context.now,
  idempotencyKey: null,
  inputHash: null,
  pendingSince: null,
  sample: false,
});

const official: TextField = {
  field: 'receivedBy',
  name: 'The name of the official',
  nameZh: '接收人姓名',
  rule: 'Art 24',
  nextStep: 'Name the official who received it.',
  least: 2,
  most: 60,
};

const plain = { rule: 'Art 24', nextStep: 'Take it from the answer of `backflowDeliveries`.' };
const deliveryField = { ...plain, field: 'deliveryId', name: 'The delivery', nameZh: '回流交付编号' };
const sendingField = { ...plain, field: 'sending', name: 'The sending', nameZh: '发送次数' };

const checkReceipt = ({ node }: NodeContext, input: ReceiveBackflowInput): readonly Problem[] => {
  const id = readGlobalId(input.deliveryId);
  const foreign = id?.kind !== 'bfd' || id.node === node.code;
  return [
    ...checkIdempotencyKey(input.idempotencyKey),
    ...(foreign
      ? [
          malformed(
            deliveryField,
            `${input.deliveryId} is no delivery of another platform.`,
            '该编号不是其他平台的回流交付。',
          ),
        ]
      : []),
    ...(input.sending < 1 ? [malformed(sendingField, 'Sendings are counted from 1.', '发送次数应从1起计。')] : []),
    ...checkCount('recordsReceived', input.recordsReceived),
    ...checkText(official, input.receivedBy),
    ...checkDiscrepancies(input.discrepancies),
  ];
};

async function received(context: NodeContext, input: ReceiveBackflowInput): Promise<readonly Problem[]> {
  const filter = [{ field: 'sendingKey', in: [sendingKey(input.deliveryId, input.sending)] }];
  return (await context.allRows(backflowReceipts).count(filter)) > 0 ? [receivedBefore(input)] : [];
}

const receivedBefore = ({ deliveryId, sending }: ReceiveBackflowInput): Problem => ({
  code: 'ALREADY_RECEIVED',
  field: 'sending',
  message: `There is a receipt already for sending ${sending} of ${deliveryId}.`,
  messageZh: `${deliveryId}的第${sending}次发送已有回执。`,
  rule: null,
  nextStep: 'Find it with `backflowReceipts(filter: { deliveries: […] })` and tell the sender of it.',
});
