import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testMongodb } from '../../test/mongodb/test-deployment.ts';
import { decodeCursor, encodeCursor } from '../kit/cursor.ts';
import { sample } from '../sample/index.ts';
import { sampleSpecimens, specimens } from './contract/specimen.ts';
import { connectMongodb, type Mongodb } from './mongodb/connect-mongodb.ts';
import type { CollectionSpec, FieldValue, Filter, Row, Store } from './port.ts';
import { isRanked, scoreField } from './search/score.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';

const uri = await testMongodb('shutong_order');

interface Filled {
  readonly collection: CollectionSpec;
  readonly rows: readonly Row[];
}

/** Rows made to sort badly, and some of a platform's own. */
const filled: readonly Filled[] = [
  { collection: specimens, rows: sampleSpecimens(90, 11) },
  ...sample.rows('310000', '2026-03-10').map(({ collection, rows }) => ({ collection, rows: rows.slice(0, 60) })),
];

const walks = filled.flatMap(({ collection }) =>
  Object.keys(collection.orders).flatMap((order) => [
    { collection, order, from: 'first' as const },
    { collection, order, from: 'last' as const },
  ]),
);

/** Finds every row, and what it scores differs. */
const everyRowScored = ({ search }: CollectionSpec): Filter => [
  {
    match: (search?.texts ?? []).flatMap((text) => [
      { required: text === search?.texts[0], pieces: [{ text, holds: '', weight: 1 }] },
      {
        required: false,
        pieces: ['a', '数', '信息', '^医'].map((holds, index) => ({ text, holds, weight: 10 * (index + 1) })),
      },
    ]),
  },
];

describe.runIf(uri)('the same rows in SQLite and in MongoDB', { timeout: 60_000 }, () => {
  const code = randomUUID().slice(0, 8);
  let mongodb: Mongodb;
  let stores: readonly [Store, Store];

  beforeAll(async () => {
    mongodb = await connectMongodb(uri ?? '');
    stores = [await openSqliteStore(':memory:'), await mongodb.open(code)];
    for (const store of stores) {
      for (const { collection, rows } of filled) await store.collection(collection).insertAll(rows);
    }
  }, 120_000);

  afterAll(async () => {
    for (const store of stores) await store.close();
    await mongodb.remove(code);
    await mongodb.close();
  });

  /** Page after page, each from the store that the one before was not from: the cursors cross. */
  async function cursors(walk: (typeof walks)[number], first: 0 | 1): Promise<readonly string[]> {
    const { collection, order, from } = walk;
    const sortKeys = collection.orders[order] ?? [];
    const filter = isRanked(sortKeys) ? everyRowScored(collection) : [];
    const cursorOf = (row: Row, score: number | undefined): string => {
      const values = new Map<string, FieldValue>([...Object.entries(row), [scoreField, score ?? null]]);
      return encodeCursor(order, sortKeys, [...sortKeys.map(({ field }) => values.get(field) ?? null), row.id]);
    };
    const found: string[] = [];
    for (let number: number = first; ; number++) {
      const store = stores[number % 2 === 0 ? 0 : 1];
      const last = found.at(-1);
      const position = last === undefined ? undefined : decodeCursor(order, sortKeys, last);
      const start = position === undefined ? {} : { [from === 'first' ? 'after' : 'before']: position };
      const page = await store.collection(collection).page({ filter, order, limit: 25, from, ...start });
      const read = page.rows.map((row, index) => cursorOf(row, page.scores?.[index]));
      found.push(...(from === 'first' ? read : read.toReversed()));
      if (!page.hasMore) return found;
    }
  }

  test.each(walks)('have the same cursors, to the byte: $collection.name $order from the $from', async (walk) => {
    const begunInSqlite = await cursors(walk, 0);
    expect(await cursors(walk, 1)).toEqual(begunInSqlite);
    const sorted = [...begunInSqlite].sort();
    expect(begunInSqlite).toEqual(walk.from === 'first' ? sorted : sorted.toReversed());
    const rows = filled.find(({ collection }) => collection === walk.collection)?.rows ?? [];
    expect(begunInSqlite).toHaveLength(rows.length);
  });

  test('are the same rows', async () => {
    for (const { collection, rows } of filled) {
      const ids = rows.map(({ id }) => id);
      const [inSqlite, inMongodb] = await Promise.all(stores.map((store) => store.collection(collection).getMany(ids)));
      expect(inMongodb).toEqual(inSqlite);
      expect(inMongodb).toEqual(JSON.parse(JSON.stringify(rows)));
    }
  });
});
