import { GraphQLEnumType } from 'graphql';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Role } from '../../../schema/roles.ts';
import { auditor, callerWith } from '../../fixture/callers.ts';
import { type NodeGraph, openNodeGraph } from '../../fixture/node-graph.ts';
import { provider, violationRow } from '../../fixture/rows.ts';
import { tryEveryStep } from '../../fixture/try-every-step.ts';
import { type Caller, publicCaller } from '../../kit/caller.ts';
import { decisions } from '../../kit/decision/collection.ts';
import { buildUnionSchema } from '../../kit/union-schema.ts';
import { provincial } from '../../provincial/tier.ts';
import { violations } from './collection.ts';
import { violationCycle } from './life-cycle.ts';
import { violationCodes } from './violation-codes.ts';

// Many operations, on a machine that may be shared with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const stranger = callerWith({ role: 'SHARING_OFFICE', organisation: '12100000400000624D', node: '440000' });
const concerned = callerWith({ role: 'SHARING_OFFICE', organisation: provider, node: '310100' });
const authority = callerWith({ role: 'SHARING_AUTHORITY', node: '310000' });
const otherAuthority = callerWith({ role: 'SHARING_AUTHORITY', node: '440000' });
const analyst = callerWith({ role: 'ANALYST' });

let graph: NodeGraph;
beforeEach(async () => {
  graph = await openNodeGraph({ code: '310000', now: '2026-03-06T01:00:00.000Z', parents: { '310100': '310000' } });
});
afterEach(() => graph.close());

