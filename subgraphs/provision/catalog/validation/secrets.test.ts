import { describe, expect, test } from 'vitest';
import { entryFields } from './entry-fields.ts';
import { checkSecretText, checkSecretTitle } from './secrets.ts';

const inTitle = (title: string) => checkSecretTitle(entryFields.name, title).length;
const inText = (text: string) => checkSecretText(entryFields.abstract, text).length;

describe('secrets', () => {
  test.each([
    '绝密文件目录',
    '机密级会议纪要',
    '国家秘密事项信息',
    '工作秘密清单',
    '未公开国家秘密事项',
    '会议纪要（秘密★10年）',
  ])('are refused in the title %s', (title) => {
    expect(inTitle(title)).toBe(1);
  });

  test.each([
    '商业秘密保护示范点信息',
    '司机密集路段信息',
    '计算机密码应用信息',
    '飞机密封件检验信息',
    '秘书登记信息',
    '保密资质单位信息',
  ])('are not seen in the title %s', (title) => {
    expect(inTitle(title)).toBe(0);
  });

  test.each(['涉及国家秘密', '不得公开，属于工作秘密', '密级：机密', '本表为秘密 ★ 5年'])(
    'are refused in the sentence %s',
    (text) => {
      expect(inText(text)).toBe(1);
    },
  );

  test.each([
    '不涉及国家秘密、工作秘密，可以编入目录',
    '经定密审核，不属于国家秘密',
    '涉及纳税人商业秘密和个人隐私',
    '未发现国家秘密',
  ])('are not seen in the sentence %s', (text) => {
    expect(inText(text)).toBe(0);
  });

  test('are told by the article and by what was found', () => {
    expect(checkSecretTitle(entryFields.name, '机密级会议纪要')).toMatchObject([
      { code: 'SECRET', field: 'name', rule: 'Art 3', messageZh: expect.stringContaining('“机密级”') },
    ]);
  });
});
