import { expect, test } from 'vitest';
import { bigIntScalar } from './big-int.ts';
import { dateScalar } from './date.ts';
import { dateTimeScalar } from './date-time.ts';

test.each(['2026-11-22', '2024-02-29', '0001-01-01', '9999-12-31'])('Date takes %s as it is', (day) => {
  expect(dateScalar.parseValue(day)).toBe(day);
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-1-1',
  '20261122',
  '2026-11-22T00:00:00Z',
  ' 2026-11-22',
  '',
  20261122,
  null,
])('Date refuses %j, and says what it received', (value) => {
  expect(() => dateScalar.parseValue(value)).toThrow(JSON.stringify(value));
});

test.each([
  ['2026-11-22T09:30:00+08:00', '2026-11-22T01:30:00.000Z'],
  ['2026-11-22T01:30:00Z', '2026-11-22T01:30:00.000Z'],
  ['2026-11-22t01:30:00.5z', '2026-11-22T01:30:00.500Z'],
  ['2026-01-01T00:00:00+14:00', '2025-12-31T10:00:00.000Z'],
])('DateTime takes %s as %s', (instant, inUtc) => {
  expect(dateTimeScalar.parseValue(instant)).toBe(inUtc);
});

test.each([
  '2026-11-22',
  '2026-11-22T09:30:00',
  '2026-11-22T09:30Z',
  '2026-02-30T09:30:00Z',
  '2026-11-22T24:00:00Z',
  '2026-11-22T09:30:00+0800',
  '2026-11-22 09:30:00Z',
  '9999-12-31T23:59:59-12:00',
  '0000-01-01T00:00:00+08:00',
  0,
  null,
])('DateTime refuses %j', (value) => {
  expect(() => dateTimeScalar.parseValue(value)).toThrow('DateTime has to be');
});

test('BigInt gives digits, whatever it was counted in', () => {
  expect([3_000_000_000, 2n ** 70n, '12'].map((value) => bigIntScalar.serialize(value))).toEqual([
    '3000000000',
    '1180591620717411303424',
    '12',
  ]);
  expect(bigIntScalar.parseValue('-9007199254740993')).toBe('-9007199254740993');
});

test.each(['', '1.5', '1e3', '0x10', ' 1', 12, 1.5, null])('BigInt refuses %j as input', (value) => {
  expect(() => bigIntScalar.parseValue(value)).toThrow('BigInt has to be');
});
