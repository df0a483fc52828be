import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callerWith } from '../../fixture/callers.ts';
import { everyStep } from '../../fixture/every-step.ts';
import { nodeLog, readLogOver } from '../../fixture/node-log.ts';
import { sharingRequestRow } from '../../fixture/rows.ts';
import { sharingRequests } from '../../provision/sharing-request/collection.ts';
import type { SharingRequestRow } from '../../provision/sharing-request/row.ts';
import type { Row, Store } from '../../store/port.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import type { RowCollection } from '../collection-of.ts';
import { decisions } from '../decision/collection.ts';
import type { DecidedCollection } from '../decision/decided-row.ts';
import { DecisionLog } from '../decision/decision-log.ts';
import { NodeContext } from '../node-context.ts';
import { realEnvironment } from '../node-environment.ts';
import { type Act, type ActedRow, act } from './act.ts';
import { possibleActions } from './find-step.ts';
import { type LifeCycle, rolesFor } from './life-cycle.ts';

interface TestRow extends Omit<SharingRequestRow, 'state'>, ActedRow {
  readonly state: 'SUBMITTED' | 'UNDER_REVIEW' | 'GRANTED' | 'REFUSED';
}
type TestAction = 'FILE' | 'TAKE_UP' | 'GRANT' | 'REFUSE';
const { name, fields } = sharingRequests;
const collection: DecidedCollection<TestRow> = { name, fields, orders: { ID_ASC: [] } };

/** A life of four states, for the rows of a request. */
const cycle: LifeCycle<TestRow, TestAction, 'PROVIDER'> = {
  type: 'TestRequest',
  name: 'test request',
  nameZh: '测试申请',
  states: {
    SUBMITTED: { nameZh: '已提交' },
    UNDER_REVIEW: { nameZh: '审核中' },
    GRANTED: { nameZh: '同意', final: true },
    REFUSED: { nameZh: '不同意', final: true },
  },
  sides: {
    PROVIDER: {
      means: 'the organisation that provides',
      holds: ({ provider }, { organisation }) => provider === organisation,
    },
  },
  steps: [
    { action: 'FILE', from: null, to: 'SUBMITTED', by: [], procedure: procedure('FILE') },
    {
      action: 'TAKE_UP',
      from: ['SUBMITTED'],
      to: 'UNDER_REVIEW',
      by: [{ role: 'SHARING_OFFICE', side: 'PROVIDER' }],
      procedure: procedure('TAKE_UP'),
    },
    ...(['GRANT', 'REFUSE'] as const).map((action) => ({
      action,
      from: ['UNDER_REVIEW'] as const,
      to: action === 'GRANT' ? ('GRANTED' as const) : ('REFUSED' as const),
      by: [{ role: 'SHARING_OFFICE_HEAD', side: 'PROVIDER' } as const],
      procedure: procedure(action),
    })),
  ],
};

function procedure(code: string) {
  return { code, name: code, nameZh: code, basis: 'Art 21' };
}

const provider = '91350100M000100Y43';
const officer = callerWith({ role: 'SHARING_OFFICE', organisation: provider, node: '310000', subject: '李办' });
const head = callerWith({ role: 'SHARING_OFFICE_HEAD', organisation: provider, node: '310000', subject: '赵敏' });
const otherHead = { ...head, subject: '钱进' };
const requesterHead = { ...head, organisation: '11310000MB2F30022H' };

let store: Store;
let keys: ReturnType<typeof nodeLog>;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  keys = nodeLog('310000');
});
afterEach(() => store.close());

const contextOf = (caller: typeof head): NodeContext =>
  new NodeContext(
    { code: '310000', tier: 'PROVINCIAL' },
    {
      log: new DecisionLog('310000', store.collection(decisions), keys.keys),
      reads: readLogOver(store, '310000'),
      of: <R extends Row>(spec: RowCollection<R>) => store.collection<R>(spec),
    },
    { ...realEnvironment, now: () => new Date('2026-03-09T17:00:00.000Z') },
    caller,
  );

const id = 'req:310000:1';
const given = (state: TestRow['state']): Promise<unknown> =>
  store.collection<TestRow>(collection).insert({
    ...sharingRequestRow({ id, provider, requester: requesterHead.organisation ?? '' }),
    state,
    calls: [],
  });
const stored = async (): Promise<TestRow | undefined> => (await store.collection<TestRow>(collection).getMany([id]))[0];

let calls = 0;
const step = (caller: typeof head, action: TestAction, more: Partial<Act<TestRow, TestAction>> = {}) =>
  act(
    contextOf(caller),
    { collection, cycle },
    {
      action,
      id,
      input: { idempotencyKey: `call-${++calls}-of-the-test`, expectedVersion: 1 },
      change: (row) => ({ ...row, note: action }),
      ...more,
    },
  );
const codes = ({ problems }: { problems: readonly { code: string }[] }) => problems.map(({ code }) => code);

