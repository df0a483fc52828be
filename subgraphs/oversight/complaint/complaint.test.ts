import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Role } from '../../../schema/roles.ts';
import { auditor, callerWith } from '../../fixture/callers.ts';
import { type NodeGraph, openNodeGraph } from '../../fixture/node-graph.ts';
import { complaintRow, provider } from '../../fixture/rows.ts';
import { tryEveryStep } from '../../fixture/try-every-step.ts';
import { type Caller, publicCaller } from '../../kit/caller.ts';
import { decisions } from '../../kit/decision/collection.ts';
import { complaints } from './collection.ts';
import { publicComplaints } from './file-complaint.ts';
import { complaintCycle } from './life-cycle.ts';

// Many operations, on a machine that may be shared with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const raiser = '11310000MBY18901XF';
const office = callerWith({ role: 'SHARING_OFFICE', organisation: raiser, node: '320000' });
const stranger = callerWith({ role: 'SHARING_OFFICE', organisation: '12100000400000624D', node: '440000' });
const respondent = callerWith({ role: 'SHARING_OFFICE', organisation: provider, node: '310100' });
const authority = callerWith({ role: 'SHARING_AUTHORITY', node: '310000' });

let graph: NodeGraph;
beforeEach(async () => {
  graph = await openNodeGraph({ code: '310000', now: '2026-03-06T01:00:00.000Z', parents: { '310100': '310000' } });
});
afterEach(() => graph.close());

