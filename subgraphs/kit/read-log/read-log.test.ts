import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callerWith } from '../../fixture/callers.ts';
import type { Collection, Store } from '../../store/port.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import type { Caller } from '../caller.ts';
import { type PersonalDataReadRow, personalDataReads } from './collection.ts';
import { ReadLog } from './read-log.ts';
import { defaultReadLogLimits, type ReadLogLimits } from './retention.ts';
import type { SeenRow } from './seen-rows.ts';

let store: Store;
let rows: Collection<PersonalDataReadRow>;
let number: number;
let told: object[];
let now: string;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  rows = store.collection(personalDataReads);
  number = 0;
  told = [];
  now = '2026-03-09T17:00:00.000Z';
});
afterEach(() => store.close());

const reader = (traceId: string | null): Caller => ({
  ...callerWith({ role: 'ANALYST', node: '650000', subject: '分析员' }),
  traceId,
});
const seen = (entry: string, ...groups: readonly string[]): SeenRow => ({
  collection: 'catalogEntries',
  id: entry,
  entry,
  fieldGroups: new Set(groups),
});

function openLog(limits: Partial<ReadLogLimits> = {}, into: Collection<PersonalDataReadRow> = rows): ReadLog {
  return new ReadLog({
    node: '310000',
    rows: into,
    entriesRead: async (reads) => new Map(reads.map(({ id, seen: one }) => [id, one.id])),
    now: () => new Date(now),
    newLocalId: () => String(++number).padStart(6, '0'),
    // Long enough that a test decides itself when is written.
    limits: { ...defaultReadLogLimits, everyMs: 600_000, ...limits },
    logger: { error: (about: object) => told.push(about) } as never,
  });
}
const stored = async (): Promise<readonly PersonalDataReadRow[]> =>
  (await rows.page({ filter: [], order: 'ID_ASC', limit: 100_000, from: 'first' })).rows;

