import { expect, test } from 'vitest';
import type { CollectionSpec, Filter, Position, Row, SearchSpec, Store } from '../port.ts';
import { plainOrders, type Specimen, sampleSpecimens, specimen, specimenSearch, specimens } from './specimen.ts';

interface Place {
  /** The empty store of this test, open. */
  readonly store: () => Store;
  /** Closes it and opens the same one again. */
  readonly reopen: () => Promise<Store>;
}

/** What every store keeps from one opening to the next. */
export function describeKeeping({ store, reopen }: Place): void {
  test('is empty until it holds a row or a mark', async () => {
    const collection = store().collection<Specimen>(specimens);
    expect(await store().isEmpty()).toBe(true);
    await collection.insert(specimen('1'));
    expect(await store().isEmpty()).toBe(false);
  });

  test('with a mark and no row is not empty, and keeps the mark', async () => {
    expect(await store().readMark('seed')).toBeUndefined();
    await store().writeMark('seed', 'sample 1');
    await store().writeMark('seed', 'sample 2');
    expect(await store().readMark('seed')).toBe('sample 2');
    await store().writeMark('another', '数据');
    expect([...(await store().marks())]).toEqual([
      ['another', '数据'],
      ['seed', 'sample 2'],
    ]);
    const again = await reopen();
    expect(await again.readMark('seed')).toBe('sample 2');
    expect(await again.isEmpty()).toBe(false);
  });

  test('holds its rows when it is opened again, and is not empty before a collection is asked for', async () => {
    const rows = sampleSpecimens(40, 5);
    await store().collection<Specimen>(specimens).insertAll(rows);
    const again = await reopen();
    expect(await again.isEmpty()).toBe(false);
    const page = await again
      .collection<Specimen>(specimens)
      .page({ filter: [], order: 'ID_ASC', limit: 100, from: 'first' });
    expect(new Set(page.rows)).toEqual(new Set(rows));
  });

  test('finds the rows of an older specification by the fields, orders and unique values of a newer one', async () => {
    interface Growing extends Row {
      readonly name: string;
      readonly place: string;
      readonly size?: number;
    }
    const older: CollectionSpec = {
      name: 'growing',
      fields: { name: 'text' },
      orders: { NAME_ASC: [{ field: 'name', direction: 'ASC' }] },
    };
    const newer: CollectionSpec = {
      name: 'growing',
      fields: { place: 'text', size: 'integer' },
      orders: {
        PLACE_DESC: [{ field: 'place', direction: 'DESC' }],
        SIZE_ASC: [{ field: 'size', direction: 'ASC' }],
        SIZE_DESC: [{ field: 'size', direction: 'DESC' }],
      },
      unique: ['place'],
      text: ['place'],
    };
    const rows: readonly Growing[] = ['a', 'b', 'c'].map((place, index) => ({
      id: `${index}`,
      version: 1,
      name: 'x',
      place,
    }));
    await store().collection<Growing>(older).insertAll(rows);
    const collection = (await reopen()).collection<Growing>(newer);
    const page = await collection.page({
      filter: [{ field: 'size', in: [null] }],
      order: 'PLACE_DESC',
      limit: 5,
      from: 'first',
    });
    expect(page.rows.map(({ id }) => id)).toEqual(['2', '1', '0']);
    const taken = { id: '3', version: 1, name: 'x', place: 'b', size: 5 };
    expect(await collection.insert(taken)).toEqual({ inserted: false, conflict: 'place' });
    await collection.insert({ ...taken, place: 'dé' });
    const order = async (name: string, after: Position): Promise<readonly string[]> =>
      (await collection.page({ filter: [], order: name, limit: 5, from: 'first', after })).rows.map(({ id }) => id);
    expect(await order('SIZE_ASC', [null, '0'])).toEqual(['1', '2', '3']);
    expect(await order('SIZE_DESC', [5, '3'])).toEqual(['0', '1', '2']);
    expect(await collection.groups({ filter: [], by: ['size'], max: ['size'] })).toEqual([
      { by: { size: null }, count: 3, sum: {}, min: {}, max: { size: null } },
      { by: { size: 5 }, count: 1, sum: {}, min: {}, max: { size: 5 } },
    ]);
    expect(await collection.count([{ words: ['a'] }])).toBe(1);
    expect(await collection.count([{ words: ['dé'] }])).toBe(1);
  });

  test('finds words in the rows of an older specification, in the texts of the newer one alone', async () => {
    const rows = [
      specimen('1', { name: '企业登记', note: '人口' }),
      specimen('2', { name: '人口普查', title: '企业' }),
      specimen('3', { note: '企业登记'.repeat(3) }),
    ];
    await store()
      .collection<Specimen>({ ...specimens, text: [] })
      .insertAll(rows);
    const found = async (again: Store, text: readonly string[], word: string): Promise<number> =>
      again.collection<Specimen>({ ...specimens, text }).count([{ words: [word] }]);
    expect(await found(await reopen(), ['name', 'note'], '企业')).toBe(2);
    expect(await found(await reopen(), ['note'], '人口')).toBe(1);
    expect(await found(await reopen(), [], '人口')).toBe(0);
    expect(await found(await reopen(), ['name', 'title'], '企业')).toBe(2);
  });

  test('derives from the rows of an older specification what a newer one counts by, and keeps it out of the rows', async () => {
    const rows = [specimen('1', { title: 'ab', rank: 1 }), specimen('2', { title: 'ab' }), specimen('3')];
    const { derived, ...older } = specimens;
    await store().collection<Specimen>(older).insertAll(rows);
    const collection = (await reopen()).collection<Specimen>(specimens);
    const counted = () => collection.groups({ filter: [{ field: 'titleLength', atLeast: 1 }], by: ['isRanked'] });
    const counts = (...pairs: readonly (readonly [boolean, number])[]) =>
      pairs.map(([isRanked, count]) => ({ by: { isRanked }, count, sum: {}, min: {}, max: {} }));
    expect(await counted()).toEqual(counts([false, 1], [true, 1]));
    await collection.compareAndSet({ ...specimen('2', { title: 'abc', rank: 2 }), version: 2 }, 1);
    expect(await counted()).toEqual(counts([true, 2]));
    expect(await collection.getMany(['1', '3'])).toEqual([rows[0], rows[2]]);
    expect(Object.keys(derived ?? {})).toHaveLength(3);
  });

  test('searches the rows of an older specification by the texts of the newer one, and changed rows by what they say now', async () => {
    const { search: _, orders, ...older } = specimens;
    const plain = { ...older, orders: Object.fromEntries(plainOrders.map((order) => [order, orders[order] ?? []])) };
    const rows = [specimen('1', { title: '企业登记' }), specimen('2', { title: '人口普查', note: '企业' })];
    await store().collection<Specimen>(plain).insertAll(rows);
    const ranked = async (again: Store, spec: CollectionSpec, holds: string): Promise<readonly unknown[]> => {
      const pieces = [
        { text: 'title', holds: `^${holds}`, weight: 5 },
        { text: 'others', holds, weight: 2 },
      ];
      const filter: Filter = [{ match: [{ required: true, pieces }] }];
      const order = 'SCORE_DESC_NAME_ASC';
      const page = await again.collection<Specimen>(spec).page({ filter, order, limit: 5, from: 'first' });
      return page.rows.map(({ id }, index) => [id, page.scores?.[index]]);
    };
    const searched = await reopen();
    expect(await ranked(searched, specimens, '企业')).toEqual([
      ['1', 5],
      ['2', 2],
    ]);
    const changed = { ...specimen('1', { title: '企', note: '人口' }), version: 2 };
    expect(await searched.collection<Specimen>(specimens).compareAndSet(changed, 1)).toBe(true);
    expect(await ranked(searched, specimens, '企业')).toEqual([['2', 2]]);
    expect(await ranked(searched, specimens, '人口')).toEqual([
      ['2', 5],
      ['1', 2],
    ]);
    const otherwise: SearchSpec = {
      ...specimenSearch,
      version: '2',
      textsOf: () => ({ title: '^人口', others: null }),
    };
    expect(await ranked(await reopen(), { ...specimens, search: otherwise }, '人口')).toEqual([
      ['1', 5],
      ['2', 5],
    ]);
    expect(await (await reopen()).collection<Specimen>(plain).count([])).toBe(2);
  });

  test('keeps what is unique so when a newer specification says it of a field that had no value', async () => {
    const older = { ...specimens, unique: [] };
    await store()
      .collection<Specimen>(older)
      .insertAll([specimen('1'), specimen('2'), specimen('3', { key: 'one' })]);
    const collection = (await reopen()).collection<Specimen>(specimens);
    expect(await collection.insert(specimen('4', { key: 'one' }))).toEqual({ inserted: false, conflict: 'key' });
    expect(await collection.insert(specimen('4'))).toEqual({ inserted: true });
    expect(await collection.getMany(['1'])).toEqual([specimen('1')]);
  });

  test('lets values repeat that a newer specification does not keep unique', async () => {
    await store()
      .collection<Specimen>(specimens)
      .insert(specimen('1', { key: 'one' }));
    const collection = (await reopen()).collection<Specimen>({ ...specimens, unique: [] });
    expect(await collection.insert(specimen('2', { key: 'one' }))).toEqual({ inserted: true });
    expect(await collection.count([{ field: 'key', in: ['one'] }])).toBe(2);
  });

  test('keeps collections apart', async () => {
    const others = { ...specimens, name: 'others' };
    await store()
      .collection<Specimen>(specimens)
      .insert(specimen('1', { key: 'one' }));
    expect(
      await store()
        .collection<Specimen>(others)
        .insert(specimen('1', { key: 'one' })),
    ).toEqual({ inserted: true });
    expect(await store().collection<Specimen>(specimens).count([])).toBe(1);
  });

  test('refuses a second specification for a collection that is open', () => {
    store().collection<Specimen>(specimens);
    expect(() => store().collection<Specimen>({ ...specimens, unique: [] })).toThrow('specimens');
  });

  test('that was closed refuses everything, and may be closed again', async () => {
    const closed = store();
    const collection = closed.collection<Specimen>(specimens);
    await closed.close();
    await closed.close();
    await expect(collection.insert(specimen('1'))).rejects.toMatchObject({ code: 'CLOSED' });
    await expect(collection.getMany(['1'])).rejects.toMatchObject({ code: 'CLOSED' });
    await expect(closed.writeMark('seed', '1')).rejects.toMatchObject({ code: 'CLOSED' });
  });
}
