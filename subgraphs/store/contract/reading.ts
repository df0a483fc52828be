import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Collection, Filter, PageQuery, Position, Store } from '../port.ts';
import { Oracle } from './oracle.ts';
import {
  anyFilter,
  anyGroupQuery,
  anyPageQuery,
  plainOrders,
  type Specimen,
  sampleSpecimens,
  specimen,
  specimens,
} from './specimen.ts';

/** What every store answers when it is asked. `store` gives an empty one. */
export function describeReading(store: () => Store): void {
  async function filled(rows: readonly Specimen[]): Promise<Collection<Specimen>> {
    const collection = store().collection<Specimen>(specimens);
    await collection.insertAll(rows);
    return collection;
  }

  describe.each([0, 1, 8, 60, 150])('of %i rows', (count) => {
    const rows = sampleSpecimens(count, count);
    const oracle = new Oracle(specimens, rows);

    test('answers every page as a look at every row would', async () => {
      const collection = await filled(rows);
      await fc.assert(
        fc.asyncProperty(anyPageQuery(oracle, rows), async (query) => {
          expect(await collection.page(query)).toEqual(oracle.page(query));
        }),
        { numRuns: 500 },
      );
    });

    test('counts what matches', async () => {
      const collection = await filled(rows);
      await fc.assert(
        fc.asyncProperty(anyFilter, async (filter) => {
          expect(await collection.count(filter)).toBe(oracle.matching(filter).length);
        }),
      );
    });

    test('groups with exact sums, smallest and greatest values, in the order of the values grouped by', async () => {
      const collection = await filled(rows);
      await fc.assert(
        fc.asyncProperty(anyGroupQuery, async (query) => {
          expect(await collection.groups(query)).toEqual(oracle.groups(query));
        }),
        { numRuns: 200 },
      );
    });

    test('gives rows by id in the order asked for, and nothing where there is none', async () => {
      const collection = await filled(rows);
      const known = new Map(rows.map((row) => [row.id, row]));
      const ids = [...rows.map(({ id }) => id), 'none', rows[0]?.id ?? 'a'].reverse();
      expect(await collection.getMany(ids)).toEqual(ids.map((id) => known.get(id)));
      expect(await collection.getMany([])).toEqual([]);
    });
  });

  test.each(plainOrders)(
    'in the order %s, a walk visits every row once, both ways, also while rows come in',
    async (order) => {
      const rows = sampleSpecimens(90, 7);
      const collection = await filled(rows);
      const oracle = new Oracle(specimens, rows);
      const expected = oracle.page({ filter: [], order, limit: rows.length, from: 'first' }).rows.map(({ id }) => id);
      expect(await walk(collection, oracle, order, 'first')).toEqual(expected);
      expect((await walk(collection, oracle, order, 'last')).reverse()).toEqual(expected);

      const original = new Set(expected);
      let added = 0;
      const whileRowsComeIn = await walk(collection, oracle, order, 'first', async () => {
        const like = rows[(added * 7) % rows.length];
        await collection.insert({ ...specimen(`new ${added}`), ...like, id: `new ${added}`, key: null });
        added++;
      });
      expect(whileRowsComeIn.filter((id) => original.has(id))).toEqual(expected);
      expect(new Set(whileRowsComeIn).size).toBe(whileRowsComeIn.length);
    },
  );

  test('finds words in any text field, in any case of ASCII letters, with nothing special about any character', async () => {
    const collection = await filled([
      specimen('1', { title: '上海市企业登记信息', note: 'Enterprise REGISTER' }),
      specimen('2', { name: '企业', title: '\u{20000}野' }),
      specimen('3', { title: '100%_sure', note: 'register' }),
    ]);
    const found = async (...words: string[]): Promise<readonly string[]> =>
      (await collection.page({ filter: [{ words }], order: 'ID_ASC', limit: 9, from: 'first' })).rows.map(
        ({ id }) => id,
      );
    expect(await found('企业')).toEqual(['1', '2']);
    expect(await found('企业', 'register')).toEqual(['1']);
    expect(await found('Register')).toEqual(['1', '3']);
    expect(await found('\u{20000}')).toEqual(['2']);
    expect(await found('%_')).toEqual(['3']);
    expect(await found('企业登记上海')).toEqual([]);
  });

  test('sums beyond 64 bits without losing a unit', async () => {
    const amount = Number.MAX_SAFE_INTEGER;
    const collection = await filled(
      Array.from({ length: 1100 }, (_, index) => specimen(`id ${index}`, { amount, rank: -amount })),
    );
    const [all] = await collection.groups({ filter: [], by: [], sum: ['amount', 'rank'] });
    expect(all?.sum).toEqual({ amount: BigInt(amount) * 1100n, rank: -BigInt(amount) * 1100n });
  });

  test('answers a position of values of any type with a page that matches the filter', async () => {
    const collection = await filled(sampleSpecimens(60, 3));
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...plainOrders),
        fc.array(value, { minLength: 4, maxLength: 4 }),
        async (order, values) => {
          const position: Position = [...values.slice(0, specimens.orders[order]?.length), 'id'];
          const query: PageQuery = {
            filter: [{ field: 'done', in: [true] }],
            order,
            limit: 60,
            from: 'first',
            after: position,
          };
          for (const { done } of (await collection.page(query)).rows) expect(done).toBe(true);
        },
      ),
    );
  });

  test('refuses a question that cannot be meant, and says what it received', async () => {
    const collection = await filled([specimen('1')]);
    const page: PageQuery = { filter: [], order: 'ID_ASC', limit: 1, from: 'first' };
    await expect(collection.page({ ...page, order: 'COLOUR_ASC' })).rejects.toThrow('COLOUR_ASC');
    await expect(collection.page({ ...page, order: 'toString' })).rejects.toThrow('toString');
    await expect(collection.page({ ...page, order: 'SCORE_DESC_NAME_ASC' })).rejects.toThrow('SCORE_DESC_NAME_ASC');
    const searched = (text: string, weight: number): Filter => [
      { match: [{ required: true, pieces: [{ text, holds: 'a', weight }] }] },
    ];
    await expect(collection.count(searched('colour', 1))).rejects.toThrow('colour');
    await expect(collection.count(searched('title', 0))).rejects.toThrow('0');
    await expect(collection.page({ ...page, limit: -1 })).rejects.toThrow('-1');
    await expect(collection.page({ ...page, after: ['a', 'b'] })).rejects.toThrow('2 values');
    await expect(collection.count([{ field: 'colour', in: ['red'] }])).rejects.toThrow('colour');
    await expect(collection.count([{ field: 'kept', in: ['red'] }])).rejects.toThrow('kept');
    await expect(collection.count([{ field: 'rank', in: ['red'] }])).rejects.toThrow('red');
    await expect(collection.count([{ field: 'name', atLeast: 5 }])).rejects.toThrow('5');
    await expect(collection.groups({ filter: [], by: ['kept'] })).rejects.toThrow('kept');
    await expect(collection.groups({ filter: [], by: [], sum: ['name'] })).rejects.toThrow('name');
  });
}

async function walk(
  collection: Collection<Specimen>,
  oracle: Oracle<Specimen>,
  order: string,
  from: 'first' | 'last',
  betweenPages: () => Promise<void> = async () => {},
): Promise<string[]> {
  const ids: string[] = [];
  let position: Position | undefined;
  for (let page = 0; page < 1000; page++) {
    const start = position === undefined ? {} : { [from === 'first' ? 'after' : 'before']: position };
    const { rows, hasMore } = await collection.page({ filter: [], order, limit: 4, from, ...start });
    const inReading = from === 'first' ? rows : rows.toReversed();
    ids.push(...inReading.map(({ id }) => id));
    const end = inReading.at(-1);
    if (!hasMore || end === undefined) return ids;
    position = oracle.positionOf(order, end);
    await betweenPages();
  }
  throw new Error('The walk has no end');
}
