import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';
import type { RegisteredPlatform } from './status-answer.ts';

function platform(tier: RegisteredPlatform['tier'], name: string, nameEn: string): RegisteredPlatform {
  return { code: 'x', name, nameEn, tier, state: 'LIVE', sample: true };
}

test.each([
  ['PROVINCIAL', '上海市政务数据共享平台', '上海'],
  ['PROVINCIAL', '广西壮族自治区政务大数据平台', '广西'],
  ['PROVINCIAL', '新疆生产建设兵团政务数据平台', '兵团'],
  ['DEPARTMENT', '市场监管总局政务数据共享平台', '市场监管总局'],
  ['NATIONAL', '国家政务大数据平台', '国家政务大数据平台'],
  ['PROVINCIAL', '市', '市'],
] as const)('%s %s fits its tile as %s', (tier, name, short) => {
  expect(shortName(platform(tier, name, 'X'), 'zh')).toBe(short);
});

test.each([
  ['Shanghai Government Data Sharing Platform', 'Shanghai'],
  ['Inner Mongolia Government Big Data Platform', 'Inner Mongolia'],
  ['Ministry of Education', 'Education'],
  ['Xinjiang Production and Construction Corps', 'XPCC'],
  ['General Administration of Customs', 'General Administration of Customs'],
])('in English %s fits its tile as %s', (name, short) => {
  expect(shortName(platform('PROVINCIAL', 'x', name), 'en')).toBe(short);
});
