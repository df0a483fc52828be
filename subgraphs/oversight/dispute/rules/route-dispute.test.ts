import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHierarchy } from '../../../policy/access/hierarchy.ts';
import { routeDispute } from './route-dispute.ts';

/** 兵团's city 659001 lies in 新疆's prefix: only what is stated says that it stands below 兵团. */
const hierarchy = createHierarchy(
  new Map([
    ['310100', '310000'],
    ['320500', '320000'],
    ['320583', '320500'],
    ['320100', '320000'],
    ['650100', '650000'],
    ['659001', '660000'],
  ]),
);

describe('a dispute comes before', () => {
  test.each([
    ['two units of one department', 'mca', 'mca', '100000', true],
    ['two departments of the State Council', 'mca', 'nhc', '100000', true],
    ['a department and one that runs no platform of its own', 'mca', '100000', '100000', true],
    ['two departments of one province', '310000', '310000', '310000', true],
    ['two departments of one city', '320500', '320500', '320500', true],
    ['two provinces', '310000', '320000', '100000', false],
    ['新疆 and 兵团', '650000', '660000', '100000', false],
    ['a province and a ministry', '310000', 'nhc', '100000', false],
    ['a city and its own province', '320500', '320000', '320000', false],
    ['a county and its province', '320583', '320000', '320000', false],
    ['a county and its city', '320583', '320500', '320500', false],
    ['two cities of one province', '320500', '320100', '320000', false],
    ['a city and another province’s city', '310100', '320500', '100000', false],
    ['a city and another province', '310100', '320000', '100000', false],
    ['a city of 新疆 and one of 兵团', '650100', '659001', '100000', false],
    ['a city and a ministry', '320500', 'mca', '100000', false],
    ['the centre and a province', '100000', '310000', '100000', false],
  ])('%s (%s, %s): the authority of %s, after negotiation: %s', (_who, one, other, authority, negotiatesFirst) => {
    expect(routeDispute(one, other, hierarchy)).toMatchObject({ authority, negotiatesFirst });
  });

  test('the same authority whoever raises it, which is above both or one of them, and none below it is', () => {
    const code = fc.constantFrom(
      '100000',
      'mca',
      '310000',
      '310100',
      '320000',
      '320500',
      '320583',
      '320100',
      '660000',
      '659001',
    );
    const reaches = (above: string, below: string) => above === below || hierarchy.isAbove(above, below);
    fc.assert(
      fc.property(code, code, (one, other) => {
        const { authority, negotiatesFirst } = routeDispute(one, other, hierarchy);
        expect(routeDispute(other, one, hierarchy)).toMatchObject({ authority, negotiatesFirst });
        expect([reaches(authority, one), reaches(authority, other)]).toEqual([true, true]);
        for (const lower of ['310000', '310100', '320000', '320500', '320583', '320100', '660000', '659001'])
          if (hierarchy.isAbove(authority, lower)) expect(reaches(lower, one) && reaches(lower, other)).toBe(false);
      }),
    );
  });
});