describe('the log of reads', () => {
  test('holds each read once: who, for what, which groups of fields, under which operation', async () => {
    const log = openLog();
    log.take({ ...reader('trace'), purpose: '统计' }, now, [
      seen('cat:310000:1', 'items'),
      seen('cat:310000:2', 'terms'),
    ]);
    // The same operation comes again, for other fields of the same entry.
    log.take(reader('trace'), now, [seen('cat:310000:1', 'terms', 'items')]);
    expect(await stored()).toEqual([]);
    await log.flush();
    expect(await stored()).toEqual([
      {
        id: 'pdr:310000:000001',
        version: 1,
        at: now,
        entry: 'cat:310000:1',
        row: 'cat:310000:1',
        fieldGroups: ['items', 'terms'],
        subject: '分析员',
        role: 'ANALYST',
        organisation: null,
        callerNode: '650000',
        purpose: '统计',
        traceId: 'trace',
        lost: null,
      },
      expect.objectContaining({ entry: 'cat:310000:2', fieldGroups: ['terms'] }),
    ]);
  });

  test('holds reads without a trace, of two people and of two operations apart', async () => {
    const log = openLog();
    for (const trace of [null, null, 'a', 'b']) log.take(reader(trace), now, [seen('cat:310000:1', 'items')]);
    log.take({ ...reader('a'), subject: '另一人' }, now, [seen('cat:310000:1', 'items')]);
    await log.flush();
    expect(await stored()).toHaveLength(5);
  });

  test('writes what waits at the stop, and in the background when a batch is full or its time has come', async () => {
    const closing = openLog();
    closing.take(reader('a'), now, [seen('cat:310000:1', 'items')]);
    await closing.close();
    expect(await stored()).toHaveLength(1);
    const full = openLog({ atOnce: 3 });
    full.take(
      reader('b'),
      now,
      ['1', '2', '3'].map((local) => seen(`cat:310000:${local}`, 'items')),
    );
    await expect.poll(async () => (await stored()).length).toBe(4);
    const timed = openLog({ everyMs: 1 });
    timed.take(reader('c'), now, [seen('cat:310000:1', 'items')]);
    await expect.poll(async () => (await stored()).length).toBe(5);
  });

  test('loses none and writes none twice, whatever the store refuses and whatever comes meanwhile', async () => {
    const fates = fc.array(fc.constantFrom('through' as const, 'refused' as const, 'unheard' as const), {
      maxLength: 30,
    });
    const comings = fc.array(fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fates, comings, async (fate, coming) => {
        const before = (await stored()).length;
        const next = [...fate];
        const failing: Collection<PersonalDataReadRow> = {
          ...passing(rows),
          async insertMany(all) {
            const what = next.shift() ?? 'through';
            if (what === 'refused') throw new Error('the disk is full');
            await rows.insertMany(all);
            if (what === 'unheard') throw new Error('the connection broke');
          },
        };
        const log = openLog({ atOnce: 3 }, failing);
        for (const [index, entries] of coming.entries()) {
          log.take(
            reader(`${before}-${index}`),
            now,
            [...new Set(entries)].map((entry) => seen(`cat:310000:${entry}`, 'items')),
          );
          if (index % 2 === 0) await log.flush().catch(() => undefined);
        }
        for (let tries = 0; tries <= fate.length; tries += 1) await log.flush().catch(() => undefined);
        const reads = (await stored()).slice(before).map(({ traceId, entry }) => `${traceId} ${entry}`);
        const expected = coming.flatMap((entries, index) =>
          [...new Set(entries)].map((entry) => `${before}-${index} cat:310000:${entry}`),
        );
        expect(reads.sort()).toEqual(expected.sort());
        expect(log.backlog).toEqual({ waiting: 0, lost: 0 });
      }),
      { numRuns: 100 },
    );
  });

  test('holds no more in memory than it may, counts what is too much, and writes the gap', async () => {
    let refuses = true;
    const log = openLog(
      { waiting: 1_000, atOnce: 100, everyMs: 1 },
      {
        ...passing(rows),
        insertMany: (all) => (refuses ? Promise.reject(new Error('the disk is full')) : rows.insertMany(all)),
      },
    );
    // A flood while the store refuses.
    for (let operation = 0; operation < 500; operation += 1) {
      log.take(
        reader(`flood-${operation}`),
        now,
        Array.from({ length: 200 }, (_, entry) => seen(`cat:310000:${entry}`, 'items')),
      );
    }
    expect(log.backlog).toEqual({ waiting: 1_000, lost: 99_000 });
    await expect.poll(() => told.length).toBeGreaterThan(0);
    expect(log.backlog).toEqual({ waiting: 1_000, lost: 99_000 });
    refuses = false;
    await log.flush();
    const all = await stored();
    expect(all.filter(({ lost }) => lost === null)).toHaveLength(1_000);
    expect(all.reduce((sum, { lost }) => sum + (lost ?? 0), 0)).toBe(99_000);
    expect(log.backlog).toEqual({ waiting: 0, lost: 0 });
  });

  test('says how many it could not write before a stop', async () => {
    const log = openLog({}, { ...passing(rows), insertMany: () => Promise.reject(new Error('the disk is full')) });
    log.take(reader('a'), now, [seen('cat:310000:1', 'items'), seen('cat:310000:2', 'items')]);
    await log.close();
    expect(told).toMatchObject([{ node: '310000', reads: 2 }]);
  });

  test('keeps no more than is stated: neither too old nor too many, the oldest gone first', async () => {
    now = '2026-03-09T17:00:00.000Z';
    const old = openLog();
    const years = ['2022', '2023', '2024', '2025'];
    for (const year of years) old.take(reader(year), `${year}-06-01T00:00:00.000Z`, [seen('cat:310000:1', 'items')]);
    await old.flush();
    // The first write of a log cleans up: what is older than its days is gone.
    expect((await stored()).map(({ at }) => at.slice(0, 4))).toEqual(['2023', '2024', '2025']);
    const few = openLog({ keptRows: 3 });
    for (const trace of ['a', 'b', 'c']) few.take(reader(trace), now, [seen('cat:310000:1', 'items')]);
    await few.flush();
    expect((await stored()).map(({ traceId }) => traceId)).toEqual(['a', 'b', 'c']);
  });
});

const passing = (all: Collection<PersonalDataReadRow>): Collection<PersonalDataReadRow> => ({
  getMany: (ids) => all.getMany(ids),
  page: (query) => all.page(query),
  count: (filter) => all.count(filter),
  groups: (query) => all.groups(query),
  insert: (row) => all.insert(row),
  insertAll: (many) => all.insertAll(many),
  insertMany: (many) => all.insertMany(many),
  remove: (ids) => all.remove(ids),
  compareAndSet: (row, version) => all.compareAndSet(row, version),
});
