import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { testMongodb } from '../../../test/mongodb/test-deployment.ts';
import { countingStore } from '../../fixture/counting-store.ts';
import { connectMongodb } from '../mongodb/connect-mongodb.ts';
import type { CollectionSpec, Row, Store } from '../port.ts';
import { openSqliteStore } from '../sqlite/open-sqlite-store.ts';
import { markCurrent, migrateStore } from './migrate-store.ts';
import type { Migration } from './migration.ts';
import { rewriteRows } from './rewrite-rows.ts';

// A real server, that may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

interface Counted extends Row {
  readonly times: number;
}

const counted: CollectionSpec = { name: 'counted', fields: {}, orders: { ID_ASC: [] } };
const logger = pino({ level: 'silent' });
const environment = { now: () => new Date(), logger };

/** Adds one to each row that has had fewer than `times`; `cutOff` ends it after so many rows, as a kill would. */
const countUp = (version: number, times: number, cutOff = Number.POSITIVE_INFINITY): Migration => ({
  version,
  name: `each row was counted ${times} times`,
  run(store) {
    let seen = 0;
    return rewriteRows<Counted>(store, counted, 'ID_ASC', (row) => {
      if (row.times >= times) return undefined;
      seen += 1;
      if (seen > cutOff) throw new Error('killed');
      return { ...row, times: row.times + 1 };
    });
  },
});

async function fill(store: Store, length = 1_200): Promise<Store> {
  const rows = Array.from({ length }, (_, number) => ({ id: `row ${number}`, version: 1, times: 0 }));
  await store.collection<Counted>(counted).insertAll(rows);
  return store;
}

async function timesOf(store: Store): Promise<readonly number[]> {
  const page = await store
    .collection<Counted>(counted)
    .page({ filter: [], order: 'ID_ASC', limit: 2_000, from: 'first' });
  return [...new Set(page.rows.map(({ times }) => times))];
}

describe('migrations', () => {
  test('run one after another, each once, in whichever release the store comes to', async () => {
    const store = await fill(await openSqliteStore(':memory:'));
    await migrateStore(store, 'a store', [countUp(2, 1)], environment);
    await migrateStore(store, 'a store', [countUp(2, 1), countUp(3, 2), countUp(4, 3)], environment);
    expect(await timesOf(store)).toEqual([3]);
    await store.close();
  });

  test('that were cut off are run again, and change no row twice', async () => {
    const store = await fill(await openSqliteStore(':memory:'));
    await expect(migrateStore(store, 'a store', [countUp(2, 1, 700)], environment)).rejects.toThrow('killed');
    expect(await timesOf(store)).toEqual([1, 0]);
    await migrateStore(store, 'a store', [countUp(2, 1)], environment);
    expect(await timesOf(store)).toEqual([1]);
    await store.close();
  });

  test('do not touch a store whose rows are of a later version', async () => {
    const store = await fill(await openSqliteStore(':memory:'));
    await markCurrent(store, [countUp(2, 1), countUp(3, 2)]);
    await expect(migrateStore(store, '310000', [countUp(2, 1)], environment)).rejects.toMatchObject({
      code: 'NEWER_VERSION',
      store: '310000',
      message: expect.stringContaining('version 3, this software reads up to 2'),
    });
    expect(await timesOf(store)).toEqual([0]);
    await store.close();
  });

  test('wait for whoever holds the lease, and succeed him when he is gone for good', async () => {
    const store = await fill(await openSqliteStore(':memory:'));
    let moment = Date.parse('2026-11-22T00:00:00.000Z');
    const now = () => new Date(moment);
    // Killed in the middle: the lease stays behind.
    const holder: Store = { ...countingStore(store, []), writeMark: () => new Promise<never>(() => undefined) };
    void migrateStore(holder, 'a store', [countUp(2, 1)], { now, logger });
    await expect.poll(() => timesOf(store)).toEqual([1]);
    let done = false;
    const waiting = migrateStore(store, 'a store', [countUp(2, 1)], { now, logger }).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(done).toBe(false);
    moment += 60_000;
    await waiting;
    expect(await timesOf(store)).toEqual([1]);
    await store.close();
  });
});

const uri = await testMongodb('shutong_migration');
const mongodb = uri === undefined ? undefined : await connectMongodb(uri);
afterAll(() => mongodb?.close());

describe.runIf(mongodb)('on MongoDB', () => {
  test('of several processes that open a store at once, one migrates it', async () => {
    if (mongodb === undefined) throw new Error('There is no MongoDB');
    const code = randomUUID().slice(0, 8);
    const store = await fill(await mongodb.open(code), 60);
    const others = await Promise.all([1, 2, 3].map(() => mongodb.open(code)));
    let runs = 0;
    const once: Migration = {
      version: 2,
      name: 'counted',
      run(given) {
        runs += 1;
        return countUp(2, 1).run(given);
      },
    };
    await Promise.all([store, ...others].map((each) => migrateStore(each, code, [once], environment)));
    expect(runs).toBe(1);
    expect(await timesOf(store)).toEqual([1]);
    await mongodb.remove(code);
  });
});
