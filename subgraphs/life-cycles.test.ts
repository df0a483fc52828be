import { expect, test } from 'vitest';
import { lifeCycleFaults } from './kit/life-cycle/life-cycle-faults.ts';
import { lifeCycles } from './life-cycles.ts';

test('in every life cycle each state is reached, leads on or is final, and an action has one result', () => {
  expect(lifeCycles.flatMap(lifeCycleFaults)).toEqual([]);
});

test('every type has one life', () => {
  const types = lifeCycles.map(({ type }) => type);
  expect(types).toEqual([...new Set(types)]);
});