const filing = {
  authority: '310000',
  kind: 'ASKED_AGAIN',
  respondent: provider,
  respondentNode: '310100',
  entryId: 'cat:nhc:000004',
  counterpart: '12100000400000624D',
  description: '窗口要求再次提交已共享的证照',
  reporter: { name: '王小明', contact: '13800000000' },
  idempotencyKey: 'file-0001',
};
interface Answered {
  readonly complaint: Record<string, unknown> | null;
  readonly problems: readonly { readonly code: string; readonly field: string | null; readonly nextStep: string }[];
}
let calls = 0;
async function mutate(caller: Caller, name: string, input: object): Promise<Answered> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input!`;
  const { data, codes } = await graph.ask<Record<string, Answered>>(
    caller,
    `mutation ($input: ${type}) { ${name}(input: $input) {
      complaint { id state answer actions clock { stage dueOn article late } }
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
const seenBy = async (caller: Caller, id: unknown) =>
  (
    await graph.ask<{ complaint: Record<string, unknown> | null }>(
      caller,
      `{ complaint(id: "${id}") { state entry { id } respondent { code } counterpart { code } description reporter { name contact } } }`,
    )
  ).data.complaint;

describe('a complaint', () => {
  test('of the public is answered within the time set, and who complained stays with the authority', async () => {
    const filed = await mutate(publicCaller, 'fileComplaint', filing);
    expect(filed).toMatchObject({
      problems: [],
      complaint: { state: 'FILED', actions: [], clock: { stage: 'COMPLAINT', dueOn: '2026-04-03', article: null } },
    });
    const id = filed.complaint?.['id'];
    const nothing = { entry: null, respondent: null, counterpart: null, description: null, reporter: null };
    const matter = {
      state: 'FILED',
      entry: { id: 'cat:nhc:000004' },
      respondent: { code: provider },
      counterpart: { code: '12100000400000624D' },
    };
    expect(await seenBy(publicCaller, id)).toEqual({ state: 'FILED', ...nothing });
    expect(await seenBy(respondent, id)).toEqual({ ...matter, description: filing.description, reporter: null });
    expect(await seenBy(stranger, id)).toEqual({ ...matter, description: null, reporter: null });
    expect(await seenBy(office, id)).toBeNull();
    for (const caller of [authority, auditor])
      expect(await seenBy(caller, id)).toEqual({
        ...matter,
        description: filing.description,
        reporter: filing.reporter,
      });
    await mutate(authority, 'takeUpComplaint', { id, expectedVersion: 1 });
    const upheld = await mutate(authority, 'upholdComplaint', {
      id,
      expectedVersion: 2,
      answer: '投诉属实，已责令改正。',
    });
    expect(upheld.complaint).toMatchObject({
      state: 'UPHELD',
      answer: '投诉属实，已责令改正。',
      clock: { late: false },
    });
    const log = await graph.rows(decisions).page({ filter: [], order: 'AT_ASC', limit: 9, from: 'first' });
    expect(log.rows).toHaveLength(3);
    expect(JSON.stringify(log.rows)).not.toMatch(/王小明|13800000000/);
  });

  test('is told everything that is wrong with it at once', async () => {
    expect(
      codes(
        await mutate(publicCaller, 'fileComplaint', {
          ...filing,
          respondent: 'x',
          respondentNode: '320000',
          entryId: null,
          counterpart: 'y',
          description: '',
          evidence: [' '],
          reporter: null,
          idempotencyKey: 'short',
        }),
      ),
    ).toEqual([
      'INVALID_FORMAT respondent',
      'WRONG_AUTHORITY authority',
      'REQUIRED entryId',
      'INVALID_FORMAT counterpart',
      'REQUIRED description',
      'REQUIRED evidence.0',
      'REQUIRED reporter',
      'INVALID_FORMAT idempotencyKey',
    ]);
    const { problems } = await mutate(publicCaller, 'fileComplaint', { ...filing, respondentNode: 'mca' });
    expect(problems.map(({ nextStep }) => nextStep)).toEqual(['File it with authority 100000.']);
    expect(codes(await mutate(office, 'fileComplaint', { ...filing, organisation: raiser }))).toEqual([
      'INVALID_FORMAT reporter',
    ]);
    expect(codes(await mutate(publicCaller, 'fileComplaint', { ...filing, kind: 'OTHER', entryId: 'x' }))).toEqual([
      'INVALID_FORMAT entryId',
    ]);
    expect(await graph.rows(complaints).count([])).toBe(0);
  });

  test('is filed once for a key; of the public, no more about one organisation than can be handled', async () => {
    const all = await Promise.all([1, 2, 3].map(() => mutate(publicCaller, 'fileComplaint', filing)));
    expect(new Set(all.map(({ complaint }) => complaint?.['id'])).size).toBe(1);
    for (let index = 1; index < publicComplaints.open; index += 1)
      await graph.rows(complaints).insert(complaintRow({ id: `cmp:310000:f${index}`, origin: 'PUBLIC' }));
    const more = { ...filing, idempotencyKey: 'file-0002' };
    expect(codes(await mutate(publicCaller, 'fileComplaint', more))).toEqual(['TOO_MANY']);
    expect(codes(await mutate(publicCaller, 'fileComplaint', { ...more, respondent: raiser }))).toEqual([]);
  });
});

test('in every state every action of every role on every side comes out as the table says', async () => {
  const offices: readonly Role[] = ['SHARING_OFFICE', 'SHARING_OFFICE_HEAD', 'DEPARTMENT_HEAD'];
  const { attempts, wrong } = await tryEveryStep({
    graph,
    table: complaintCycle,
    collection: complaints,
    standings: [['COMPLAINANT'], ['AUTHORITY'], []],
    rowIn: (state, local) => complaintRow({ id: `cmp:310000:${local}`, state, organisation: raiser }),
    callerOn: (role, [side]) => ({
      ...stranger,
      role,
      organisation: side === 'COMPLAINANT' ? raiser : stranger.organisation,
      node: side === 'AUTHORITY' ? '310000' : '440000',
    }),
    mutations: {
      TAKE_UP: { mutation: 'takeUpComplaint', row: 'complaint' },
      UPHOLD: { mutation: 'upholdComplaint', row: 'complaint', input: { answer: '投诉属实。' } },
      DISMISS: { mutation: 'dismissComplaint', row: 'complaint', input: { answer: '投诉不实。' } },
      WITHDRAW: { mutation: 'withdrawComplaint', row: 'complaint', input: { reason: '已解决' } },
    },
    sees: (role, [side]) => (offices.includes(role) ? side === 'COMPLAINANT' : side === 'AUTHORITY'),
  });
  expect(wrong).toEqual([]);
  expect(attempts).toBe(5 * 4 * 10 * 3);
});

test('complaints are filtered by kind, side and what is due', async () => {
  await graph
    .rows(complaints)
    .insertAll([
      complaintRow({ id: 'cmp:310000:1', dueOn: '2026-03-05' }),
      complaintRow({ id: 'cmp:310000:2', dueOn: '2026-03-06', kind: 'LEAKED', respondent: raiser }),
      complaintRow({ id: 'cmp:310000:3', state: 'UPHELD', entry: 'cat:mca:1' }),
    ]);
  const ids = async (filter: string) =>
    (
      await graph.ask<{ complaints: { edges: { node: { id: string } }[] } }>(
        auditor,
        `{ complaints(orderBy: DUE_ON_ASC, filter: ${filter}) { edges { node { id } } } }`,
      )
    ).data.complaints.edges
      .map(({ node }) => node.id.slice(-1))
      .join('');
  expect(await ids('{}')).toBe('123');
  expect(await ids('{ overdue: true }')).toBe('1');
  expect(await ids('{ kinds: [LEAKED] }')).toBe('2');
  expect(await ids(`{ respondents: ["${raiser}"], dueUntil: "2026-03-06" }`)).toBe('2');
  expect(await ids('{ entries: ["cat:mca:1"], states: [UPHELD] }')).toBe('3');
});
