import { expect, test } from 'vitest';
import { hostedPlatforms } from './hosted-platforms.ts';

const known = [
  { id: '100000', tier: 'NATIONAL' },
  { id: '310000', tier: 'PROVINCIAL' },
  { id: '320000', tier: 'PROVINCIAL' },
  { id: 'samr', tier: 'DEPARTMENT' },
] as const;

const hosted = (names: string[], tier?: 'NATIONAL' | 'PROVINCIAL' | 'DEPARTMENT') =>
  hostedPlatforms(names, known, tier).map((platform) => `${platform.code} ${platform.tier.tier}`);

test('none named is every known platform', () => {
  expect(hosted([])).toEqual(['100000 NATIONAL', '310000 PROVINCIAL', '320000 PROVINCIAL', 'samr DEPARTMENT']);
});

test('a tier is its known platforms, a code itself, and each runs once', () => {
  expect(hosted(['PROVINCIAL', '310000', 'samr'])).toEqual([
    '310000 PROVINCIAL',
    '320000 PROVINCIAL',
    'samr DEPARTMENT',
  ]);
});

test('the tier of an unknown code is read from its form, unless it is given', () => {
  expect(hosted(['440000', 'tax'])).toEqual(['440000 PROVINCIAL', 'tax DEPARTMENT']);
  expect(hosted(['440100', 'samr'], 'DEPARTMENT')).toEqual(['440100 DEPARTMENT', 'samr DEPARTMENT']);
  expect(hostedPlatforms(['100000'], [], undefined).map(({ tier }) => tier.tier)).toEqual(['NATIONAL']);
});

test('what is neither a code nor a tier is refused by name', () => {
  expect(() => hosted(['../etc'])).toThrow('../etc');
  expect(() => hosted(['toString'])).toThrow('toString');
});
