import { expect, test } from 'vitest';
import { basisName } from './basis-name.ts';

test.each([
  ['Art 13', '第 13 条', 'Art 13'],
  ['Art 13, 17', '第 13、17 条', 'Art 13, 17'],
  ['practice', '实践做法，非条例要求', 'Practice, not asked for by the Regulation'],
  ['《中华人民共和国统计法》第九条', '《中华人民共和国统计法》第九条', '《中华人民共和国统计法》第九条'],
])('%s is cited as %s and as %s', (basis, zh, en) => {
  expect(basisName(basis, 'zh')).toBe(zh);
  expect(basisName(basis, 'en')).toBe(en);
});
