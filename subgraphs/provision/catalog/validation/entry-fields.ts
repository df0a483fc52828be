import type { FormField } from '../../../kit/problem.ts';

/** The compilation guide of 2017 (政务信息资源目录编制指南（试行）), where a rule comes from it. */
const guide = '政务信息资源目录编制指南 2017';

const form = (field: string, name: string, nameZh: string, rule: string | null, nextStep: string): FormField => ({
  field,
  name,
  nameZh,
  rule,
  nextStep,
});

/** The fields of an entry, as a clerk reads of them. */
export const entryFields = {
  name: form('name', 'The name', '名称', 'Art 13', 'Name the data by what it says, for instance 企业登记信息.'),
  code: form(
    'code',
    'The resource code',
    '信息资源代码',
    guide,
    'Give class (1 base, 2 theme, 3 department), item (2 digits), topic (3 digits) and detail, a slash and the sequence: 306001/000001.',
  ),
  abstract: form('abstract', 'The abstract', '摘要', guide, 'Say in a few sentences what the data holds.'),
  provider: form(
    'provider',
    'The providing organisation',
    '提供单位',
    'Art 13',
    'Copy the 18 characters of the unified social credit code from the registration of the organisation.',
  ),
  category: form('category', 'The category', '信息资源分类', guide, 'Choose BASE, THEME or DEPARTMENT.'),
  theme: form('theme', 'The theme', '主题', guide, 'Choose the theme that the resource code begins with.'),
  classification: form(
    'classification',
    'The classification',
    '分类',
    'Art 13',
    'Give the path of names in the classification, outermost first.',
  ),
  format: form('format', 'The data format', '数据格式', 'Art 13', 'Choose the form in which the data is held.'),
  updateFrequency: form(
    'updateFrequency',
    'The update frequency',
    '更新频率',
    'Art 13',
    'Choose how often the data is brought up to date.',
  ),
  sharingClass: form(
    'sharingClass',
    'The sharing class',
    '共享属性',
    'Art 13',
    'Choose UNCONDITIONAL, CONDITIONAL or NOT_SHARED.',
  ),
  sharingMode: form(
    'sharingMode',
    'The sharing mode',
    '共享方式',
    'Art 13',
    'Choose API, BATCH, FILE or OTHER; what is not shared takes OTHER.',
  ),
  useConditions: form(
    'useConditions',
    'The use conditions',
    '使用条件',
    'Art 15',
    'State the scope and the purpose of use, or choose another sharing class.',
  ),
  scope: form('useConditions.scope', 'The scope of sharing', '共享范围', 'Art 15', 'Say which departments may use it.'),
  purpose: form('useConditions.purpose', 'The purpose of use', '使用用途', 'Art 15', 'Say what it may be used for.'),
  notShared: form(
    'notShared',
    'The ground for not sharing',
    '不予共享理由和依据',
    'Art 14, 15',
    'State the reason and the basis, or choose another sharing class.',
  ),
  reason: form('notShared.reason', 'The reason for not sharing', '不予共享理由', 'Art 15', 'Say why it is not shared.'),
  basisRank: form(
    'notShared.basisRank',
    'The rank of the basis',
    '依据层级',
    'Art 14',
    'Name a law, an administrative regulation or a State Council decision, or share the data.',
  ),
  basis: form(
    'notShared.basis',
    'The basis for not sharing',
    '不予共享依据',
    'Art 15',
    'Give title and article, for instance 《中华人民共和国统计法》第九条.',
  ),
  grade: form('grade', 'The grade', '数据分级', 'Art 13', 'Choose GENERAL, IMPORTANT or CORE (GB/T 43697-2024).'),
  gradeLevel: form(
    'gradeLevel',
    'The level',
    '级别',
    'GB/T 43697-2024',
    'Give a level from 1 to 4 to GENERAL data, and none to other data.',
  ),
  openAttribute: form(
    'openAttribute',
    'The open attribute',
    '开放属性',
    guide,
    'Choose OPEN, CONDITIONALLY_OPEN or NOT_OPEN.',
  ),
  relatedCodes: form('relatedCodes', 'A related code', '关联资源代码', guide, 'Give codes of other resources.'),
  items: form('items', 'The list of data items', '数据项', 'Art 13', 'Name the data items: 1 to 500.'),
} as const;

/** The fields of one data item; the path says which. */
export const itemFields = (index: number) =>
  ({
    name: form(`items.${index}.name`, 'The name of the data item', '数据项名称', 'Art 13', 'Name what it says.'),
    code: form(
      `items.${index}.code`,
      'The code of the data item',
      '数据项代码',
      null,
      'Use letters, digits and underscores, a letter first, for instance XM; each once in the entry.',
    ),
    type: form(`items.${index}.type`, 'The type of the data item', '数据类型', guide, 'Choose the type of its values.'),
    length: form(
      `items.${index}.length`,
      'The length of the data item',
      '数据长度',
      guide,
      'Give the longest value in characters or digits: a whole number, without a unit.',
    ),
    grade: form(
      `items.${index}.grade`,
      'The grade of the data item',
      '数据项分级',
      'Art 13',
      'Choose GENERAL, IMPORTANT or CORE (GB/T 43697-2024).',
    ),
    maskingRule: form(
      `items.${index}.maskingRule`,
      'The masking rule',
      '脱敏规则',
      'Art 25',
      'Give one of FIRST_CHARACTER, KEEP_FIRST_n, KEEP_LAST_n, KEEP_FIRST_n_LAST_m, YEAR_ONLY, REGION_ONLY, HIDE.',
    ),
  }) as const;
