import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../fixture/ask.ts';
import { callerWith } from '../../fixture/callers.ts';
import { everyStep } from '../../fixture/every-step.ts';
import { usageRecordRow } from '../../fixture/rows.ts';
import { isDay } from '../../kit/day.ts';
import { type StartedHost, startHost } from '../../kit/host.ts';
import { findStep } from '../../kit/life-cycle/find-step.ts';
import { flatHierarchy } from '../../policy/access/hierarchy.ts';
import { usageRecords } from './collection.ts';
import { keptUntil } from './kept-until.ts';
import { usageRecordCycle } from './life-cycle.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const user = '11320000MB2F30020R';
const provider = '91350100M000100Y43';
const callers = {
  office: callerWith({ role: 'SHARING_OFFICE', organisation: user, node: '320000' }),
  head: callerWith({ role: 'SHARING_OFFICE_HEAD', organisation: user, node: '320000', subject: '赵敏' }),
  provider: callerWith({ role: 'SHARING_OFFICE', organisation: provider, node: '310000', subject: '李办' }),
  authority: callerWith({ role: 'SHARING_AUTHORITY', node: '310000', subject: '周监' }),
  ownAuthority: callerWith({ role: 'SHARING_AUTHORITY', node: '320000' }),
  stranger: callerWith({ role: 'SHARING_OFFICE_HEAD', organisation: '12100000000018032B', node: '440000' }),
};

