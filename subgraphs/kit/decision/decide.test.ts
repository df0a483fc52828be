import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { faultWithin } from '../../evidence/chain/chain.ts';
import type { DecisionRecord, Procedure } from '../../evidence/chain/record.ts';
import { nodeLog } from '../../fixture/node-log.ts';
import { sharingRequestRow } from '../../fixture/rows.ts';
import { provincial } from '../../provincial/tier.ts';
import { sharingRequests } from '../../provision/sharing-request/collection.ts';
import type { SharingRequestRow } from '../../provision/sharing-request/row.ts';
import type { Collection, CollectionSpec, Row, Store } from '../../store/port.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import { type Caller, publicCaller } from '../caller.ts';
import { NodeContext } from '../node-context.ts';
import { realEnvironment } from '../node-environment.ts';
import { openCollections } from '../open-collections.ts';
import { decide } from './decide.ts';
import { lostTo } from './lost-to.ts';
import { recorded } from './recorded.ts';
import { recoverDecisions } from './recover-decisions.ts';

// The machine may be shared with much else.
vi.setConfig({ testTimeout: 60_000 });

const grant: Procedure = { code: 'GRANT', name: 'Granted', nameZh: '同意共享', basis: 'Art 21' };
const official = (subject: string): Caller => ({
  ...publicCaller,
  subject,
  role: 'SHARING_OFFICE_HEAD',
  organisation: '91350100M000100Y43',
  node: '310000',
  traceId: 'trace-1',
});

/** A store that goes away at the writes that it is told to, before or after it has done them. */
class CrashingStore {
  readonly store: Store;
  /** Whether the next writes get through; what is not told does. */
  #fate: ('through' | 'lost' | 'unheard')[] = [];

  constructor(store: Store) {
    const collection = <R extends Row>(spec: CollectionSpec): Collection<R> => {
      const rows = store.collection<R>(spec);
      const write = async <Result>(work: () => Promise<Result>): Promise<Result> => {
        const fate = this.#fate.shift() ?? 'through';
        if (fate === 'lost') throw new Error('crashed');
        const result = await work();
        if (fate === 'unheard') throw new Error('crashed');
        return result;
      };
      return {
        getMany: (ids) => rows.getMany(ids),
        page: (query) => rows.page(query),
        count: (filter) => rows.count(filter),
        groups: (query) => rows.groups(query),
        insertAll: (all) => rows.insertAll(all),
        insertMany: (many) => rows.insertMany(many),
        remove: (ids) => rows.remove(ids),
        insert: (row) => write(() => rows.insert(row)),
        compareAndSet: (row, version) => write(() => rows.compareAndSet(row, version)),
      };
    };
    this.store = { ...store, collection, close: () => store.close() };
  }

  next(...fate: ('through' | 'lost' | 'unheard')[]): void {
    this.#fate = fate;
  }
}

let crashing: CrashingStore;
let keys: ReturnType<typeof nodeLog>;
let now: string;
beforeEach(async () => {
  crashing = new CrashingStore(await openSqliteStore(':memory:'));
  keys = nodeLog('310000');
  now = '2026-03-09T17:00:00.000Z';
});
afterEach(() => crashing.store.close());

/** What a node that has just started knows: only what is stored. */
const contextOf = (caller: Caller = official('赵敏')): NodeContext =>
  new NodeContext(
    { code: '310000', tier: 'PROVINCIAL' },
    openCollections(crashing.store, provincial, keys),
    { ...realEnvironment, now: () => new Date(now) },
    caller,
  );

const make = (context: NodeContext, id: string) =>
  decide(context, sharingRequests, { seen: null, next: sharingRequestRow({ id }), procedure: grant });
