import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { callerWith } from '../../fixture/callers.ts';
import { type NodeGraph, openNodeGraph } from '../../fixture/node-graph.ts';
import { catalogEntryRow, demandRow, provider } from '../../fixture/rows.ts';
import { tryEveryStep } from '../../fixture/try-every-step.ts';
import { type Caller, publicCaller } from '../../kit/caller.ts';
import { catalogEntries } from '../../provision/catalog/collection.ts';
import { demands } from './collection.ts';
import { demandCycle } from './life-cycle.ts';

// Many operations, on a machine that may be shared with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const needy = '11310000MBY18901XF';
const office = callerWith({ role: 'SHARING_OFFICE', organisation: needy, node: '310000' });
const holder = callerWith({ role: 'SHARING_OFFICE', organisation: provider, node: 'mnr' });

let graph: NodeGraph;
beforeEach(async () => {
  graph = await openNodeGraph({
    code: '310000',
    now: '2026-03-06T01:00:00.000Z',
    rows: [{ collection: catalogEntries, rows: [catalogEntryRow({ id: 'cat:310000:1' })] }],
  });
});
afterEach(() => graph.close());

const filing = {
  requester: needy,
  requesterNode: '310000',
  name: '不动产抵押信息',
  description: '核验不动产是否已抵押',
  scenario: '贷款资格核验',
  legalBasis: '政务数据共享条例第二十条',
  items: ['抵押状态'],
  searched: ' 不动产 抵押 ',
  idempotencyKey: 'file-0001',
};
interface Answered {
  readonly demand: Record<string, unknown> | null;
  readonly problems: readonly { readonly code: string; readonly field: string | null }[];
}
let calls = 0;
async function mutate(caller: Caller, name: string, input: object): Promise<Answered> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input!`;
  const { data, codes } = await graph.ask<Record<string, Answered>>(
    caller,
    `mutation ($input: ${type}) { ${name}(input: $input) {
      demand { id state searched actions claimant { code } claimantPlatform { code } note entry { id } outcome openSince
        clock { stage dueOn endedOn } }
      problems { code field } } }`,
    { input: { idempotencyKey: `call-000${++calls}`, ...input } },
  );
  expect(codes).toEqual([]);
  const answer = data[name];
  if (answer == null) throw new Error(`${name} was not answered`);
  return answer;
}
const codes = ({ problems }: Answered) => problems.map(({ code, field }) => `${code} ${field}`);

describe('a demand', () => {
  test('is claimed, released, claimed again, matched to an entry of another platform, sent back, matched and closed', async () => {
    const filed = await mutate(office, 'fileDemand', filing);
    expect(filed.demand).toMatchObject({
      state: 'OPEN',
      searched: '不动产 抵押',
      actions: ['CLOSE'],
      clock: { stage: 'DEMAND', dueOn: '2026-03-20', endedOn: null },
    });
    const id = filed.demand?.['id'];
    const claimed = await mutate(holder, 'claimDemand', { id, expectedVersion: 1, note: '本部门掌握该数据。' });
    expect(claimed.demand).toMatchObject({
      state: 'CLAIMED',
      claimant: { code: provider },
      claimantPlatform: { code: 'mnr' },
      actions: ['RELEASE', 'MATCH'],
      clock: { endedOn: '2026-03-06' },
    });
    graph.setNow('2026-03-09T01:00:00.000Z');
    const released = await mutate(holder, 'releaseDemand', { id, expectedVersion: 2, reason: '实为他部门掌握' });
    expect(released.demand).toMatchObject({
      state: 'OPEN',
      claimant: null,
      note: null,
      clock: { dueOn: '2026-03-23' },
    });
    await mutate(holder, 'claimDemand', { id, expectedVersion: 3, note: '已核实，由本部门提供。' });
    expect(
      codes(await mutate(holder, 'matchDemand', { id, expectedVersion: 4, entryId: 'req:mnr:1', note: ' ' })),
    ).toEqual(['INVALID_FORMAT entryId', 'REQUIRED note']);
    const matched = await mutate(holder, 'matchDemand', {
      id,
      expectedVersion: 4,
      entryId: 'cat:mnr:000001',
      note: '见该目录。',
    });
    expect(matched.demand).toMatchObject({ state: 'MATCHED', entry: { id: 'cat:mnr:000001' } });
    const reopened = await mutate(office, 'reopenDemand', { id, expectedVersion: 5, reason: '缺少抵押状态' });
    expect(reopened.demand).toMatchObject({ state: 'OPEN', entry: null, outcome: '缺少抵押状态' });
    const closed = await mutate(office, 'closeDemand', { id, expectedVersion: 6, outcome: '改由核验接口满足' });
    expect(closed.demand).toMatchObject({ state: 'CLOSED', actions: [], clock: null });
  });

  test('is told everything that is wrong with it at once, and is filed once for a key', async () => {
    expect(
      codes(
        await mutate(office, 'fileDemand', {
          ...filing,
          name: '',
          description: '要',
          items: ['', '状态'],
          searched: '检'.repeat(201),
          idempotencyKey: 'short',
        }),
      ),
    ).toEqual([
      'REQUIRED name',
      'INVALID_FORMAT description',
      'REQUIRED items.0',
      'INVALID_FORMAT searched',
      'INVALID_FORMAT idempotencyKey',
    ]);
    const all = await Promise.all([1, 2, 3].map(() => mutate(office, 'fileDemand', filing)));
    expect(new Set(all.map(({ demand }) => demand?.['id'])).size).toBe(1);
    expect(await graph.rows(demands).count([])).toBe(1);
  });

  test('is for departments to see, not for the public', async () => {
    await graph.rows(demands).insert(demandRow({ id: 'dem:310000:1' }));
    expect((await graph.ask(holder, '{ demands { totalCount } }')).data).toEqual({ demands: { totalCount: 1 } });
    expect((await graph.ask(publicCaller, '{ demands { totalCount } }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  test('is offered where a search finds nothing, and nowhere else', async () => {
    const offers = async (selection: string) =>
      (
        await graph.ask<{ catalogEntries: { offersDemand: boolean } }>(
          office,
          `{ catalogEntries${selection} { offersDemand } }`,
        )
      ).data.catalogEntries.offersDemand;
    expect(await offers('(search: "抵押")')).toBe(true);
    expect(await offers('(search: "企业")')).toBe(false);
    expect(await offers('(filter: { themes: ["999"] })')).toBe(true);
    expect(await offers('(filter: {}, search: " ")')).toBe(false);
    expect(await offers('')).toBe(false);
  });
});

test('in every state every action of every role on every side comes out as the table says', async () => {
  const { attempts, wrong } = await tryEveryStep({
    graph,
    table: demandCycle,
    collection: demands,
    standings: [['REQUESTER'], ['PROVIDER', 'CLAIMANT'], ['PROVIDER'], []],
    rowIn: (state, local) => demandRow({ id: `dem:310000:${local}`, state, requester: needy, claimant: provider }),
    callerOn: (role, sides) => {
      const another = sides.length === 0 ? null : '12100000400000624D';
      const organisation = sides.includes('REQUESTER') ? needy : sides.includes('CLAIMANT') ? provider : another;
      return callerWith({ role, organisation, node: '440000' });
    },
    mutations: {
      CLAIM: { mutation: 'claimDemand', row: 'demand', input: { note: '由本部门提供。' } },
      RELEASE: { mutation: 'releaseDemand', row: 'demand', input: { reason: '不掌握' } },
      MATCH: { mutation: 'matchDemand', row: 'demand', input: { note: '见该目录。', entryId: 'cat:mca:1' } },
      REOPEN: { mutation: 'reopenDemand', row: 'demand', input: { reason: '不满足' } },
      CLOSE: { mutation: 'closeDemand', row: 'demand', input: { outcome: '关闭' } },
    },
    sees: () => true,
  });
  expect(wrong).toEqual([]);
  expect(attempts).toBe(4 * 5 * 10 * 4);
});
