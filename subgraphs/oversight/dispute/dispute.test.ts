import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dispute, Problem } from '../../../schema/generated/resolvers.ts';
import type { Role } from '../../../schema/roles.ts';
import { auditor, callerWith } from '../../fixture/callers.ts';
import { type NodeGraph, openNodeGraph } from '../../fixture/node-graph.ts';
import { disputeRow, provider, sharingRequestRow } from '../../fixture/rows.ts';
import { tryEveryStep } from '../../fixture/try-every-step.ts';
import type { Caller } from '../../kit/caller.ts';
import { sharingRequests } from '../../provision/sharing-request/collection.ts';
import { disputes } from './collection.ts';
import { disputeCycle } from './life-cycle.ts';

// Many operations, on a machine that may be shared with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const requester = '11310000MBY18901XF';
const ofRequester = callerWith({ role: 'SHARING_OFFICE', organisation: requester, node: '310000', subject: '赵办' });
const ofProvider = callerWith({ role: 'SHARING_OFFICE', organisation: provider, node: '310000', subject: '李办' });
const authority = callerWith({ role: 'SHARING_AUTHORITY', node: '310000', subject: '主管' });
const government = callerWith({ role: 'GOVERNMENT', node: '310000', subject: '政府' });
const stranger = callerWith({ role: 'SHARING_OFFICE', organisation: '12100000400000624D', node: '440000' });

let graph: NodeGraph;
beforeEach(async () => {
  graph = await openNodeGraph({
    code: '310000',
    now: '2026-03-06T01:00:00.000Z',
    parents: { '310100': '310000', '320500': '320000' },
    rows: [
      {
        collection: sharingRequests,
        rows: [sharingRequestRow({ id: 'req:310000:1', requester, requesterNode: '310000', state: 'REFUSED' })],
      },
    ],
  });
});
afterEach(() => graph.close());

const filing = {
  authority: '310000',
  requestId: 'req:310000:1',
  complainant: requester,
  complainantNode: '310000',
  respondent: provider,
  respondentNode: '310000',
  subject: '不同意共享的理由不成立',
  statement: '申请符合目录载明的使用条件，提供部门未说明法律依据。',
  idempotencyKey: 'file-0001',
};

const fields = `dispute { id version state subject statement negotiation opinion outcome instructions { kind addressee text dueOn }
  mediationSince referredAt closedAt actions clock { stage dueOn endedOn late } mediator { code } complainantPlatform { code } }
  problems { code field message nextStep }`;
interface Answered {
  readonly dispute: (Pick<Dispute, 'id' | 'state' | 'version'> & Record<string, unknown>) | null;
  readonly problems: readonly Problem[];
}

