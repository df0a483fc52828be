import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReceiveBackflowInput } from '../../../schema/generated/resolvers.ts';
import { callerWith } from '../../fixture/callers.ts';
import { type NodeBench, nodeBench } from '../../fixture/node-bench.ts';
import { latestReceipt } from './latest-receipt.ts';
import { receiveBackflow } from './receive-backflow.ts';

const office = callerWith({ role: 'SHARING_OFFICE', organisation: '11310000MB2F30022H', node: '650000' });
let bench: NodeBench;
beforeEach(async () => {
  bench = await nodeBench('650000');
});
afterEach(() => bench.close());

const arrived: ReceiveBackflowInput = {
  receiver: '650000',
  deliveryId: 'bfd:samr:000001',
  sending: 1,
  recordsReceived: '99',
  checksumMatches: true,
  discrepancies: ['缺 1 条'],
  receivedBy: ' 周磊 ',
  idempotencyKey: 'receipt-0001',
};
const receive = (change: Partial<ReceiveBackflowInput> = {}) =>
  receiveBackflow(bench.context(office), { ...arrived, ...change });
const codes = async (outcome: ReturnType<typeof receive>) => (await outcome).problems.map(({ code }) => code);

test('a receipt is made once for each sending, and repeated calls are answered with it', async () => {
  const first = await receive();
  expect(first.receipt).toMatchObject({ id: 'bfr:650000:000001', recordsReceived: 99, receivedBy: '周磊', sending: 1 });
  expect(await receive()).toEqual(first);
  expect(await codes(receive({ idempotencyKey: 'receipt-0002' }))).toEqual(['ALREADY_RECEIVED']);
  expect(await codes(receive({ recordsReceived: '100' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
});

test('of two officials who receive one sending at once, one makes the receipt and the other is told', async () => {
  const both = await Promise.all([receive(), receive({ idempotencyKey: 'receipt-0002' })]);
  expect(both.filter(({ receipt }) => receipt !== null)).toHaveLength(1);
  expect(both.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['ALREADY_RECEIVED']);
});

test('what is sent again has a receipt of its own; a delivery shows the last', async () => {
  await receive();
  const second = await receive({
    sending: 2,
    discrepancies: [],
    recordsReceived: '100',
    idempotencyKey: 'receipt-0002',
  });
  const context = bench.context(office);
  const found = await Promise.all(['bfd:samr:000001', 'bfd:samr:000002'].map((id) => latestReceipt(context, id)));
  expect(found).toEqual([expect.objectContaining({ id: second.receipt?.id }), null]);
});

test('is told everything that is wrong with it at once, and none is made', async () => {
  const wrong = {
    deliveryId: 'bfd:650000:1',
    sending: 0,
    recordsReceived: '-1',
    receivedBy: ' ',
    discrepancies: ['', 'x'.repeat(301)],
  };
  const { receipt, problems } = await receive(wrong);
  expect(receipt).toBeNull();
  expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'INVALID_FORMAT deliveryId',
    'INVALID_FORMAT sending',
    'INVALID_FORMAT recordsReceived',
    'REQUIRED receivedBy',
    'REQUIRED discrepancies.0',
    'INVALID_FORMAT discrepancies.1',
  ]);
});
