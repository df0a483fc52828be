import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldValue, Position, SortKey } from '../store/port.ts';
import { decodeCursor, encodeCursor, InvalidCursorError } from './cursor.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('\0', '\u0001', 'a', 'b', 'ÿ', '中', '\uffff', '𠀀', '😀'), maxLength: 4 }),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 0.1, -0.1, 1e-300, -1e-300, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);
const value: fc.Arbitrary<FieldValue> = fc.oneof(fc.constant(null), text, number, fc.boolean());
const sortKeys: fc.Arbitrary<readonly SortKey[]> = fc
  .array(fc.constantFrom<SortKey['direction']>('ASC', 'DESC'), { maxLength: 3 })
  .map((directions) => directions.map((direction, index) => ({ field: `field${index}`, direction })));

function positionOf(keys: readonly SortKey[]): fc.Arbitrary<Position> {
  return fc.tuple(fc.tuple(...keys.map(() => value)), text).map(([values, id]) => [...values, id]);
}
const orderedPair = sortKeys.chain((keys) => fc.tuple(fc.constant(keys), positionOf(keys), positionOf(keys)));
const single = sortKeys.chain((keys) => fc.tuple(fc.constant(keys), positionOf(keys)));

const ofTheAlphabet = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...'-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'),
    maxLength,
  });

