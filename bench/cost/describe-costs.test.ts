import { expect, test } from 'vitest';
import type { Comparison } from './compare.ts';
import { describeCosts, judgeCosts } from './describe-costs.ts';

const comparison: Comparison = {
  operation: 'a read',
  limit: undefined,
  ours: [1, 2, 6],
  other: [2, 5, 8],
  ourData: 'abc',
  otherData: 'abc',
  faults: [],
};

test('a ratio is of costs of the same round', () => {
  expect(describeCosts([comparison], 'stock').split('\n')[1]).toContain('0.500 (0.400–0.750)');
});

test('costs of equal data hold', () => {
  expect(judgeCosts([comparison], 'stock').map(({ holds }) => holds)).toEqual([true]);
});

test('costs of different data do not, and both are told', () => {
  const [verdict] = judgeCosts([{ ...comparison, otherData: 'xyz' }], 'stock');
  expect(verdict).toEqual({
    claim: 'a read: the same data from ours and stock',
    holds: false,
    found: 'ours abc, stock xyz',
  });
});

test('costs of answers with an error do not hold, even when both have it', () => {
  const [verdict] = judgeCosts([{ ...comparison, faults: ['ours: HTTP 500'] }], 'stock');
  expect(verdict).toMatchObject({ holds: false, found: 'ours: HTTP 500' });
});

test('costs hold up to their limit, judged by the median of the ratios', () => {
  const judge = (limit: number) => judgeCosts([{ ...comparison, limit }], 'stock').at(-1);
  expect(judge(0.5)).toMatchObject({ holds: true, found: '0.500' });
  expect(judge(0.49)).toMatchObject({ holds: false, claim: 'a read: at most 0.49 of the CPU of stock' });
});
