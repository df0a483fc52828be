import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from './random.ts';

describe('random choices', () => {
  test('are the same for the same seed and differ for another', () => {
    const draw = (seed: string) => {
      const random = createRandom(seed);
      return Array.from({ length: 8 }, () => random.whole(0, 1_000_000));
    };
    expect(draw('entry/310000/1')).toEqual(draw('entry/310000/1'));
    expect(draw('entry/310000/1')).not.toEqual(draw('entry/310000/2'));
  });

  test('stay inside the bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (seed, least, span) => {
        const value = createRandom(seed).whole(least, least + span);
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(least + span);
      }),
    );
  });

  test('take exactly as many different elements as asked for, in the order of the list', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.integer()), fc.nat(20), (seed, list, count) => {
        const taken = createRandom(seed).some(list, count);
        expect(taken).toHaveLength(Math.min(count, list.length));
        expect(taken).toEqual(list.filter((element) => taken.includes(element)));
      }),
    );
  });

  test('follow the weights', () => {
    const random = createRandom('weights');
    const draws = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    expect(draws).not.toContain('never');
    const often = draws.filter((draw) => draw === 'often').length;
    expect(often).toBeGreaterThan(2800);
    expect(often).toBeLessThan(3200);
  });

  test('refuse an empty list', () => {
    expect(() => createRandom('x').pick([])).toThrow(RangeError);
  });
});
