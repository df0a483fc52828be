import { expect, test } from 'vitest';
import { createHierarchy, flatHierarchy } from './hierarchy.ts';

test('above a platform stand its parents, nearest first, and the centre last', () => {
  const hierarchy = createHierarchy(
    new Map([
      ['310100', '310000'],
      ['310115', '310100'],
      ['110100', '110000'],
    ]),
  );
  expect(hierarchy.above('310115')).toEqual(['310100', '310000', '100000']);
  expect(hierarchy.above('310000')).toEqual(['100000']);
  expect(hierarchy.above('100000')).toEqual([]);
  expect(flatHierarchy.above('mca')).toEqual(['100000']);
  expect(createHierarchy(new Map([['310000', '100000']])).above('310000')).toEqual(['100000']);
});
