import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../../schema/generated/resolvers.ts';
import { callerWith } from '../../fixture/callers.ts';
import { everyStep } from '../../fixture/every-step.ts';
import { type NodeBench, nodeBench } from '../../fixture/node-bench.ts';
import { backflowDeliveryRow, backflowPlanRow, provider } from '../../fixture/rows.ts';
import { xinjiangTables } from '../../fixture/xinjiang-tables.ts';
import type { Caller } from '../../kit/caller.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { confirmBackflowDelivery, reportBackflowDifference, sendBackflowDelivery } from './delivery/act-on-delivery.ts';
import { backflowDeliveries } from './delivery/collection.ts';
import { backflowDeliveryLife, type DeliveryAction } from './delivery/life-cycle.ts';
import { agreeToBackflowPlan, endBackflowPlan, keepBackflowPlan, proposeBackflowTerms } from './plan/act-on-plan.ts';
import { backflowPlans } from './plan/collection.ts';
import { backflowPlanLife, type PlanAction } from './plan/life-cycle.ts';
import type { BackflowDeliveryRow, BackflowPlanRow } from './row.ts';

const elsewhere = '11310000MB2F30022H';
const senderSide = callerWith({ role: 'SHARING_OFFICE', organisation: provider, node: 'samr' });
const receiverSide = callerWith({ role: 'SHARING_OFFICE', organisation: elsewhere, node: '650000' });
/** At the sender's platform, yet of another organisation: he sees the row and stands on no side of it. */
const neither = callerWith({ role: 'SHARING_OFFICE', organisation: elsewhere, node: 'samr' });

let bench: NodeBench;
beforeEach(async () => {
  bench = await nodeBench('samr', xinjiangTables());
});
afterEach(() => bench.close());

let made = 0;
const key = () => `call-number-${++made}`;
const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code);
const terms = { frequency: 'WEEKLY' as const, territory: ['650100'], dueWithin: 3 };

async function plan(stated: Partial<BackflowPlanRow>): Promise<string> {
  const id = `bfp:samr:${++made}`;
  const proposal = stated.state === 'PROPOSED' ? { agreedOn: null, plannedUntil: null } : {};
  const row = backflowPlanRow({ id, entry: 'cat:samr:1', receiverNode: '650000', territory: ['650100'], ...proposal });
  await bench.store.collection<BackflowPlanRow>(backflowPlans).insert({ ...row, ...stated });
  return id;
}

async function delivery(stated: Partial<BackflowDeliveryRow>): Promise<string> {
  const id = `bfd:samr:${++made}`;
  const sent =
    stated.state === undefined || stated.state === 'PLANNED'
      ? {}
      : { recordsDelivered: 100, sentOn: '2026-02-09', sendings: 1 };
  const row = backflowDeliveryRow({ id, plan: 'bfp:samr:1', receiverNode: '650000', ...sent, ...stated });
  await bench.store.collection<BackflowDeliveryRow>(backflowDeliveries).insert(row);
  return id;
}

const planSteps = {
  AGREE: agreeToBackflowPlan,
  KEEP: keepBackflowPlan,
  END: endBackflowPlan,
  PROPOSE_TERMS: (context: NodeContext, input: Parameters<typeof keepBackflowPlan>[1]) =>
    proposeBackflowTerms(context, { ...input, ...terms }),
};

async function actOnPlan(caller: Caller, action: Exclude<PlanAction, 'PROPOSE'>, planId: string, expectedVersion = 1) {
  return planSteps[action](bench.context(caller), { planId, expectedVersion, idempotencyKey: key() });
}

