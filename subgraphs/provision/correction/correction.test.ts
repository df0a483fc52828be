import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Correction, EntryTrust, Problem } from '../../../schema/generated/resolvers.ts';
import { auditor, callerWith } from '../../fixture/callers.ts';
import { type NodeGraph, openNodeGraph } from '../../fixture/node-graph.ts';
import { catalogEntryRow, correctionRow, provider } from '../../fixture/rows.ts';
import { tryEveryStep } from '../../fixture/try-every-step.ts';
import { publicCaller } from '../../kit/caller.ts';
import { decisions } from '../../kit/decision/collection.ts';
import { catalogEntries } from '../catalog/collection.ts';
import { corrections } from './collection.ts';
import { correctionCycle } from './life-cycle.ts';
import { publicCorrections } from './raise-correction.ts';

// Many operations, on a machine that may be shared with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const raiser = '11310000MBY18901XF';
const providerOffice = callerWith({ role: 'SHARING_OFFICE', organisation: provider, node: '310000', subject: '李办' });
const raiserOffice = callerWith({ role: 'SHARING_OFFICE', organisation: raiser, node: '320000', subject: '赵办' });
const stranger = callerWith({ role: 'SHARING_OFFICE', organisation: '12100000400000624D', node: '440000' });

let graph: NodeGraph;
beforeEach(async () => {
  graph = await openNodeGraph({
    code: '310000',
    now: '2026-03-06T01:00:00.000Z',
    rows: [
      {
        collection: catalogEntries,
        rows: [
          catalogEntryRow({ id: 'cat:310000:1' }),
          catalogEntryRow({ id: 'cat:310000:2' }),
          catalogEntryRow({ id: 'cat:310000:3', state: 'DRAFT' }),
        ],
      },
    ],
  });
});
afterEach(() => graph.close());

const fields = `correction { id version state item origin description reporter { name contact } organisation { code }
  answer declineReason actions clock { stage dueOn overdue late } entry { id trust { mark openCorrections overdueCorrections correctedWithinYear } } }
  problems { code field messageZh nextStep }`;
interface Answered {
  readonly correction:
    | (Pick<Correction, 'id' | 'version' | 'state' | 'actions'> & {
        readonly entry: { readonly trust: EntryTrust };
      })
    | null;
  readonly problems: readonly Problem[];
}

const raising = {
  entryId: 'cat:310000:1',
  item: '状态',
  fault: 'INACCURATE',
  description: '登记状态与实际不符',
  evidence: ['现场核查记录'],
  organisation: raiser,
  idempotencyKey: 'raise-0001',
};
const byPublic = {
  ...raising,
  organisation: undefined,
  reporter: { name: '王小明', contact: '13800000000' },
};