let calls = 0;
async function mutate(caller: Caller, name: string, input: object): Promise<Answered> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input!`;
  const { data, codes } = await graph.ask<Record<string, Answered>>(
    caller,
    `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`,
    { input: { idempotencyKey: `call-000${++calls}`, ...input } },
  );
  expect(codes).toEqual([]);
  const answer = data[name];
  if (answer == null) throw new Error(`${name} was not answered`);
  return answer;
}
const codes = ({ problems }: Answered) =>
  problems.map(({ code, field }) => (field === null ? code : `${code} ${field}`));
const instruction = { kind: 'SHARE', addressee: 'RESPONDENT', text: '十个工作日内提供数据', dueOn: '2026-04-30' };

describe('a dispute', () => {
  test('between two of one level is negotiated, mediated, and decided by the government with instructions', async () => {
    const filed = await mutate(ofRequester, 'fileDispute', filing);
    expect(filed).toMatchObject({
      problems: [],
      dispute: {
        state: 'NEGOTIATING',
        actions: ['SETTLE', 'REFER', 'WITHDRAW'],
        clock: { stage: 'NEGOTIATION', dueOn: '2026-03-20' },
        mediator: { code: '310000' },
        mediationSince: null,
      },
    });
    const id = filed.dispute?.id ?? '';
    graph.setNow('2026-03-16T01:00:00.000Z');
    const referred = await mutate(ofProvider, 'referDispute', {
      id,
      expectedVersion: 1,
      negotiation: '两次会商未达成一致。',
    });
    expect(referred.dispute).toMatchObject({
      state: 'MEDIATING',
      negotiation: '两次会商未达成一致。',
      clock: { stage: 'MEDIATION', dueOn: '2026-04-14' },
      actions: [],
    });
    graph.setNow('2026-04-15T01:00:00.000Z');
    const failed = await mutate(authority, 'referDisputeToGovernment', {
      id,
      expectedVersion: 2,
      opinion: '建议应当共享。',
    });
    expect(failed.dispute).toMatchObject({ state: 'REFERRED_TO_GOVERNMENT', clock: { stage: 'GOVERNMENT_DECISION' } });
    const decided = await mutate(government, 'decideDispute', {
      id,
      expectedVersion: 3,
      outcome: '应当共享，限期提供。',
      instructions: [instruction],
    });
    expect(decided).toMatchObject({
      problems: [],
      dispute: {
        state: 'DECIDED',
        instructions: [instruction],
        actions: [],
        clock: { endedOn: '2026-04-15', late: false },
      },
    });
  });

  test('across levels comes before the authority above both at once', async () => {
    const filed = await mutate(
      callerWith({ role: 'SHARING_OFFICE', organisation: requester, node: '310100' }),
      'fileDispute',
      {
        ...filing,
        complainantNode: '310100',
      },
    );
    expect(codes(filed)).toEqual([]);
    expect(filed.dispute).toMatchObject({
      state: 'MEDIATING',
      clock: { stage: 'MEDIATION' },
      mediationSince: '2026-03-06T01:00:00.000Z',
      complainantPlatform: { code: '310100' },
    });
  });

  test('filed with another authority is told the right one, which anybody can ask for', async () => {
    const { problems } = await mutate(ofRequester, 'fileDispute', { ...filing, respondentNode: '320500' });
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'WRONG_AUTHORITY',
        field: 'authority',
        nextStep: 'File it with authority 100000.',
      }),
    ]);
    const asked = await graph.ask(
      stranger,
      '{ disputeAuthority(complainantNode: "310000", respondentNode: "320500") { authority negotiatesFirst reasonZh } }',
    );
    expect(asked.data).toEqual({
      disputeAuthority: {
        authority: '100000',
        negotiatesFirst: false,
        reasonZh: '310000与320500跨层级或者跨地域：由双方共同的上级100000的主管部门协调。',
      },
    });
  });

  test('is told everything that is wrong with it at once, and nothing is filed', async () => {
    expect(
      codes(
        await mutate(ofRequester, 'fileDispute', {
          ...filing,
          authority: '310000',
          requestId: 'cat:310000:1',
          respondent: requester,
          respondentNode: 'mca',
          subject: '',
          statement: '不服',
          idempotencyKey: 'short',
        }),
      ),
    ).toEqual([
      'INVALID_FORMAT requestId',
      'SAME_PARTY respondent',
      'WRONG_AUTHORITY authority',
      'REQUIRED subject',
      'INVALID_FORMAT statement',
      'INVALID_FORMAT idempotencyKey',
    ]);
    const wrong = async (change: object) => codes(await mutate(ofRequester, 'fileDispute', { ...filing, ...change }));
    expect(await wrong({ requestId: 'req:320000:1' })).toEqual(['NOT_A_SIDE requestId']);
    expect(await wrong({ requestId: 'req:310000:9' })).toEqual(['NOT_FOUND requestId']);
    expect(await wrong({ respondent: '91350100M000100Y44' })).toEqual(['INVALID_FORMAT respondent']);
    expect(await wrong({ respondent: '12100000400000624D' })).toEqual(['NOT_A_SIDE requestId']);
    expect(await wrong({ respondentNode: 'Shanghai!' })).toEqual(['INVALID_FORMAT respondentNode']);
    expect(await graph.rows(disputes).count([])).toBe(0);
  });

  test('is filed once for a key, and not twice over one request while it is open', async () => {
    const all = await Promise.all([1, 2, 3].map(() => mutate(ofRequester, 'fileDispute', filing)));
    expect(new Set(all.map(({ dispute }) => dispute?.id)).size).toBe(1);
    const again = { ...filing, idempotencyKey: 'file-0002' };
    expect(codes(await mutate(ofRequester, 'fileDispute', again))).toEqual(['ALREADY_DISPUTED requestId']);
    await mutate(ofRequester, 'withdrawDispute', {
      id: all[0]?.dispute?.id,
      expectedVersion: 1,
      reason: '已自行协商解决',
    });
    expect(codes(await mutate(ofRequester, 'fileDispute', again))).toEqual([]);
  });

  test('is filed for one’s own organisation and from one’s own platform alone', async () => {
    for (const caller of [stranger, { ...ofRequester, node: '320000' }]) {
      const { codes: told } = await graph.ask(
        caller,
        'mutation ($input: FileDisputeInput!) { fileDispute(input: $input) { problems { code } } }',
        { input: filing },
      );
      expect(told).toEqual(['FORBIDDEN']);
    }
  });

  test('is decided with at least one instruction, each for today or later', async () => {
    await graph.rows(disputes).insert(disputeRow({ id: 'dsp:310000:1', state: 'REFERRED_TO_GOVERNMENT' }));
    const decide = async (instructions: readonly object[]) =>
      codes(
        await mutate(government, 'decideDispute', {
          id: 'dsp:310000:1',
          expectedVersion: 1,
          outcome: '应当共享。',
          instructions,
        }),
      );
    expect(await decide([])).toEqual(['REQUIRED instructions']);
    expect(await decide([{ ...instruction, text: '改', dueOn: '2026-03-05' }])).toEqual([
      'INVALID_FORMAT instructions.0.text',
      'DATE_IN_PAST instructions.0.dueOn',
    ]);
    expect(await decide(Array.from({ length: 21 }, () => instruction))).toEqual(['INVALID_FORMAT instructions']);
    expect(await decide([{ ...instruction, dueOn: '2026-03-06' }])).toEqual([]);
  });

  test('of two who decide at once, one wins and the other is told by whom', async () => {
    await graph.rows(disputes).insert(disputeRow({ id: 'dsp:310000:1', state: 'MEDIATING' }));
    const both = await Promise.all([
      mutate(authority, 'concludeDispute', { id: 'dsp:310000:1', expectedVersion: 1, outcome: '双方达成一致。' }),
      mutate({ ...authority, subject: '副主管' }, 'referDisputeToGovernment', {
        id: 'dsp:310000:1',
        expectedVersion: 1,
        opinion: '协调不成。',
      }),
    ]);
    const [loser] = both.filter(({ dispute }) => dispute === null);
    expect(both.filter(({ dispute }) => dispute !== null)).toHaveLength(1);
    expect(loser?.problems).toEqual([expect.objectContaining({ code: 'VERSION_CONFLICT' })]);
    expect(loser?.problems[0]?.message).toMatch(/主管/);
  });
});

test('in every state every action of every role on every side comes out as the table says', async () => {
  const offices: readonly Role[] = ['SHARING_OFFICE', 'SHARING_OFFICE_HEAD', 'DEPARTMENT_HEAD'];
  const { attempts, wrong } = await tryEveryStep({
    graph,
    table: disputeCycle,
    collection: disputes,
    standings: [['COMPLAINANT'], ['RESPONDENT'], ['MEDIATOR'], []],
    rowIn: (state, local) =>
      disputeRow({
        id: `dsp:310000:${local}`,
        state,
        complainant: requester,
        complainantNode: '320000',
        respondentNode: 'mca',
      }),
    callerOn: (role, [side]) => {
      const organisation =
        side === 'COMPLAINANT' ? requester : side === 'RESPONDENT' ? provider : stranger.organisation;
      return { ...stranger, role, organisation, node: side === 'MEDIATOR' ? '310000' : '440000' };
    },
    mutations: {
      SETTLE: { mutation: 'settleDispute', row: 'dispute', input: { outcome: '双方一致。' } },
      REFER: { mutation: 'referDispute', row: 'dispute', input: { negotiation: '未能一致。' } },
      CONCLUDE: { mutation: 'concludeDispute', row: 'dispute', input: { outcome: '达成一致。' } },
      REFER_TO_GOVERNMENT: { mutation: 'referDisputeToGovernment', row: 'dispute', input: { opinion: '协调不成。' } },
      DECIDE: {
        mutation: 'decideDispute',
        row: 'dispute',
        input: { outcome: '应当共享。', instructions: [instruction] },
      },
      WITHDRAW: { mutation: 'withdrawDispute', row: 'dispute', input: { reason: '撤回' } },
    },
    sees: (role, [side]) =>
      offices.includes(role) ? side === 'COMPLAINANT' || side === 'RESPONDENT' : side === 'MEDIATOR',
  });
  expect(wrong).toEqual([]);
  expect(attempts).toBe(6 * 6 * 10 * 4);
});

test('disputes are filtered by side and ordered by what is due', async () => {
  await graph
    .rows(disputes)
    .insertAll([
      disputeRow({ id: 'dsp:310000:1', dueOn: '2026-03-05', complainant: requester }),
      disputeRow({ id: 'dsp:310000:2', dueOn: '2026-03-06', respondent: requester }),
      disputeRow({ id: 'dsp:310000:3', state: 'SETTLED' }),
    ]);
  const ids = async (filter: string) =>
    (
      await graph.ask<{ disputes: { edges: { node: { id: string } }[] } }>(
        auditor,
        `{ disputes(orderBy: DUE_ON_ASC, filter: ${filter}) { edges { node { id } } } }`,
      )
    ).data.disputes.edges
      .map(({ node }) => node.id.slice(-1))
      .join('');
  expect(await ids('{}')).toBe('123');
  expect(await ids('{ overdue: true }')).toBe('1');
  expect(await ids('{ dueUntil: "2026-03-06" }')).toBe('12');
  expect(await ids(`{ complainants: ["${requester}"] }`)).toBe('1');
  expect(await ids(`{ respondents: ["${requester}"] }`)).toBe('2');
});
