import { describe, expect, test } from 'vitest';
import { findDragFills } from './drag-fill.ts';
import { itemFields } from './entry-fields.ts';
import { readNumericCell } from './numeric-cell.ts';
import { checkStrayCharacters } from './stray-characters.ts';
import { checkSystemName } from './system-name.ts';

describe('cells that were dragged', () => {
  test('are found as runs of three and more that count on', () => {
    expect(findDragFills(['甲1', '甲2', '甲3', '乙', '乙1', '丙7', '丙8', '丙9', '丙10', '丙12'])).toEqual([
      { first: 0, last: 2, stem: '甲' },
      { first: 5, last: 8, stem: '丙' },
    ]);
  });

  test('are not seen in codes that say something by themselves, nor in plain numbers', () => {
    expect(findDragFills(['1', '2', '3'])).toEqual([]);
    expect(findDragFills(['甲1', '甲3', '甲5'])).toEqual([]);
    expect(findDragFills([])).toEqual([]);
  });

  test('are found in full-width digits and in numbers beyond any length', () => {
    expect(findDragFills(['甲１', '甲２', '甲３'])).toEqual([{ first: 0, last: 2, stem: '甲' }]);
    const long = 99999999999999999999n;
    expect(findDragFills([0n, 1n, 2n].map((step) => `代码${long + step}`))).toHaveLength(1);
  });
});

describe('a numeric cell', () => {
  const form = itemFields(0).length;
  test.each([
    ['50', 50],
    ['５０', 50],
    [' 1,000 ', 1000],
    ['50.0', 50],
    ['', null],
    [null, null],
  ])('%j reads as %j', (text, value) => {
    expect(readNumericCell(form, text)).toEqual({ value, problems: [] });
  });

  test.each([
    ['50位', 'UNIT_IN_NUMBER', '50'],
    ['100 字符', 'UNIT_IN_NUMBER', '100'],
    ['20%', 'UNIT_IN_NUMBER', '20'],
    ['五十', 'INVALID_FORMAT', '整数'],
    ['3.5', 'INVALID_FORMAT', '整数'],
    ['-1', 'INVALID_FORMAT', '整数'],
  ])('%j is refused with %s', (text, code, said) => {
    const { value, problems } = readNumericCell(form, text);
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ code, field: 'items.0.length', messageZh: expect.stringContaining(said) }]);
  });
});

describe('a name', () => {
  test.each([
    '企业信息管理系统',
    '政务服务平台',
    '12345热线网站',
    '公文交换系统数据',
    '直报系统V2.0',
    '审批系统（二期）',
  ])('that is the system %s is refused', (name) => {
    expect(checkSystemName(name)).toHaveLength(1);
  });

  test.each(['森林生态系统', '企业登记信息', '交易平台企业名录', '系统集成资质信息', '平台经济统计'])(
    'that is the data %s is taken',
    (name) => {
      expect(checkSystemName(name)).toEqual([]);
    },
  );

  test.each(['企业 登记', ' 企业', '企业　', '企业。', '、企业', '企业，，登记', '企业\u200b登记', '企业\n登记'])(
    '%j has stray characters',
    (name) => {
      expect(checkStrayCharacters(itemFields(0).name, name)).toHaveLength(1);
    },
  );

  test.each(['企业登记、变更信息', '区域（西部）信息', 'GDP 增速', '法人(其他组织)', '“双公示”信息', '2023年度 A类'])(
    '%j has none',
    (name) => {
      expect(checkStrayCharacters(itemFields(0).name, name)).toEqual([]);
    },
  );
});
