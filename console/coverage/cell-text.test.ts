import { expect, test } from 'vitest';
import { cellSentence, cellText, percent } from './cell-text.ts';

const now = new Date('2026-11-22T12:00:00Z');

test('a share is never rounded to all or to nothing', () => {
  expect([0, 0.004, 0.5, 0.996, 1].map(percent)).toEqual(['0%', '<1%', '50%', '>99%', '100%']);
});

test('zero, no list, nothing to measure and not answering read differently', () => {
  const texts = [
    cellText({ kind: 'value', value: 0, of: null }, 'zh'),
    cellText({ kind: 'no-list', count: 7 }, 'zh'),
    cellText({ kind: 'nothing' }, 'zh'),
    cellText({ kind: 'silent', asOf: null, last: null }, 'zh'),
  ];
  expect(texts).toEqual(['0', '7', '–', '?']);
});

test('a number of an earlier time says so, with its age', () => {
  const stale = {
    kind: 'silent',
    asOf: '2026-11-22T10:00:00Z',
    last: { kind: 'value', value: 3, of: 4 },
  } as const;
  expect(cellText(stale, 'zh')).toBe('(75%)');
  expect(cellSentence(stale, 'zh', now)).toBe('75% (3/4), 未应答，数据为2小时前');
  expect(cellSentence(stale, 'en', now)).toBe('75% (3/4), Not answering; data of 2 hours ago');
});

test('a count without a list is told apart from a share', () => {
  expect(cellSentence({ kind: 'no-list', count: 7 }, 'zh', now)).toBe('7, 无责任清单，只有计数');
});
