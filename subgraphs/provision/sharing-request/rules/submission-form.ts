import type { FormField, TextField } from '../../../kit/problem.ts';

/** The fields of an application that hold free text, and what Art 20 asks of them. */
export const textForms = {
  legalBasis: text(
    'legalBasis',
    'The legal basis',
    '申请依据',
    4,
    500,
    'Name the law, regulation or duty that the request rests on.',
  ),
  scenario: text('scenario', 'The scenario', '使用场景', 4, 500, 'Say where the data will be used.'),
  scope: text('scope', 'The scope', '使用范围', 2, 500, 'Say who will use the data.'),
} as const;

export const requesterHeadForm = text(
  'requesterHead',
  'The consenting head',
  '同意申请的负责人',
  2,
  60,
  "Name the head of the requester's sharing office who consented.",
);

export const usedUntilForm: FormField = {
  field: 'usedUntil',
  name: 'The last day of use',
  nameZh: '使用期限',
  rule: 'Art 20',
  nextStep: 'Choose today or a later day.',
};

export const entryForm: FormField = {
  field: 'entryId',
  name: 'The entry',
  nameZh: '目录条目',
  rule: 'Art 20',
  nextStep: 'Take the id from the catalog: `cat:<platform>:<local>`.',
};

export const requesterForm: FormField = {
  field: 'requester',
  name: 'The requesting organisation',
  nameZh: '需求部门',
  rule: 'GB 32100-2015',
  nextStep: 'Copy the 18 characters from the registration of the organisation.',
};

export const requesterNodeForm: FormField = {
  field: 'requesterNode',
  name: "The requester's platform",
  nameZh: '需求部门所在平台',
  rule: null,
  nextStep: 'Give the code of the platform, for instance `310000` or `samr`.',
};

export const itemsForm: FormField = {
  field: 'items',
  name: 'The list of data items',
  nameZh: '数据项',
  rule: 'Art 20',
  nextStep: 'Name the data items wanted: 1 to 500.',
};

export const mostItems = 500;

function text(field: string, name: string, nameZh: string, least: number, most: number, nextStep: string): TextField {
  return { field, name, nameZh, rule: 'Art 20', nextStep, least, most };
}