const report = {
  authority: '310000',
  code: 'R2',
  organisation: provider,
  organisationNode: '310100',
  about: 'req:310000:1',
  description: '检查发现数据用于申请以外的业务',
  idempotencyKey: 'report-01',
};
interface Answered {
  readonly violation: Record<string, unknown> | null;
  readonly problems: readonly { readonly code: string; readonly field: string | null; readonly nextStep: string }[];
}
let calls = 0;
async function mutate(caller: Caller, name: string, input: object): Promise<Answered> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input!`;
  const { data, codes } = await graph.ask<Record<string, Answered>>(
    caller,
    `mutation ($input: ${type}) { ${name}(input: $input) {
      violation { id code side origin state article nameZh organisation { code } finding remedy actions version }
      problems { code field nextStep } } }`,
    { input: { idempotencyKey: `call-000${++calls}`, ...input } },
  );
  expect(codes).toEqual([]);
  const answer = data[name];
  if (answer == null) throw new Error(`${name} was not answered`);
  return answer;
}
const codes = ({ problems }: Answered) =>
  problems.map(({ code, field }) => (field === null ? code : `${code} ${field}`));

test('the table of codes and the enum say the same', () => {
  const schema = buildUnionSchema(provincial.contracts);
  const named = schema.getType('ViolationCode');
  if (!(named instanceof GraphQLEnumType)) throw new Error('No enum ViolationCode');
  const said = Object.fromEntries(named.getValues().map(({ name, description }) => [name, description ?? '']));
  expect(Object.keys(said)).toEqual(Object.keys(violationCodes));
  const sides = { P: ['PROVIDER', 'Art 39'], R: ['REQUESTER', 'Art 40'], A: ['AUTHORITY', 'Art 41'] };
  for (const [code, { side, article, name, nameZh }] of Object.entries(violationCodes)) {
    expect(said[code]?.toLowerCase()).toBe(`${nameZh}: ${name.replaceAll('’', "'")}.`.toLowerCase());
    expect([side, article]).toEqual(Object.entries(sides).find(([letter]) => code.startsWith(letter))?.[1]);
  }
});

describe('a violation', () => {
  test('is reported, found and put right, each in the log; until it is found only those concerned see it', async () => {
    const reported = await mutate(authority, 'reportViolation', report);
    expect(reported).toMatchObject({
      problems: [],
      violation: { state: 'SUSPECTED', side: 'REQUESTER', article: 'Art 40', actions: ['CONFIRM', 'DISMISS'] },
    });
    expect(await mutate(authority, 'reportViolation', report)).toEqual(reported);
    const id = reported.violation?.['id'];
    const seenBy = async (caller: Caller) =>
      (
        await graph.ask<{ violation: unknown }>(
          caller,
          `{ violation(id: "${id}") { state organisation { code } description } }`,
        )
      ).data.violation;
    const whole = { organisation: { code: provider }, description: report.description };
    for (const caller of [authority, auditor, concerned])
      expect(await seenBy(caller)).toEqual({ state: 'SUSPECTED', ...whole });
    for (const caller of [publicCaller, analyst, stranger, otherAuthority]) expect(await seenBy(caller)).toBeNull();
    const found = await mutate(authority, 'confirmViolation', { id, expectedVersion: 1, reason: '经查属实，限期改正' });
    expect(found.violation).toMatchObject({ state: 'CONFIRMED', finding: '经查属实，限期改正', actions: ['CORRECT'] });
    expect(await seenBy(publicCaller)).toEqual({ state: 'CONFIRMED', organisation: null, description: null });
    expect(await seenBy(analyst)).toEqual({ state: 'CONFIRMED', organisation: { code: provider }, description: null });
    const put = await mutate(authority, 'correctViolation', { id, expectedVersion: 2, note: '已停止超范围使用' });
    expect(put.violation).toMatchObject({ state: 'CORRECTED', remedy: '已停止超范围使用', actions: [], version: 3 });
    const log = await graph.rows(decisions).page({ filter: [], order: 'AT_ASC', limit: 9, from: 'first' });
    expect(log.rows.map(({ procedure }) => procedure)).toEqual([
      'VIOLATION_REPORT',
      'VIOLATION_CONFIRM',
      'VIOLATION_CORRECT',
    ]);
  });

  test('of an authority is reported without an organisation, by an audit', async () => {
    const own = { ...report, code: 'A1', organisation: null, organisationNode: '310000' };
    const { violation } = await mutate(auditor, 'reportViolation', own);
    expect(violation).toMatchObject({ side: 'AUTHORITY', organisation: null });
    const again = await mutate(auditor, 'reportViolation', { ...own, organisation: provider });
    expect(codes(again)).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
    const named = { ...own, organisation: provider, idempotencyKey: 'report-02' };
    expect(codes(await mutate(auditor, 'reportViolation', named))).toEqual(['INVALID_FORMAT organisation']);
  });

  test('that is badly reported or decided without a reason changes nothing, and all that is wrong is told at once', async () => {
    const bad = {
      ...report,
      organisation: 'x',
      organisationNode: '440000',
      about: 'y',
      description: '',
      idempotencyKey: 's',
    };
    const refused = await mutate(authority, 'reportViolation', bad);
    expect(codes(refused)).toEqual([
      'INVALID_FORMAT organisation',
      'WRONG_AUTHORITY authority',
      'INVALID_FORMAT about',
      'REQUIRED description',
      'INVALID_FORMAT idempotencyKey',
    ]);
    expect(refused.problems[1]?.nextStep).toBe('File it with authority 440000.');
    const absent = { ...report, organisation: null, organisationNode: '!' };
    expect(codes(await mutate(authority, 'reportViolation', absent))).toEqual([
      'REQUIRED organisation',
      'INVALID_FORMAT organisationNode',
    ]);
    expect(await graph.rows(violations).count([])).toBe(0);
    await graph.rows(violations).insert(violationRow({ id: 'vio:310000:1' }));
    const asked = { id: 'vio:310000:1', expectedVersion: 1 };
    expect(codes(await mutate(authority, 'confirmViolation', { ...asked, reason: ' ' }))).toEqual(['REQUIRED reason']);
    expect(codes(await mutate(authority, 'dismissViolation', { ...asked, reason: '否' }))).toEqual([
      'INVALID_FORMAT reason',
    ]);
    const stale = { ...asked, expectedVersion: 2, reason: '经查属实' };
    expect(codes(await mutate(authority, 'confirmViolation', stale))).toEqual(['VERSION_CONFLICT expectedVersion']);
    expect((await graph.rows(violations).getMany(['vio:310000:1']))[0]).toMatchObject({
      version: 1,
      state: 'SUSPECTED',
    });
  });
});

test('at a department of the State Council, which has no authority, that of the centre decides', async () => {
  await graph.close();
  graph = await openNodeGraph({ code: 'samr', now: '2026-03-06T01:00:00.000Z' });
  await graph.rows(violations).insert(violationRow({ id: 'vio:samr:1', organisationNode: 'samr' }));
  const asked = { id: 'vio:samr:1', expectedVersion: 1, reason: '经查不实' };
  expect(codes(await mutate(authority, 'dismissViolation', asked))).toEqual(['NOT_FOUND id']);
  const centre = callerWith({ role: 'SHARING_AUTHORITY', node: '100000' });
  expect((await mutate(centre, 'dismissViolation', asked)).violation).toMatchObject({ state: 'DISMISSED' });
});

test('in every state every action of every role on every side comes out as the table says', async () => {
  const found = ['CONFIRMED', 'CORRECTED'];
  const counting: readonly Role[] = ['PUBLIC', 'NODE_OPERATOR', 'ANALYST', 'CDO'];
  const responsible: readonly Role[] = ['SHARING_AUTHORITY', 'GOVERNMENT'];
  const { attempts, wrong } = await tryEveryStep({
    graph,
    table: violationCycle,
    collection: violations,
    standings: [['AUTHORITY'], []],
    rowIn: (state, local) => violationRow({ id: `vio:310000:${local}`, state }),
    callerOn: (role, [side]) => ({ ...stranger, role, node: side === 'AUTHORITY' ? '310000' : '440000' }),
    mutations: {
      CONFIRM: { mutation: 'confirmViolation', row: 'violation', input: { reason: '经查属实' } },
      DISMISS: { mutation: 'dismissViolation', row: 'violation', input: { reason: '经查不实' } },
      CORRECT: { mutation: 'correctViolation', row: 'violation', input: { note: '已经改正' } },
    },
    sees: (role, [side], state) =>
      (found.includes(state) && counting.includes(role)) ||
      role === 'AUDITOR' ||
      (side === 'AUTHORITY' && responsible.includes(role)),
  });
  expect(wrong).toEqual([]);
  expect(attempts).toBe(4 * 3 * 10 * 2);
});

test('violations are filtered, and counted: found ones for all, by organisation for analysts, suspicions for who sees them', async () => {
  await graph
    .rows(violations)
    .insertAll([
      violationRow({ id: 'vio:310000:1' }),
      violationRow({ id: 'vio:310000:2', state: 'CONFIRMED', about: 'cor:310000:1', code: 'P6' }),
      violationRow({ id: 'vio:310000:3', state: 'CORRECTED', code: 'A2', side: 'AUTHORITY', organisation: null }),
      violationRow({ id: 'vio:310000:4', state: 'DISMISSED', organisation: '12100000400000624D' }),
    ]);
  const ids = async (filter: string, caller = auditor) =>
    (
      await graph.ask<{ violations: { edges: { node: { id: string } }[] } }>(
        caller,
        `{ violations(orderBy: ID_ASC, filter: ${filter}) { edges { node { id } } } }`,
      )
    ).data.violations.edges
      .map(({ node }) => node.id.slice(-1))
      .join('');
  expect(await ids('{}')).toBe('1234');
  expect(await ids('{}', publicCaller)).toBe('23');
  expect(await ids('{ codes: [P6, A2], states: [CORRECTED] }')).toBe('3');
  expect(await ids('{ sides: [PROVIDER] }')).toBe('124');
  expect(await ids('{ organisations: ["12100000400000624D"] }')).toBe('4');
  expect(await ids('{ about: ["cor:310000:1"] }')).toBe('2');
  const counted = async (caller: Caller) =>
    (
      await graph.ask<{ violationStatistics: unknown }>(
        caller,
        '{ violationStatistics { totalCount codes { value count } states { value count } organisations { value count } platforms { value count } } }',
      )
    ).data.violationStatistics;
  const found = {
    totalCount: 2,
    codes: [
      { value: 'A2', count: 1 },
      { value: 'P6', count: 1 },
    ],
    states: [
      { value: 'CONFIRMED', count: 1 },
      { value: 'CORRECTED', count: 1 },
    ],
    platforms: [{ value: '310000', count: 2 }],
  };
  expect(await counted(publicCaller)).toEqual({ ...found, organisations: null });
  expect(await counted(analyst)).toEqual({ ...found, organisations: [{ value: provider, count: 1 }] });
  expect(await counted(authority)).toMatchObject({
    totalCount: 4,
    organisations: [
      { value: '12100000400000624D', count: 1 },
      { value: provider, count: 2 },
    ],
  });
});
