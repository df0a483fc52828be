import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemKey, plainName } from './item-key.ts';
import { KnownNamings } from './known-namings.ts';

describe('a plain name', () => {
  test.each([
    ['公民身份号码', '公民身份号码', []],
    ['公民身份證號碼', '公民身份证号码', ['TRADITIONAL_CHARACTERS']],
    ['联系　电话', '联系电话', ['FULL_WIDTH', 'SPACES_AND_PUNCTUATION']],
    ['ＩＤ号', 'id号', ['FULL_WIDTH', 'CAPITALS']],
    ['姓名（必填）', '姓名必填', ['FULL_WIDTH', 'SPACES_AND_PUNCTUATION']],
    ['戶籍-地址', '户籍地址', ['SPACES_AND_PUNCTUATION', 'TRADITIONAL_CHARACTERS']],
  ])('of %s is %s, by %j', (name, plain, variants) => {
    expect(plainName(name)).toEqual({ plain, variants });
  });

  test('is its own plain name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\u4e00-\u9fffＡ-Ｚａ-ｚA-Za-z0-9 　（）-]*$/), (name) => {
        const { plain } = plainName(name);
        expect(plainName(plain)).toEqual({ plain, variants: [] });
      }),
    );
  });

  test('keeps items of another type or theme apart', () => {
    const keys = [
      itemKey('姓名', 'TEXT', '201'),
      itemKey('姓 名', 'TEXT', '201'),
      itemKey('姓名', 'NUMBER', '201'),
      itemKey('姓名', 'TEXT', null),
    ];
    expect(new Set(keys).size).toBe(3);
    expect(keys[0]).toBe(keys[1]);
  });
});

describe('the source of an item', () => {
  const key = itemKey('姓名', 'TEXT', null);
  const namings = new KnownNamings([
    { jurisdiction: '100000', key, source: '公安部', namedAt: '2026-01-01T00:00:00.000Z' },
    { jurisdiction: '310000', key, source: '市公安局', namedAt: '2026-02-01T00:00:00.000Z' },
    {
      jurisdiction: '310000',
      key: itemKey('姓名', 'TEXT', '201'),
      source: '市卫健委',
      namedAt: '2026-02-01T00:00:00.000Z',
    },
  ]);
  const of = (name: string, jurisdictions: readonly string[], theme: string | null, at = '2026-03-01T00:00:00.000Z') =>
    namings.sourceOf({ name, type: 'TEXT' }, { jurisdictions, theme, at });

  test('is that of the nearest authority, and for the theme before for every theme', () => {
    expect(of('姓　名', ['320000', '100000'], '201')).toBe('公安部');
    expect(of('姓名', ['310000', '100000'], null)).toBe('市公安局');
    expect(of('姓名', ['310000', '100000'], '202')).toBe('市公安局');
    expect(of('姓名', ['310000', '100000'], '201')).toBe('市卫健委');
    expect(of('姓名', ['310100', '310000', '100000'], '201')).toBe('市卫健委');
    expect(of('住址', ['310000', '100000'], '201')).toBeNull();
  });

  test('is nobody before it was named', () => {
    expect(of('姓名', ['310000', '100000'], '201', '2026-01-15T00:00:00.000Z')).toBe('公安部');
    expect(of('姓名', ['310000', '100000'], '201', '2025-12-31T00:00:00.000Z')).toBeNull();
  });
});