const note = (context: NodeContext, seen: SharingRequestRow, text: string, expectedVersion?: number) =>
  decide(context, sharingRequests, {
    seen,
    next: { ...seen, note: text },
    procedure: grant,
    reason: '符合条件',
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
const load = async (id: string): Promise<SharingRequestRow> => {
  const [row] = await crashing.store.collection<SharingRequestRow>(sharingRequests).getMany([id]);
  if (row === undefined) throw new Error(`No ${id}`);
  return row;
};
const logged = (): Promise<readonly DecisionRecord[]> => contextOf().log.recordsAfter(0, 10_000);
const changes = async () => (await logged()).map(({ sequence, row, version }) => [sequence, row, version]);
const recover = () => recoverDecisions(contextOf().log, crashing.store, [sharingRequests]);
const id = 'req:310000:1';

describe('a decision', () => {
  test('is in the log, whole, when it is made', async () => {
    await make(contextOf(), id);
    now = '2026-03-10T01:00:00.000Z';
    const outcome = await note(contextOf(), await load(id), '同意');
    expect(outcome).toMatchObject({ outcome: 'won', row: { version: 2, note: '同意', pendingSince: null } });
    const records = await logged();
    expect(records[1]).toEqual({
      id: 'dec:310000:000000000002',
      node: '310000',
      sequence: 2,
      who: { subject: '赵敏', role: 'SHARING_OFFICE_HEAD', organisation: '91350100M000100Y43', node: '310000' },
      at: '2026-03-10T01:00:00.000Z',
      collection: 'sharingRequests',
      row: id,
      seenVersion: 1,
      version: 2,
      changed: [{ field: 'note', before: null, after: '"同意"' }],
      beforeHash: records[0]?.afterHash,
      afterHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      procedure: grant,
      reason: '符合条件',
      statement: null,
      traceId: 'trace-1',
      suite: 'Ed25519',
      publicKey: keys.keys.current.publicKey,
      previousHash: records[0]?.hash,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      signature: expect.stringMatching(/^[0-9a-f]{128}$/),
    });
    expect(records.map(faultWithin)).toEqual([undefined, undefined]);
    expect(await load(id)).toMatchObject({ version: 2, pending: [], pendingSince: null });
  });

  test('shows a long value by its digest', async () => {
    await make(contextOf(), id);
    await note(contextOf(), await load(id), '长'.repeat(600));
    expect((await logged())[1]?.changed).toEqual([
      { field: 'note', before: null, after: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    ]);
  });

  test('of two officials at once: one is recorded, the other is told by whom and when', async () => {
    await make(contextOf(), id);
    const seen = await load(id);
    now = '2026-03-10T01:00:00.000Z';
    const outcomes = await Promise.all([
      note(contextOf(official('赵敏')), seen, '同意'),
      note(contextOf(official('王芳')), seen, '不同意'),
    ]);
    expect(outcomes).toEqual([
      { outcome: 'won', row: expect.objectContaining({ note: '同意' }) },
      { outcome: 'lost', to: { subject: '赵敏', role: 'SHARING_OFFICE_HEAD', at: now } },
    ]);
    expect(await changes()).toEqual([
      [1, id, 1],
      [2, id, 2],
    ]);
    const told = outcomes[1]?.outcome === 'lost' ? lostTo(outcomes[1].to, id) : undefined;
    expect(told).toMatchObject({ code: 'VERSION_CONFLICT', message: expect.stringContaining('赵敏') });
    expect(told?.messageZh).toContain(now);
  });

  test('on a version that is no longer the latest is not made, and tells who decided on that version', async () => {
    await make(contextOf(), id);
    now = '2026-03-10T01:00:00.000Z';
    await note(contextOf(official('赵敏')), await load(id), '同意');
    now = '2026-03-11T01:00:00.000Z';
    await note(contextOf(official('李强')), await load(id), '再议');
    expect(await note(contextOf(), await load(id), '不同意', 1)).toEqual({
      outcome: 'lost',
      to: { subject: '赵敏', role: 'SHARING_OFFICE_HEAD', at: '2026-03-10T01:00:00.000Z' },
    });
    expect(await load(id)).toMatchObject({ version: 3, note: '再议' });
  });

  test('to make a row that is there is not made', async () => {
    await make(contextOf(), id);
    expect(await make(contextOf(), id)).toEqual({ outcome: 'taken', field: 'id' });
    expect(await changes()).toEqual([[1, id, 1]]);
  });
});

describe('after a crash', () => {
  test.each([
    ['before the change is written', ['lost'], []],
    ['before the log is written', ['through', 'lost'], [[1, id, 1]]],
    ['before it is heard that the log was written', ['through', 'unheard'], [[1, id, 1]]],
    ['before it is taken off the row', ['through', 'through', 'lost'], [[1, id, 1]]],
  ] as const)('%s, the log holds what was changed, once', async (_when, fate, expected) => {
    crashing.next(...fate);
    await expect(make(contextOf(), id)).rejects.toThrow('crashed');
    await recover();
    await recover();
    expect(await changes()).toEqual(expected);
    if (expected.length > 0) expect(await load(id)).toMatchObject({ pending: [], pendingSince: null });
  });

  test('the next decision on the row brings the earlier one to the log first', async () => {
    crashing.next('through', 'lost');
    await expect(make(contextOf(), id)).rejects.toThrow('crashed');
    await note(contextOf(), await load(id), '同意');
    expect(await changes()).toEqual([
      [1, id, 1],
      [2, id, 2],
    ]);
  });

  test('a call that is repeated is not acknowledged before the log holds it', async () => {
    crashing.next('through', 'lost');
    await expect(make(contextOf(), id)).rejects.toThrow('crashed');
    const context = contextOf();
    expect(await recorded(context, sharingRequests, await load(id))).toMatchObject({ pendingSince: null });
    expect(await changes()).toEqual([[1, id, 1]]);
  });

  test('whatever was cut off where, each change is in the log once, in the order of versions, and the chain holds', async () => {
    const fates = fc.array(fc.constantFrom('through', 'through', 'lost', 'unheard'), { maxLength: 4 });
    const step = fc.record({ row: fc.integer({ min: 1, max: 3 }), fates, restart: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const store = await openSqliteStore(':memory:');
        crashing = new CrashingStore(store);
        let context = contextOf();
        for (const [number, { row, fates: fate, restart }] of steps.entries()) {
          const name = `req:310000:${row}`;
          const [seen] = await store.collection<SharingRequestRow>(sharingRequests).getMany([name]);
          crashing.next(...fate);
          await (seen === undefined ? make(context, name) : note(context, seen, `${number}`)).catch(() => undefined);
          crashing.next();
          if (restart) {
            context = contextOf();
            await recoverDecisions(context.log, store, [sharingRequests]);
          }
        }
        await recover();
        const records = await logged();
        const stored = await store
          .collection<SharingRequestRow>(sharingRequests)
          .page({ filter: [], order: 'ID_ASC', limit: 10, from: 'first' });
        for (const { id: row, version } of stored.rows) {
          const versions = records.filter((record) => record.row === row).map((record) => record.version);
          expect(versions).toEqual(Array.from({ length: version }, (_, index) => index + 1));
        }
        expect(records.map(({ sequence }) => sequence)).toEqual(records.map((_, index) => index + 1));
        expect(records.map(faultWithin).filter((fault) => fault !== undefined)).toEqual([]);
        expect(records.slice(1).map(({ previousHash }) => previousHash)).toEqual(
          records.slice(0, -1).map(({ hash }) => hash),
        );
        await store.close();
      }),
      { numRuns: 40 },
    );
    crashing = new CrashingStore(await openSqliteStore(':memory:'));
  });
});

test('two logs over one store, as of two processes, make one chain', async () => {
  const contexts = [contextOf(), contextOf()];
  await Promise.all(
    Array.from({ length: 20 }, (_, number) => make(contexts[number % 2] ?? contextOf(), `req:310000:${number}`)),
  );
  const records = await logged();
  expect(records.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(records.slice(1).map(({ previousHash }) => previousHash)).toEqual(
    records.slice(0, -1).map(({ hash }) => hash),
  );
});
