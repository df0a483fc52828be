import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collection, Store } from '../port.ts';
import { type Specimen, sampleSpecimens, specimen, specimens } from './specimen.ts';

/** What every store does when it is written. `store` gives an empty one. */
export function describeWriting(store: () => Store): void {
  const empty = (): Collection<Specimen> => store().collection<Specimen>(specimens);

  test('keeps rows as they are: Chinese, characters beyond the first plane, NUL, nothing, and megabytes', async () => {
    const collection = empty();
    const rows = [
      specimen('cat:310000:000123', {
        name: '企业\u{20000}\0登记',
        title: '\uffff',
        note: null,
        kept: [{ inside: '"\\\n' }],
      }),
      specimen('', { title: '空' }),
      specimen('\u{1f600}', { note: '数\u{2f800}'.repeat(500_000) }),
    ];
    for (const row of rows) expect(await collection.insert(row)).toEqual({ inserted: true });
    expect(await collection.getMany(rows.map(({ id }) => id))).toEqual(rows);
  });

  test('keeps whatever JSON can say beside the declared fields', async () => {
    const collection = empty();
    const nested = fc.jsonValue({ stringUnit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(nested, async (value) => {
        const id = `${await collection.count([])}`;
        const row = specimen(id, { kept: [{ inside: 'a' }], beside: value } as Partial<Specimen>);
        await collection.insert(row);
        expect(await collection.getMany([id])).toEqual([JSON.parse(JSON.stringify(row))]);
      }),
    );
  });

  test('keeps properties of every name, those too that JavaScript gives a meaning to', async () => {
    const collection = empty();
    const names = ['__proto__', 'constructor', 'prototype', '%__proto__', '%%constructor', '%', '$set', 'a.b', ''];
    const named = (value: unknown): string => `{${names.map((name) => `"${name}":${JSON.stringify(value)}`).join()}}`;
    const beside: unknown = JSON.parse(`[${named(1)},{"deep":[${named([named(2)])}]}]`);
    const row = { ...specimen('1'), beside };
    await collection.insert(row);
    await collection.insertMany([{ ...row, id: '2' }]);
    const changed = { ...row, version: 2, kept: [JSON.parse(named(3))] };
    expect(await collection.compareAndSet(changed, 1)).toBe(true);
    const found = (await collection.getMany(['1', '2'])).map((one) => sortedJson(one));
    expect(found).toEqual([sortedJson(changed), sortedJson({ ...row, id: '2' })]);
  });

  test('keeps -0 as 0, and half a character as the sign for none', async () => {
    const collection = empty();
    await collection.insert(specimen('1', { amount: -0, name: 'a\ud800', note: '\udc00' }));
    expect(await collection.getMany(['1'])).toEqual([specimen('1', { amount: 0, name: 'a\ufffd', note: '\ufffd' })]);
    expect(
      await collection.count([
        { field: 'name', in: ['a\ufffd'] },
        { field: 'amount', in: [-0] },
      ]),
    ).toBe(1);
  });

  test('takes one of many rows that bring the same id or the same unique value at once', async () => {
    const collection = empty();
    const sameKey = Array.from({ length: 20 }, (_, number) => specimen(`${number}`, { key: 'one' }));
    const sameId = Array.from({ length: 20 }, (_, number) => specimen('id', { key: `key ${number}` }));
    const outcomes = await Promise.all([...sameKey, ...sameId].map((row) => collection.insert(row)));
    const conflicts = outcomes.map((outcome) => (outcome.inserted ? 'none' : outcome.conflict));
    const count = (conflict: string): number => conflicts.filter((one) => one === conflict).length;
    expect([count('none'), count('key'), count('id')]).toEqual([2, 19, 19]);
    expect(await collection.count([])).toBe(2);
  });

  test('inserts nothing when an id or a unique value is taken, and names the field', async () => {
    const collection = empty();
    await collection.insert(specimen('1', { key: 'one' }));
    expect(await collection.insert(specimen('1', { key: 'two' }))).toEqual({ inserted: false, conflict: 'id' });
    expect(await collection.insert(specimen('2', { key: 'one' }))).toEqual({ inserted: false, conflict: 'key' });
    expect(await collection.insert(specimen('3', { key: 'two' }))).toEqual({ inserted: true });
    expect(await collection.insert(specimen('4'))).toEqual({ inserted: true });
    expect(await collection.insert(specimen('5'))).toEqual({ inserted: true });
    expect(await collection.count([])).toBe(4);
    expect(await collection.getMany(['1'])).toEqual([specimen('1', { key: 'one' })]);
    const withKey = async (...keys: readonly (string | null)[]): Promise<readonly string[]> => {
      const filter = [{ field: 'key', in: keys }];
      const { rows } = await collection.page({ filter, order: 'ID_ASC', limit: 9, from: 'first' });
      return rows.map(({ id }) => id);
    };
    expect(await withKey(null)).toEqual(['4', '5']);
    expect(await withKey(null, 'two')).toEqual(['3', '4', '5']);
  });

  test('inserts many, leaves out those whose id is taken, and goes on where it was cut off', async () => {
    const collection = empty();
    await collection.insert(specimen('2', { name: 'first' }));
    const rows = ['1', '2', '3'].map((id) => specimen(id, { name: 'later', note: '数据', kept: [{ inside: id }] }));
    await collection.insertMany(rows);
    await collection.insertMany([...rows, specimen('4')]);
    await collection.insertMany([]);
    expect(await collection.getMany(['1', '2', '3', '4'])).toEqual([
      rows[0],
      specimen('2', { name: 'first' }),
      rows[2],
      specimen('4'),
    ]);
    expect(await collection.count([{ words: ['数据'] }])).toBe(2);
    await expect(collection.insertMany([{ ...specimen('5'), done: 1 } as unknown as Specimen])).rejects.toThrow('1');
    expect(await collection.count([])).toBe(4);
  });

  test('takes rows out for good, and takes their ids again', async () => {
    const collection = empty();
    await collection.insertMany(['1', '2', '3'].map((id) => specimen(id, { title: 'old' })));
    await collection.getMany(['1', '2', '3']);
    expect(await collection.remove(['1', '3', 'none', '3'])).toBe(2);
    expect(await collection.remove([])).toBe(0);
    expect(await collection.getMany(['1', '2', '3'])).toEqual([undefined, specimen('2', { title: 'old' }), undefined]);
    expect(await collection.insert(specimen('3', { title: 'new' }))).toEqual({ inserted: true });
    const holding = (holds: string) => [{ match: [{ required: true, pieces: [{ text: 'title', holds, weight: 1 }] }] }];
    expect(await collection.count(holding('old'))).toBe(1);
    expect(await collection.count(holding('new'))).toBe(1);
    expect(await collection.getMany(['3'])).toEqual([specimen('3', { title: 'new' })]);
    expect(await collection.count([{ field: 'title', in: ['old'] }])).toBe(1);
  });

  test('refuses a row whose fields are not of their types', async () => {
    const collection = empty();
    const wrong: readonly [string, unknown][] = [
      ['name', 5],
      ['rank', 1.5],
      ['rank', 2 ** 53],
      ['done', 1],
      ['title', undefined],
      ['version', 0],
    ];
    for (const [field, value] of wrong) {
      const row = { ...specimen('1'), [field]: value };
      await expect(collection.insert(row)).rejects.toThrow(String(value));
    }
    expect(await collection.count([])).toBe(0);
  });

  test('changes a row that is at the version seen, and no other', async () => {
    const collection = empty();
    await collection.insert(specimen('1', { name: 'old', rank: 1, key: 'one' }));
    const changed = specimen('1', { version: 2, name: 'new', rank: null, key: 'two' });
    expect(await collection.compareAndSet(changed, 1)).toBe(true);
    expect(await collection.compareAndSet(specimen('1', { version: 2, name: 'late' }), 1)).toBe(false);
    expect(await collection.compareAndSet(specimen('2', { version: 2 }), 1)).toBe(false);
    expect(await collection.getMany(['1', '2'])).toEqual([changed, undefined]);
    expect(await collection.count([{ field: 'name', in: ['new'] }])).toBe(1);
    expect(await collection.count([{ field: 'name', in: ['old'] }])).toBe(0);
    expect(await collection.insert(specimen('3', { key: 'one' }))).toEqual({ inserted: true });
    await expect(collection.compareAndSet(specimen('1', { version: 5 }), 2)).rejects.toThrow('received 5');
  });

  test('lets bookkeeping keep the version that it saw, if it is still the one', async () => {
    const collection = empty();
    await collection.insert(specimen('1', { name: 'old', note: 'to do' }));
    const kept = specimen('1', { name: 'old', note: null });
    expect(await collection.compareAndSet(kept, 1)).toBe(true);
    expect(await collection.getMany(['1'])).toEqual([kept]);
    expect(await collection.compareAndSet(specimen('1', { version: 2, name: 'new' }), 1)).toBe(true);
    expect(await collection.compareAndSet(kept, 1)).toBe(false);
    expect(await collection.getMany(['1'])).toEqual([specimen('1', { version: 2, name: 'new' })]);
  });

  test('does not change a row to a unique value that another holds', async () => {
    const collection = empty();
    await collection.insert(specimen('1', { key: 'one' }));
    await collection.insert(specimen('2', { key: 'two' }));
    const taking = collection.compareAndSet(specimen('2', { version: 2, key: 'one' }), 1);
    await expect(taking).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('key of 2') });
    expect(await collection.getMany(['2'])).toEqual([specimen('2', { key: 'two' })]);
  });

  test('lets one of many who saw the same version win', async () => {
    const collection = empty();
    await collection.insert(specimen('1'));
    const attempts = Array.from({ length: 25 }, (_, number) => specimen('1', { version: 2, name: `by ${number}` }));
    const outcomes = await Promise.all(attempts.map((row) => collection.compareAndSet(row, 1)));
    expect(outcomes.filter((won) => won)).toHaveLength(1);
    expect(await collection.getMany(['1'])).toEqual([attempts[outcomes.indexOf(true)]]);
  });

  test('loses no change of those who try again until they win', async () => {
    const collection = empty();
    await collection.insert(specimen('1'));
    async function addOne(): Promise<void> {
      // Of 25, each can be beaten by all others: a store on which more is needed never lets anyone win.
      for (let attempt = 0; attempt < 1000; attempt++) {
        const [row] = await collection.getMany(['1']);
        if (row === undefined) throw new Error('The row is gone');
        const next = { ...row, version: row.version + 1, amount: row.amount + 1 };
        if (await collection.compareAndSet(next, row.version)) return;
      }
      throw new Error('Nobody wins');
    }
    await Promise.all(Array.from({ length: 25 }, addOne));
    expect(await collection.getMany(['1'])).toEqual([specimen('1', { version: 26, amount: 25 })]);
  });

  test('inserts all or none, and only into an empty collection', async () => {
    const collection = empty();
    const rows = sampleSpecimens(50, 1);
    const twice = [...rows, specimen('last', { key: 'key 0' })];
    await expect(collection.insertAll(twice)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await collection.count([])).toBe(0);
    await collection.insertAll([]);
    await collection.insertAll(rows);
    expect(await collection.count([])).toBe(50);
    await expect(collection.insertAll([specimen('more')])).rejects.toMatchObject({ code: 'NOT_EMPTY' });
    expect(await collection.count([])).toBe(50);
  });
}

/** As JSON whose properties are in the order of their names: a comparison of objects passes over `__proto__`. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner !== 'object' || inner === null || Array.isArray(inner)
      ? inner
      : Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))),
  );
}