let folder: string;
let now: string;
let host: StartedHost | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shutong-usage-'));
  now = '2026-03-10T03:00:00.000Z';
});
afterEach(async () => {
  await host?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Asks the node of 江苏, as one of those above. */
async function as(who: keyof typeof callers, query: string, input: object) {
  await host?.stop();
  host = await startHost({
    folder,
    caller: callers[who],
    environment: { now: () => new Date(now) },
    platforms: [{ code: '320000' }],
  });
  const { data, errors } = await ask<Record<string, Payload | null>>(host.endpoint('320000'), query, { input });
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual([]);
  const [payload] = Object.values(data);
  if (payload == null) throw new Error(JSON.stringify(errors));
  return payload;
}

interface Payload {
  readonly record: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly { readonly code: string; readonly field: string | null; readonly message: string }[];
}

const fields =
  'record { id version state usedAt keptUntil scenario destruction inspections { by on finding } actions } problems { code field message }';
const mutation = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
const keep = mutation('keepUsageRecord', 'KeepUsageRecordInput');
const inspect = mutation('inspectUsageRecord', 'InspectUsageRecordInput');
const destroy = mutation('recordDestruction', 'RecordDestructionInput');
const remove = mutation('removeUsageRecord', 'RemoveUsageRecordInput');

const record = {
  request: 'req:310000:1',
  organisation: user,
  requesterNode: '320000',
  provider,
  usedAt: '2026-03-09T09:00:00+08:00',
  usedUntil: '2026-12-31',
  scenario: '企业开办核验',
  process: '逐条核验',
  effect: '减少材料两份',
  storage: '不落地',
  idempotencyKey: 'record-000001',
};
let calls = 0;
const step = (more: object) => ({ expectedVersion: 1, idempotencyKey: `step-of-the-test-${++calls}`, ...more });

describe('a usage record', () => {
  test('is kept with its requester, inspected by the provider and its authority, and goes after three years by its head', async () => {
    const kept = await as('office', keep, record);
    expect(kept).toMatchObject({ record: { state: 'KEPT', keptUntil: '2030-01-01' }, problems: [] });
    expect(await as('office', keep, record)).toEqual(kept);
    const id = String(kept.record?.['id']);
    expect(id).toMatch(/^use:320000:/);
    const found = await as('provider', inspect, step({ id, finding: '用途相符' }));
    expect(found.record).toMatchObject({ version: 2, actions: ['INSPECT'] });
    const again = await as('authority', inspect, { ...step({ id, finding: '已抽查' }), expectedVersion: 2 });
    expect(again.record?.['inspections']).toEqual([
      { by: '李办', on: '2026-03-10', finding: '用途相符' },
      { by: '周监', on: '2026-03-10', finding: '已抽查' },
    ]);
    const destroyed = await as('office', destroy, { ...step({ id, destruction: '已删除' }), expectedVersion: 3 });
    expect(destroyed.record).toMatchObject({ destruction: '已删除', version: 4 });
    const removal = { id, reason: '保存期满', expectedVersion: 4, idempotencyKey: 'removal-000001' };
    now = '2029-12-31T15:59:59.999Z';
    expect((await as('head', remove, removal)).problems.map(({ code }) => code)).toEqual(['TO_BE_KEPT']);
    now = '2029-12-31T16:00:00.000Z';
    expect(await as('head', remove, removal)).toEqual({
      record: {
        id,
        version: 5,
        state: 'REMOVED',
        usedAt: '2026-03-09T01:00:00.000Z',
        keptUntil: '2030-01-01',
        scenario: '',
        destruction: null,
        inspections: [],
        actions: [],
      },
      problems: [],
    });
    const log = await host?.work('320000', ({ log }) => log.recordsAfter(0, 20));
    expect(log?.map(({ procedure }) => procedure.code)).toEqual([
      'KEEP_USAGE_RECORD',
      'INSPECT_USAGE_RECORD',
      'INSPECT_USAGE_RECORD',
      'RECORD_DESTRUCTION',
      'REMOVE_USAGE_RECORD',
    ]);
    // What is removed is gone from the log too: it holds digests of it alone.
    expect(JSON.stringify(log)).not.toContain('逐条核验');
  });

  test('goes by the latest end of use that another record of the same request knows of', async () => {
    const first = await as('office', keep, record);
    await as('office', keep, { ...record, usedUntil: '2027-06-30', idempotencyKey: 'record-000002' });
    const removal = step({ id: first.record?.['id'], reason: '保存期满' });
    now = '2030-01-02T00:00:00.000Z';
    expect((await as('head', remove, removal)).problems[0]?.message).toContain('2030-07-01');
    now = '2030-07-01T00:00:00.000Z';
    expect((await as('head', remove, removal)).problems).toEqual([]);
  });

  test.each<[object, string, string]>([
    [{ request: ' ' }, 'REQUIRED', 'request'],
    [{ request: 'cat:310000:1' }, 'INVALID_FORMAT', 'request'],
    [{ provider: '91350100M000100Y44' }, 'INVALID_FORMAT', 'provider'],
    [{ usedAt: '2026-03-10T03:00:00.001Z' }, 'DATE_IN_FUTURE', 'usedAt'],
    [{ scenario: ' ' }, 'REQUIRED', 'scenario'],
    [{ process: '短'.repeat(501) }, 'INVALID_FORMAT', 'process'],
    [{ effect: '' }, 'REQUIRED', 'effect'],
    [{ storage: '' }, 'REQUIRED', 'storage'],
    [{ destruction: '删' }, 'INVALID_FORMAT', 'destruction'],
    [{ idempotencyKey: 'short' }, 'INVALID_FORMAT', 'idempotencyKey'],
  ])('with %j is not kept: %s at %s', async (change, code, field) => {
    const refused = await as('office', keep, { ...record, ...change });
    expect(refused.record).toBeNull();
    expect(refused.problems.map((problem) => [problem.code, problem.field])).toEqual([[code, field]]);
  });

  test('comes out for every state, action, role and side as its table says', () => {
    const place = { node: '320000', hierarchy: flatHierarchy };
    const standings = [
      { sides: ['USER', 'KEEPING_AUTHORITY'], caller: callers.head },
      { sides: ['PROVIDER', 'PROVIDER_AUTHORITY'], caller: callers.provider },
      { sides: ['PROVIDER_AUTHORITY'], caller: callers.authority },
      { sides: ['KEEPING_AUTHORITY'], caller: callers.ownAuthority },
      { sides: [], caller: callers.stranger },
    ] as const;
    const attempts = everyStep(
      usageRecordCycle,
      standings.map(({ sides }) => sides),
    );
    for (const [index, { state, action, role, expected }] of attempts.entries()) {
      if ('code' in expected && expected.code === 'FORBIDDEN') continue;
      const caller = { ...(standings[index % standings.length]?.caller ?? callers.stranger), role };
      const row = usageRecordRow({ id: 'use:320000:1', organisation: user, provider, state });
      const found = findStep(usageRecordCycle, row, action, caller, place);
      expect('step' in found ? { state: found.step.to } : { code: found.problem.code }).toEqual(expected);
    }
  });
});

test('three years after any day is a day, and the one after it is the first on which a record may go', () => {
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((number) => new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (ended) => {
      const until = keptUntil(ended);
      expect(isDay(until)).toBe(true);
      expect(Number(until.slice(0, 4)) - Number(ended.slice(0, 4))).toBe(ended.endsWith('12-31') ? 4 : 3);
    }),
  );
  expect(keptUntil('2028-02-29')).toBe('2031-03-01');
  expect(usageRecords.concealed).toContain('scenario');
});
