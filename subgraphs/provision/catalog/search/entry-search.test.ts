import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catalogEntryRow } from '../../../fixture/rows.ts';
import type { Store } from '../../../store/port.ts';
import { openSqliteStore } from '../../../store/sqlite/open-sqlite-store.ts';
import { catalogEntries } from '../collection.ts';
import type { CatalogEntryRow } from '../row.ts';
import { searchCondition } from './search-groups.ts';
import { syllableWays } from './syllables.ts';

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

const rows = [
  { name: '医师执业注册信息', code: '306021/000001', providerName: '上海市卫生健康委员会', abstract: '医师。' },
  { name: '中医药专长医师资格信息', code: '306021/000002', providerName: '国家中医药管理局', abstract: null },
  { name: '医师', code: '306021/000003', providerName: null, abstract: null },
  { name: '护士注册信息', code: '201007/12', providerName: '医师协会', abstract: '与医师执业注册信息相同口径。' },
  { name: '行政许可信息', code: null, providerName: '重庆市公安局', abstract: '银行与企业。' },
  { name: '银行账户信息', code: null, providerName: '西安市税务局', abstract: null },
  { name: '12345热线ＡＰＩ调用记录', code: null, providerName: null, abstract: null },
  { name: '西安市企业先进名单', code: null, providerName: null, abstract: null },
];

async function found(search: string): Promise<readonly string[]> {
  const entries = store.collection<CatalogEntryRow>(catalogEntries);
  if ((await entries.count([])) === 0) {
    await entries.insertAll(rows.map((row, index) => catalogEntryRow({ id: `cat:310000:${index}`, ...row })));
  }
  const filter = searchCondition(search);
  return (await entries.page({ filter, order: 'RELEVANCE', limit: 50, from: 'first' })).rows.map(({ name }) => name);
}

describe('a search for', () => {
  test('a Chinese word gives the name that is it, then names that begin with it, hold it, then others that tell of it', async () => {
    expect(await found('医师')).toEqual(['医师', '医师执业注册信息', '中医药专长医师资格信息', '护士注册信息']);
  });

  test('several words at once, apart or together, finds entries that hold all of them', async () => {
    expect(await found('医师 注册')).toEqual(['医师执业注册信息', '护士注册信息']);
    expect(await found('医师注册')).toEqual(['医师执业注册信息', '护士注册信息']);
    expect(await found('医师 银行')).toEqual([]);
  });

  test('pinyin finds names by their reading, from the beginning of a syllable, the last one perhaps only begun', async () => {
    expect((await found('yishi')).toSorted()).toEqual(
      ['中医药专长医师资格信息', '医师', '医师执业注册信息'].toSorted(),
    );
    expect(await found('yishizhiyezhuc')).toEqual(['医师执业注册信息']);
    expect(await found('ishi')).toEqual([]);
  });

  test('pinyin reads a character as its word has it', async () => {
    expect(await found('yinhang')).toEqual(['银行账户信息']);
    expect(await found('xingzheng')).toEqual(['行政许可信息']);
    expect(await found('yinxing')).toEqual([]);
  });

  test('pinyin that can be parted in two ways finds both', async () => {
    expect(syllableWays('xian')).toEqual([' xian', ' xia n', ' xi an', ' xi a n']);
    expect(syllableWays('xv')).toEqual([]);
    expect((await found("xi'an"))[0]).toBe('西安市企业先进名单');
    expect(await found('qiyexianjin')).toEqual(['西安市企业先进名单']);
  });

  test('initials finds names by the first letters of their syllables', async () => {
    expect(await found('yszyzc')).toEqual(['医师执业注册信息']);
    expect(await found('12345rx')).toEqual(['12345热线ＡＰＩ调用记录']);
    expect(await found('api')).toEqual(['12345热线ＡＰＩ调用记录']);
  });

  test('a code or its beginning finds resources', async () => {
    expect(await found('306021/000002')).toEqual(['中医药专长医师资格信息']);
    expect((await found('306021/')).length).toBe(3);
  });

  test('a provider finds its entries, by name and by credit code', async () => {
    expect(await found('公安局')).toEqual(['行政许可信息']);
    expect((await found('91350100M000100Y43')).length).toBe(rows.length);
  });

  test('full-width signs and capitals finds the plain ones', async () => {
    expect(await found('ａＰＩ')).toEqual(['12345热线ＡＰＩ调用记录']);
  });

  test('more than can be meant is refused', () => {
    expect(() => searchCondition('数'.repeat(201))).toThrow('200 characters');
    expect(() => searchCondition('a '.repeat(17))).toThrow('16 words');
    expect(searchCondition('  ')).toEqual([]);
  });
});
