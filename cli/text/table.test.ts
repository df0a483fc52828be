import { expect, test } from 'vitest';
import { formatTable } from './table.ts';

test('columns are as wide as their widest cell, and lines do not end in spaces', () => {
  expect(
    formatTable(
      ['code', 'tier'],
      [
        ['310000', 'PROVINCIAL'],
        ['samr', ''],
      ],
    ),
  ).toBe('code    tier\n310000  PROVINCIAL\nsamr');
});

test('a Chinese character takes two columns', () => {
  expect(
    formatTable(
      ['name', 'x'],
      [
        ['上海市', '1'],
        ['ab', '2'],
      ],
    ),
  ).toBe('name    x\n上海市  1\nab      2');
});
