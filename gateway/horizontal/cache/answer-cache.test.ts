import { expect, test } from 'vitest';
import { AnswerCache } from './answer-cache.ts';

test('an answer is found until it is as old as is asked for, with its time', () => {
  let now = 1_000;
  const cache = new AnswerCache(10_000, () => now);
  cache.keep('a', { count: 3 });
  now = 1_499;
  expect(cache.find('a', 500)).toEqual({ value: { count: 3 }, at: new Date(1_000) });
  now = 1_500;
  expect(cache.find('a', 500)).toBeUndefined();
});

test('each receiver gets a value of its own', () => {
  const cache = new AnswerCache(10_000, () => 0);
  cache.keep('a', { count: 3 });
  expect(cache.find('a', 1)?.value).not.toBe(cache.find('a', 1)?.value);
});

test('what has not been used for longest goes first when the memory is full', () => {
  const cache = new AnswerCache(250, () => 0);
  cache.keep('a', 1);
  cache.keep('b', 1);
  cache.find('a', 1);
  cache.keep('c', 1);
  expect(['a', 'b', 'c'].map((key) => cache.find(key, 1)?.value)).toEqual([1, undefined, 1]);
});

test('with no memory nothing is kept', () => {
  const cache = new AnswerCache(0, () => 0);
  cache.keep('a', 1);
  expect(cache.find('a', 1)).toBeUndefined();
});
