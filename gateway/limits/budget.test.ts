import { expect, test } from 'vitest';
import { CallerBudgets } from './budget.ts';

test('a minute brings a minute of budget, evenly, and no more than that is saved', () => {
  let now = 0;
  const callers = new CallerBudgets(() => now);
  expect(callers.spend('a', 60, 60)).toEqual({ spent: true, remaining: 0 });
  expect(callers.spend('a', 10, 60)).toEqual({ spent: false, retryAfterSeconds: 10 });
  now = 9_000;
  expect(callers.spend('a', 10, 60)).toEqual({ spent: false, retryAfterSeconds: 1 });
  now = 10_000;
  expect(callers.spend('a', 10, 60)).toEqual({ spent: true, remaining: 0 });
  now = 3_600_000;
  expect(callers.spend('a', 10, 60)).toEqual({ spent: true, remaining: 50 });
});

test('callers spend their own', () => {
  const callers = new CallerBudgets(() => 0);
  callers.spend('a', 60, 60);
  expect(callers.spend('b', 60, 60).spent).toBe(true);
});
