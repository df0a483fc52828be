import { expect, test } from 'vitest';
import { spreadOf } from './spread.ts';

test('the spread of an odd number of values has the middle one as its median', () => {
  expect(spreadOf([10, 9, 1])).toEqual({ median: 9, least: 1, most: 10 });
});

test('the spread of an even number of values has the mean of the middle two as its median', () => {
  expect(spreadOf([4, 1, 10, 2])).toEqual({ median: 3, least: 1, most: 10 });
});