describe('a step', () => {
  test('moves the row and is in the log under its procedure', async () => {
    await given('UNDER_REVIEW');
    const { row } = await step(head, 'GRANT', { reason: '符合条件' });
    expect(row).toMatchObject({ state: 'GRANTED', note: 'GRANT', version: 2, updatedAt: '2026-03-09T17:00:00.000Z' });
    const [record] = await contextOf(head).log.recordsAfter(0, 10);
    expect(record).toMatchObject({ procedure: { code: 'GRANT' }, reason: '符合条件', who: { subject: '赵敏' } });
  });

  test('is done once for a key, and answered again as often as it is asked', async () => {
    await given('UNDER_REVIEW');
    const input = { idempotencyKey: 'the-same-key', expectedVersion: 1 };
    const all = await Promise.all([1, 2, 3, 4].map(() => step(head, 'GRANT', { input })));
    const again = await step(head, 'GRANT', { input });
    expect([...all, again].map(({ row }) => row?.version)).toEqual([2, 2, 2, 2, 2]);
    expect(await contextOf(head).log.recordsAfter(0, 10)).toHaveLength(1);
  });

  test('with a key of another call is refused', async () => {
    await given('SUBMITTED');
    const input = { idempotencyKey: 'the-same-key', expectedVersion: 1 };
    await step(officer, 'TAKE_UP', { input });
    expect(codes(await step(officer, 'TAKE_UP', { input: { ...input, expectedVersion: 2 } }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect(codes(await step(head, 'GRANT', { input }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  test('of two at once is done for one; the other is told by whom and when', async () => {
    await given('UNDER_REVIEW');
    const [one, other] = await Promise.all([step(head, 'GRANT'), step(otherHead, 'REFUSE')]);
    const lost = one.row === null ? one : other;
    const winner = one.row === null ? '钱进' : '赵敏';
    expect(codes(lost)).toEqual(['VERSION_CONFLICT']);
    expect(lost.problems[0]?.message).toContain(winner);
    expect(lost.problems[0]?.message).toContain('2026-03-09T17:00:00.000Z');
  });

  test('based on an old version is told who was first, whatever the state is since', async () => {
    await given('UNDER_REVIEW');
    await step(head, 'GRANT');
    const late = await step(otherHead, 'REFUSE');
    expect(codes(late)).toEqual(['VERSION_CONFLICT']);
    expect(late.problems[0]?.messageZh).toContain('赵敏');
  });

  test('in a state that it does not leave changes nothing and says what is possible', async () => {
    await given('SUBMITTED');
    const before = await stored();
    const early = await step(head, 'GRANT');
    expect(early.problems).toEqual([
      expect.objectContaining({ code: 'NOT_POSSIBLE_NOW', rule: 'Art 21', nextStep: 'Possible now: TAKE_UP.' }),
    ]);
    expect(early.problems[0]?.messageZh).toBe('测试申请当前为“已提交”，此操作仅适用于：“审核中”。');
    expect(await stored()).toEqual(before);
  });

  test('from the wrong side changes nothing and says whose it is', async () => {
    await given('UNDER_REVIEW');
    const wrong = await step(requesterHead, 'GRANT');
    expect(wrong.problems).toEqual([
      expect.objectContaining({
        code: 'NOT_YOURS_TO_DO',
        nextStep: 'It is for: SHARING_OFFICE_HEAD of the organisation that provides.',
      }),
    ]);
    expect((await stored())?.version).toBe(1);
  });

  test('on a row that is not there, or not for the caller to see, gives the same answer', async () => {
    await given('UNDER_REVIEW');
    const stranger = { ...head, organisation: '12100000000018032B', node: '440000' };
    const hidden = await step(stranger, 'GRANT');
    const none = await step(stranger, 'GRANT', { id: 'req:310000:2' });
    expect(codes(hidden)).toEqual(['NOT_FOUND']);
    expect(none.problems).toEqual(
      hidden.problems.map((problem) => ({
        ...problem,
        message: problem.message.replace(id, 'req:310000:2'),
        messageZh: problem.messageZh.replace(id, 'req:310000:2'),
      })),
    );
  });

  test('that breaks rules changes nothing and tells all of them', async () => {
    await given('UNDER_REVIEW');
    const problem = (code: string) => ({ code, field: null, message: '', messageZh: '', rule: null, nextStep: null });
    const broken = await step(head, 'REFUSE', { check: () => [problem('ONE'), problem('TWO')] });
    expect(codes(broken)).toEqual(['ONE', 'TWO']);
    expect(codes(await step(head, 'GRANT', { input: { idempotencyKey: 'short', expectedVersion: 1 } }))).toEqual([
      'INVALID_FORMAT',
    ]);
    expect((await stored())?.version).toBe(1);
  });
});

test('every state, action, role and side comes out as the table says', async () => {
  const callers = { PROVIDER: head, NONE: requesterHead };
  for (const { state, action, role, sides, expected } of everyStep(cycle, [['PROVIDER'], []])) {
    // The policy table keeps other roles away before a service is asked.
    if ('code' in expected && expected.code === 'FORBIDDEN') continue;
    await store.close();
    store = await openSqliteStore(':memory:');
    await given(state);
    const acted = await step({ ...callers[sides[0] ?? 'NONE'], role }, action);
    const result = acted.row === null ? { code: codes(acted)[0] } : { state: acted.row.state };
    expect(result, [state, action, role, sides].join()).toEqual(expected);
  }
});

test('what is possible depends on state, role and side', async () => {
  const row = { ...sharingRequestRow({ id, provider }), state: 'UNDER_REVIEW' as const, calls: [] };
  const place = { node: '310000', hierarchy: contextOf(head).hierarchy };
  expect(possibleActions(cycle, row, head, place)).toEqual(['GRANT', 'REFUSE']);
  expect(possibleActions(cycle, row, officer, place)).toEqual([]);
  expect(possibleActions(cycle, row, requesterHead, place)).toEqual([]);
  expect(possibleActions(cycle, { ...row, state: 'SUBMITTED' }, officer, place)).toEqual(['TAKE_UP']);
  expect(rolesFor(cycle, 'GRANT')).toEqual(['SHARING_OFFICE_HEAD']);
});