const sending = { recordsExpected: '100', recordsDelivered: '100', checksum: 'a'.repeat(64) };
const receiptId = 'bfr:650000:1';
async function actOnDelivery(
  caller: Caller,
  action: Exclude<DeliveryAction, 'PLAN'>,
  deliveryId: string,
  more: { expectedVersion?: number; idempotencyKey?: string } = {},
) {
  const step = { deliveryId, expectedVersion: 1, idempotencyKey: key(), ...more };
  const context = bench.context(caller);
  switch (action) {
    case 'SEND':
    case 'RESEND':
      return sendBackflowDelivery(context, { ...step, ...sending }, action);
    case 'CONFIRM':
      return confirmBackflowDelivery(context, { ...step, receiptId, recordsReceived: '100' });
    case 'REPORT_DIFFERENCE':
      return reportBackflowDifference(context, {
        ...step,
        receiptId,
        recordsReceived: '99',
        checksumMatches: true,
        discrepancies: [],
      });
  }
}

describe('every state, action, role and side comes out as the table says', () => {
  test('of a delivery', async () => {
    const callers = new Map([
      ['SENDER', senderSide],
      ['RECEIVER', receiverSide],
      ['', neither],
    ]);
    let tried = 0;
    for (const { state, action, role, sides, expected } of everyStep(backflowDeliveryLife, [
      ['SENDER'],
      ['RECEIVER'],
      [],
    ])) {
      if ('code' in expected && expected.code === 'FORBIDDEN') continue;
      const id = await delivery({ state });
      const caller = { ...(callers.get(sides.join()) ?? neither), role };
      const { delivery: row, problems } = await actOnDelivery(caller, action as Exclude<DeliveryAction, 'PLAN'>, id);
      const result = row === null ? { code: codes(problems)[0] } : { state: row.state };
      expect(result, [state, action, role, sides].join()).toEqual(expected);
      tried += 1;
    }
    expect(tried).toBe(5 * 2 * 3 + 5 * 2 * 2 * 3);
  });

  test.each(['SENDER', 'RECEIVER', null] as const)('of a plan that awaits %s', async (awaits) => {
    const sender = awaits === 'SENDER' ? (['SENDER', 'ASKED_SENDER'] as const) : (['SENDER'] as const);
    const receiver = awaits === 'RECEIVER' ? (['RECEIVER', 'ASKED_RECEIVER'] as const) : (['RECEIVER'] as const);
    const callers = new Map([
      [sender.join(), senderSide],
      [receiver.join(), receiverSide],
      ['', neither],
    ]);
    let moved = 0;
    for (const { state, action, role, sides, expected } of everyStep(backflowPlanLife, [sender, receiver, []])) {
      if ('code' in expected && expected.code === 'FORBIDDEN') continue;
      const id = await plan({ state, awaits });
      const caller = { ...(callers.get(sides.join()) ?? neither), role };
      const { plan: row, problems } = await actOnPlan(caller, action as Exclude<PlanAction, 'PROPOSE'>, id);
      const result = row === null ? { code: codes(problems)[0] } : { state: row.state };
      expect(result, [state, action, role, sides].join()).toEqual(expected);
      if (row !== null) moved += 1;
    }
    expect(moved).toBeGreaterThan(10);
  });
});