let calls = 0;
async function mutate(caller: typeof raiserOffice, name: string, input: object): Promise<Answered> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input!`;
  const { data, codes } = await graph.ask<Record<string, Answered>>(
    caller,
    `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`,
    { input: { idempotencyKey: `call-000${++calls}`, ...input } },
  );
  // Whoever does not read all that is selected is told so; what he may read is there.
  for (const code of codes) expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(code);
  const answer = data[name];
  if (answer == null) throw new Error(`${name}: ${codes.join()}`);
  return answer;
}
const codes = ({ problems }: Answered) =>
  problems.map(({ code, field }) => (field === null ? code : `${code} ${field}`));
const trust = async (entry = 'cat:310000:1') =>
  (
    await graph.ask<{ catalogEntry: { trust: EntryTrust } }>(
      publicCaller,
      `{ catalogEntry(id: "${entry}") { trust { mark openCorrections overdueCorrections correctedWithinYear } } }`,
    )
  ).data.catalogEntry.trust;

describe('a correction', () => {
  test('is raised with ten working days to answer, verified and made; the entry is marked meanwhile', async () => {
    expect((await trust()).mark).toBe('RELIABLE');
    const raised = await mutate(raiserOffice, 'raiseCorrection', raising);
    expect(raised).toMatchObject({
      problems: [],
      correction: {
        state: 'RAISED',
        origin: 'DEPARTMENT',
        item: '状态',
        actions: ['WITHDRAW'],
        clock: { stage: 'CORRECTION', dueOn: '2026-03-20', overdue: false },
        entry: { trust: { mark: 'QUESTIONED', openCorrections: 1 } },
      },
    });
    const { id = '' } = raised.correction ?? {};
    const taken = await mutate(providerOffice, 'takeUpCorrection', { id, expectedVersion: 1 });
    expect(taken.correction).toMatchObject({ state: 'VERIFYING', actions: ['MAKE', 'DECLINE'] });
    graph.setNow('2026-03-21T01:00:00.000Z');
    expect(await trust()).toEqual({
      mark: 'UNANSWERED',
      openCorrections: 1,
      overdueCorrections: 1,
      correctedWithinYear: 0,
    });
    const made = await mutate(providerOffice, 'makeCorrection', {
      id,
      expectedVersion: 2,
      answer: '已核实并更正登记状态。',
    });
    expect(made.correction).toMatchObject({
      state: 'CORRECTED',
      actions: [],
      clock: { late: true, dueOn: '2026-03-20' },
    });
    expect(await trust()).toEqual({
      mark: 'CORRECTED',
      openCorrections: 0,
      overdueCorrections: 0,
      correctedWithinYear: 1,
    });
    expect((await trust('cat:310000:2')).mark).toBe('RELIABLE');
    graph.setNow('2027-03-20T15:59:59.999Z');
    expect((await trust()).mark).toBe('CORRECTED');
    graph.setNow('2027-03-20T16:00:00.000Z');
    expect((await trust()).mark).toBe('RELIABLE');
  });

  test('is declined with a coded reason and an answer', async () => {
    const { correction } = await mutate(raiserOffice, 'raiseCorrection', raising);
    const id = correction?.id ?? '';
    await mutate(providerOffice, 'takeUpCorrection', { id, expectedVersion: 1 });
    expect(
      codes(
        await mutate(providerOffice, 'declineCorrection', { id, expectedVersion: 2, reason: 'OTHER', answer: ' ' }),
      ),
    ).toEqual(['REQUIRED answer']);
    const declined = await mutate(providerOffice, 'declineCorrection', {
      id,
      expectedVersion: 2,
      reason: 'RIGHT_AS_IT_IS',
      answer: '经核实数据无误。',
    });
    expect(declined.correction).toMatchObject({
      state: 'DECLINED',
      declineReason: 'RIGHT_AS_IT_IS',
      answer: '经核实数据无误。',
    });
    expect((await trust()).mark).toBe('RELIABLE');
  });

  test('raised by the public is answered to them; who they are is for the provider, its authority and audit', async () => {
    const raised = await mutate(publicCaller, 'raiseCorrection', byPublic);
    expect(raised).toMatchObject({
      problems: [],
      correction: { origin: 'PUBLIC', organisation: null, reporter: null },
    });
    const { id } = raised.correction ?? {};
    const reporterFor = async (caller: typeof raiserOffice) =>
      (
        await graph.ask<{ correction: { state: string; reporter: unknown; description: unknown } | null }>(
          caller,
          `{ correction(id: "${id}") { state reporter { name contact } description } }`,
        )
      ).data.correction;
    const whole = { state: 'RAISED', reporter: byPublic.reporter, description: byPublic.description };
    expect(await reporterFor(providerOffice)).toEqual(whole);
    expect(await reporterFor(callerWith({ role: 'SHARING_AUTHORITY', node: '310000' }))).toEqual(whole);
    expect(await reporterFor(auditor)).toEqual(whole);
    expect(await reporterFor(callerWith({ role: 'SHARING_AUTHORITY', node: '100000' }))).toEqual({
      ...whole,
      reporter: null,
    });
    for (const caller of [publicCaller, stranger, callerWith({ role: 'ANALYST' })])
      expect(await reporterFor(caller)).toEqual({ ...whole, reporter: null, description: null });
    const log = await graph.rows(decisions).page({ filter: [], order: 'AT_ASC', limit: 9, from: 'first' });
    expect(log.rows).toHaveLength(1);
    expect(JSON.stringify(log.rows)).not.toMatch(/王小明|13800000000/);
  });

  test('of a department is not shown to the public', async () => {
    const { correction } = await mutate(raiserOffice, 'raiseCorrection', raising);
    const { data } = await graph.ask(
      publicCaller,
      `{ correction(id: "${correction?.id}") { id } corrections { totalCount } }`,
    );
    expect(data).toEqual({ correction: null, corrections: { totalCount: 0 } });
  });

  test('is told everything that is wrong with it at once', async () => {
    expect(
      codes(
        await mutate(raiserOffice, 'raiseCorrection', {
          ...raising,
          item: '住址',
          description: '错',
          evidence: ['', '好的证据'],
          reporter: byPublic.reporter,
          idempotencyKey: 'short',
        }),
      ),
    ).toEqual([
      'UNKNOWN_ITEM item',
      'INVALID_FORMAT description',
      'REQUIRED evidence.0',
      'INVALID_FORMAT reporter',
      'INVALID_FORMAT idempotencyKey',
    ]);
    const wrong = async (caller: typeof raiserOffice, change: object) =>
      codes(await mutate(caller, 'raiseCorrection', { ...(caller === publicCaller ? byPublic : raising), ...change }));
    expect(await wrong(raiserOffice, { entryId: 'req:310000:1' })).toEqual(['INVALID_FORMAT entryId']);
    expect(await wrong(raiserOffice, { entryId: 'cat:310000:9' })).toEqual(['NOT_FOUND entryId']);
    expect(await wrong(raiserOffice, { entryId: 'cat:310000:3' })).toEqual(['NOT_FOUND entryId']);
    expect(await wrong(raiserOffice, { evidence: [] })).toEqual(['REQUIRED evidence']);
    expect(await wrong(raiserOffice, { evidence: Array.from({ length: 21 }, () => '证据') })).toEqual([
      'INVALID_FORMAT evidence',
    ]);
    expect(await wrong(publicCaller, { reporter: null })).toEqual(['REQUIRED reporter']);
    expect(await wrong(publicCaller, { reporter: { name: '王', contact: '1' } })).toEqual([
      'INVALID_FORMAT reporter.name',
      'INVALID_FORMAT reporter.contact',
    ]);
    expect(await wrong(providerOffice, { organisation: provider })).toEqual(['OWN_ENTRY entryId']);
    expect(await graph.rows(corrections).count([])).toBe(0);
  });

  test('is raised for nobody else', async () => {
    const { data, codes: told } = await graph.ask(
      stranger,
      'mutation ($input: RaiseCorrectionInput!) { raiseCorrection(input: $input) { problems { code } } }',
      { input: raising },
    );
    expect([data, told]).toEqual([{ raiseCorrection: null }, ['FORBIDDEN']]);
  });

  test('is raised once for a key', async () => {
    const all = await Promise.all([1, 2, 3].map(() => mutate(raiserOffice, 'raiseCorrection', raising)));
    expect(new Set(all.map(({ correction }) => correction?.id)).size).toBe(1);
    expect(codes(await mutate(raiserOffice, 'raiseCorrection', { ...raising, item: '名称' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED idempotencyKey',
    ]);
  });
});

describe('the public', () => {
  const flood = (count: number, stated: (index: number) => object) =>
    graph.rows(corrections).insertAll(
      Array.from({ length: count }, (_, index) => ({
        ...correctionRow({ id: `cor:310000:f${index}`, origin: 'PUBLIC', organisation: null }),
        ...stated(index),
      })),
    );

  test('has a number of corrections of one entry open, and others may go on', async () => {
    await flood(publicCorrections.open, () => ({ state: 'VERIFYING' }));
    expect(codes(await mutate(publicCaller, 'raiseCorrection', byPublic))).toEqual(['TOO_MANY']);
    expect(codes(await mutate(publicCaller, 'raiseCorrection', { ...byPublic, entryId: 'cat:310000:2' }))).toEqual([]);
    expect(codes(await mutate(raiserOffice, 'raiseCorrection', { ...raising, idempotencyKey: 'raise-0002' }))).toEqual(
      [],
    );
  });

  test('raises a number of corrections at one platform in a day of Shanghai', async () => {
    await flood(publicCorrections.aDay, () => ({ state: 'CORRECTED', raisedAt: '2026-03-05T16:00:00.000Z' }));
    expect(codes(await mutate(publicCaller, 'raiseCorrection', byPublic))).toEqual(['TOO_MANY']);
    graph.setNow('2026-03-06T16:00:00.000Z');
    expect(codes(await mutate(publicCaller, 'raiseCorrection', byPublic))).toEqual([]);
  });
});

test('in every state every action of every role on every side comes out as the table says', async () => {
  const { attempts, wrong } = await tryEveryStep({
    graph,
    table: correctionCycle,
    collection: corrections,
    standings: [['PROVIDER'], ['RAISER'], []],
    rowIn: (state, local) => correctionRow({ id: `cor:310000:${local}`, state, organisation: raiser }),
    callerOn: (role, [side]) => ({
      ...(side === 'PROVIDER' ? providerOffice : side === 'RAISER' ? raiserOffice : stranger),
      role,
    }),
    mutations: {
      TAKE_UP: { mutation: 'takeUpCorrection', row: 'correction' },
      MAKE: { mutation: 'makeCorrection', row: 'correction', input: { answer: '已更正。' } },
      DECLINE: {
        mutation: 'declineCorrection',
        row: 'correction',
        input: { answer: '数据无误。', reason: 'NOT_OURS' },
      },
      WITHDRAW: { mutation: 'withdrawCorrection', row: 'correction', input: { reason: '已自行解决' } },
    },
    sees: () => true,
  });
  expect(wrong).toEqual([]);
  expect(attempts).toBe(5 * 4 * 10 * 3);
});

test('corrections are filtered and ordered by what is due', async () => {
  await graph
    .rows(corrections)
    .insertAll([
      correctionRow({ id: 'cor:310000:1', dueOn: '2026-03-05', raisedAt: '2026-02-10T01:00:00.000Z' }),
      correctionRow({ id: 'cor:310000:2', dueOn: '2026-03-06', fault: 'OUTDATED' }),
      correctionRow({ id: 'cor:310000:3', dueOn: '9999-12-31', state: 'CORRECTED', entry: 'cat:310000:2' }),
    ]);
  const ids = async (filter: string, orderBy = 'DUE_ON_ASC') =>
    (
      await graph.ask<{ corrections: { edges: { node: { id: string } }[] } }>(
        auditor,
        `{ corrections(orderBy: ${orderBy}, filter: ${filter}) { edges { node { id } } } }`,
      )
    ).data.corrections.edges
      .map(({ node }) => node.id.slice(-1))
      .join('');
  expect(await ids('{}')).toBe('123');
  expect(await ids('{ overdue: true }')).toBe('1');
  expect(await ids('{ overdue: false }')).toBe('23');
  expect(await ids('{ dueUntil: "2026-03-06" }')).toBe('12');
  expect(await ids('{ states: [CORRECTED] }')).toBe('3');
  expect(await ids('{ faults: [OUTDATED] }')).toBe('2');
  expect(await ids('{ entries: ["cat:310000:1"] }', 'RAISED_AT_DESC')).toBe('21');
  expect(await ids('{ organisations: [] }')).toBe('');
});