/** Order of values by the words of the contract, with no bytes in it: null, then text by code point, then numbers. */
function compareValues(one: FieldValue, other: FieldValue): number {
  const rank = (value: FieldValue): number => (value === null ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (one === null || other === null) return 0;
  if (typeof one !== 'string' || typeof other !== 'string') return Math.sign(Number(one) - Number(other));
  const points = [...one].map((character) => character.codePointAt(0) ?? 0);
  const otherPoints = [...other].map((character) => character.codePointAt(0) ?? 0);
  for (const [index, point] of points.entries()) {
    const otherPoint = otherPoints[index];
    if (otherPoint === undefined) return 1;
    if (point !== otherPoint) return point - otherPoint;
  }
  return points.length - otherPoints.length;
}

function comparePositions(keys: readonly SortKey[], one: Position, other: Position): number {
  for (const [index, oneValue] of one.entries()) {
    const order = compareValues(oneValue, other[index] ?? null);
    if (order !== 0) return Math.sign(keys[index]?.direction === 'DESC' ? -order : order);
  }
  return 0;
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function decodedOrRefused(keys: readonly SortKey[], cursor: string): Position | InvalidCursorError {
  try {
    return decodeCursor('ORDER', keys, cursor);
  } catch (error) {
    if (error instanceof InvalidCursorError) return error;
    throw error;
  }
}

describe('a cursor', () => {
  test('has the bytes that every other implementation of the format has', () => {
    const keys: readonly SortKey[] = [{ field: 'updatedAt', direction: 'DESC' }];
    expect(encodeCursor('UPDATED_AT_DESC', keys, [null, 'a'])).toBe('1UPDATED_AT_DESC.zV8W--');
    expect(encodeCursor('ID_ASC', [], ['a\0'])).toBe('1ID_ASC.-a3-zk-');
    expect(encodeCursor('N', [{ field: 'n', direction: 'ASC' }], [1, ''])).toBe('1N.-vzk---------V-');
    const mixed: readonly SortKey[] = [
      { field: 'n', direction: 'DESC' },
      { field: 'name', direction: 'DESC' },
    ];
    expect(encodeCursor('MIXED', mixed, [-2.5, '数𠀀', 'cat:310000:000123'])).toBe(
      '1MIXED.zB-3--------zG_eIkxUUrzz-aCWS2cnBI-kB2-uB2-kBI7n--',
    );
  });

  test('compares with another as their positions compare', () => {
    fc.assert(
      fc.property(orderedPair, ([keys, one, other]) => {
        const order = compareTexts(encodeCursor('ORDER', keys, one), encodeCursor('ORDER', keys, other));
        expect(order).toBe(comparePositions(keys, one, other));
      }),
      { numRuns: 3000 },
    );
  });

  test('gives back the position that it was made from, booleans as numbers', () => {
    fc.assert(
      fc.property(single, ([keys, position]) => {
        const expected = position.map((value) =>
          typeof value === 'string' || value === null ? value : Number(value) + 0,
        );
        expect(decodeCursor('ORDER', keys, encodeCursor('ORDER', keys, position))).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps long text whole', () => {
    const long = '数据共享𠀀\0'.repeat(5000);
    const keys: readonly SortKey[] = [{ field: 'name', direction: 'DESC' }];
    expect(decodeCursor('NAME_DESC', keys, encodeCursor('NAME_DESC', keys, [long, 'cat:310000:1']))).toEqual([
      long,
      'cat:310000:1',
    ]);
  });

  test('when cut short, is refused or is the one cursor of another position', () => {
    fc.assert(
      fc.property(single, fc.nat(), ([keys, position], length) => {
        const cursor = encodeCursor('ORDER', keys, position);
        const cut = cursor.slice(0, length % cursor.length);
        const decoded = decodedOrRefused(keys, cut);
        // Cut right behind a NUL within the id, what is left is a cursor: of the shorter id.
        if (!(decoded instanceof InvalidCursorError)) expect(encodeCursor('ORDER', keys, decoded)).toBe(cut);
      }),
    );
  });

  test('when changed, is refused or is the one cursor of another position', () => {
    fc.assert(
      fc.property(
        single,
        fc.nat(),
        fc.oneof(fc.string({ unit: 'binary', maxLength: 2 }), ofTheAlphabet(2)),
        ([keys, position], place, instead) => {
          const cursor = encodeCursor('ORDER', keys, position);
          const at = cursor.length - (place % (cursor.length + 1));
          const changed = cursor.slice(0, at) + instead + cursor.slice(at + 1);
          const decoded = decodedOrRefused(keys, changed);
          if (!(decoded instanceof InvalidCursorError)) expect(encodeCursor('ORDER', keys, decoded)).toBe(changed);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('when it is any text at all, is refused or decoded, and fails in no other way', () => {
    fc.assert(
      fc.property(
        sortKeys,
        fc.oneof(
          fc.string({ unit: 'binary' }),
          ofTheAlphabet(24).map((tail) => `1ORDER.${tail}`),
        ),
        (keys, cursor) => {
          const decoded = decodedOrRefused(keys, cursor);
          if (!(decoded instanceof InvalidCursorError)) expect(encodeCursor('ORDER', keys, decoded)).toBe(cursor);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('of another order, another version or with a number for an id is refused, and the reason says so', () => {
    const cursor = encodeCursor('NAME_ASC', [], ['cat:310000:1']);
    expect(() => decodeCursor('CODE_ASC', [], cursor)).toThrow('it is not of the order CODE_ASC');
    expect(() => decodeCursor('NAME_ASC', [], `2${cursor.slice(1)}`)).toThrow('another version');
    expect(() => decodeCursor('NAME_ASC', [], encodeCursor('NAME_ASC', [], [5]))).toThrow('cut short or was changed');
    expect(() => decodeCursor('NAME_ASC', [], '')).toThrow(
      expect.objectContaining({ extensions: { code: 'INVALID_CURSOR' } }),
    );
  });

  test('is not made of too few values, nor of numbers that have no place in an order', () => {
    const keys: readonly SortKey[] = [{ field: 'name', direction: 'ASC' }];
    expect(() => encodeCursor('NAME_ASC', keys, ['cat:310000:1'])).toThrow('1 sort keys and the id, received 1 values');
    expect(() => encodeCursor('NAME_ASC', keys, [Number.NaN, 'cat:310000:1'])).toThrow('received NaN');
  });
});