describe('a delivery', () => {
  test('is sent, differs, is sent again and is confirmed, each with the day that follows', async () => {
    const id = await delivery({ state: 'PLANNED', dueOn: '2026-02-10' });
    const sent = await actOnDelivery(senderSide, 'SEND', id);
    expect(sent.delivery).toMatchObject({ state: 'SENT', sendings: 1, sentOn: '2026-03-10', nextDueOn: '2026-03-17' });
    expect(sent.delivery).toMatchObject({ dueOn: '2026-02-10', lateAfter: '2026-02-10' });
    const differs = await actOnDelivery(receiverSide, 'REPORT_DIFFERENCE', id, { expectedVersion: 2 });
    expect(differs.delivery).toMatchObject({ state: 'DISCREPANT', receiptId, nextDueOn: '2026-03-24' });
    const again = await actOnDelivery(senderSide, 'RESEND', id, { expectedVersion: 3 });
    expect(again.delivery).toMatchObject({ state: 'RESENT', sendings: 2, sentOn: '2026-03-10', dueOn: '2026-02-10' });
    const whole = await actOnDelivery(receiverSide, 'CONFIRM', id, { expectedVersion: 4 });
    expect(whole.delivery).toMatchObject({ state: 'VERIFIED', nextDueOn: '9999-12-31', version: 5 });
    const records = await bench.context(senderSide).log.recordsAfter(0, 10);
    expect(records.map(({ procedure }) => procedure.code)).toEqual([
      'SEND_BACKFLOW_DELIVERY',
      'REPORT_BACKFLOW_DIFFERENCE',
      'RESEND_BACKFLOW_DELIVERY',
      'CONFIRM_BACKFLOW_DELIVERY',
    ]);
  });

  test('of two at once is moved by one; the other is told by whom and when', async () => {
    const id = await delivery({ state: 'SENT' });
    const other = { ...receiverSide, subject: '乙' };
    const [confirmed, reported] = await Promise.all([
      actOnDelivery({ ...receiverSide, subject: '甲' }, 'CONFIRM', id),
      actOnDelivery(other, 'REPORT_DIFFERENCE', id),
    ]);
    const [won, lost] = confirmed.delivery === null ? [reported, confirmed] : [confirmed, reported];
    expect(won.delivery?.version).toBe(2);
    expect(codes(lost.problems)).toEqual(['VERSION_CONFLICT']);
    expect(lost.problems[0]?.message).toContain(won === confirmed ? '甲' : '乙');
  });

  test('answers a repeated step with what it did, and does nothing', async () => {
    const id = await delivery({ state: 'PLANNED' });
    const step = { idempotencyKey: key() };
    const first = await actOnDelivery(senderSide, 'SEND', id, step);
    expect(await actOnDelivery(senderSide, 'SEND', id, step)).toEqual(first);
    expect(first.delivery?.sendings).toBe(1);
  });

  test('is told everything that is wrong with a sending at once, and stays as it was', async () => {
    const id = await delivery({ state: 'PLANNED', periodTo: '2026-03-31' });
    const { delivery: row, problems } = await sendBackflowDelivery(
      bench.context(senderSide),
      {
        deliveryId: id,
        expectedVersion: 1,
        idempotencyKey: key(),
        recordsExpected: '5',
        recordsDelivered: '9007199254740993',
        checksum: 'A',
      },
      'SEND',
    );
    expect(row).toBeNull();
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ['PERIOD_NOT_OVER', null],
      ['INVALID_FORMAT', 'recordsDelivered'],
      ['MORE_THAN_EXPECTED', 'recordsDelivered'],
      ['INVALID_FORMAT', 'checksum'],
    ]);
    const [stored] = await bench.store.collection<BackflowDeliveryRow>(backflowDeliveries).getMany([id]);
    expect(stored).toMatchObject({ state: 'PLANNED', version: 1, calls: [] });
  });

  test('is confirmed only whole, and differs only in something, by a receipt of the receiver', async () => {
    const id = await delivery({ state: 'SENT', recordsDelivered: 90 });
    const context = bench.context(receiverSide);
    const step = () => ({ deliveryId: id, expectedVersion: 1, idempotencyKey: key() });
    const part = await confirmBackflowDelivery(context, {
      ...step(),
      receiptId: 'bfr:660000:1',
      recordsReceived: '90',
    });
    expect(codes(part.problems)).toEqual(['INVALID_FORMAT', 'NOT_WHOLE']);
    const full = await delivery({ state: 'SENT' });
    const found = { receiptId, recordsReceived: '100', checksumMatches: true, discrepancies: [] };
    const none = await reportBackflowDifference(context, { ...step(), deliveryId: full, ...found });
    expect(codes(none.problems)).toEqual(['NOTHING_DIFFERS']);
  });

  test('of 新疆 is not there for 兵团', async () => {
    const id = await delivery({ state: 'SENT' });
    const corps = { ...receiverSide, node: '660000' };
    expect(codes((await actOnDelivery(corps, 'CONFIRM', id)).problems)).toEqual(['NOT_FOUND']);
  });
});
