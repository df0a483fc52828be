import { describe, expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';

const source = (more: object) => ({ catalogEntries: { totalCount: 2, sources: [{ platform: '310000', ...more }] } });

describe('the fingerprint of answers', () => {
  test('does not depend on the order of keys', () => {
    expect(fingerprintOf([{ a: 1, b: { c: 2, d: 3 } }])).toBe(fingerprintOf([{ b: { d: 3, c: 2 }, a: 1 }]));
  });

  test('does not depend on when and how fast a platform answered', () => {
    const one = source({ asOf: '2026-11-22T01:30:00.000Z', latencyMs: 3 });
    const other = source({ asOf: '2026-11-22T01:30:05.000Z', latencyMs: 9 });
    expect(fingerprintOf([one])).toBe(fingerprintOf([other]));
  });

  test.each([
    ['another value', [source({ status: 'OK' })], [source({ status: 'TIMEOUT' })]],
    ['null in place of nothing', [{ a: null }], [{}]],
    ['another order of rows', [{ rows: [1, 2] }], [{ rows: [2, 1] }]],
    ['another order of answers', [{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }]],
    ['an answer that is missing', [{ a: 1 }, null], [{ a: 1 }]],
  ])('differs for %s', (_what, one, other) => {
    expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
  });
});
