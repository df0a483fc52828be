import type { FormField, TextField } from '../../../kit/problem.ts';

const field = (
  path: string,
  name: string,
  nameZh: string,
  nextStep: string,
  rule: string | null = 'Art 37',
): FormField => ({
  field: path,
  name,
  nameZh,
  rule,
  nextStep,
});

export const entryForm = field(
  'entryId',
  'The entry',
  '目录条目',
  'Give the id of the entry: `cat:<platform>:<local>`.',
);
export const respondentForm = field(
  'respondent',
  'The organisation complained about',
  '被投诉部门',
  'Copy the 18 characters of its unified social credit code.',
);
export const respondentNodeForm = field(
  'respondentNode',
  'The platform of the organisation complained about',
  '被投诉部门所在平台',
  'Give the code of the platform, for instance `310000` or `samr`.',
);
export const counterpartForm = {
  ...respondentForm,
  field: 'counterpart',
  name: 'The other side',
  nameZh: '另一方部门',
};
export const reporterForm = field(
  'reporter',
  'Who complains',
  '投诉人',
  'Give a name and where the answer can be sent, unless you act for a department.',
);
export const nameForm: TextField = {
  ...reporterForm,
  field: 'reporter.name',
  name: 'The name',
  nameZh: '姓名或名称',
  least: 2,
  most: 60,
};
export const contactForm: TextField = {
  ...reporterForm,
  field: 'reporter.contact',
  name: 'The contact',
  nameZh: '联系方式',
  least: 5,
  most: 120,
};
export const descriptionForm: TextField = {
  ...field('description', 'The description', '投诉内容', 'Say what happened.'),
  least: 4,
  most: 2000,
};
export const evidenceForm = field('evidence', 'The evidence', '证据', 'Name what shows it, and where it is.');
export const answerForm: TextField = {
  ...field('answer', 'The answer', '答复', 'Say what was found, and what follows.'),
  least: 4,
  most: 2000,
};
export const withdrawalForm: TextField = {
  ...field('reason', 'The reason', '撤回原因', 'Say why it is taken back.', null),
  least: 2,
  most: 500,
};
