import type { FormField, TextField } from '../../../kit/problem.ts';

/** The fields of a new correction, as a person reads of them. */
export const entryForm: FormField = {
  field: 'entryId',
  name: 'The entry',
  nameZh: '目录条目',
  rule: 'Art 26',
  nextStep: 'Take the id from the catalog: `cat:<platform>:<local>`.',
};

export const itemForm: FormField = {
  field: 'item',
  name: 'The data item',
  nameZh: '数据项',
  rule: 'Art 26',
  nextStep: 'Choose among the data items of the entry, or leave it out for the entry as a whole.',
};

export const descriptionForm: TextField = {
  field: 'description',
  name: 'The description',
  nameZh: '问题说明',
  rule: 'Art 26',
  nextStep: 'Say what is wrong.',
  least: 4,
  most: 2000,
};

export const evidenceForm: FormField = {
  field: 'evidence',
  name: 'The evidence',
  nameZh: '证据',
  rule: 'Art 26',
  nextStep: 'Name what shows it, and where it is.',
};

export const mostEvidence = 20;

export const reporterForm: FormField = {
  field: 'reporter',
  name: 'Who raises it',
  nameZh: '提出人',
  rule: 'Art 26',
  nextStep: 'Give a name and where the answer can be sent, unless you act for a department.',
};

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

export const answerForm: TextField = {
  field: 'answer',
  name: 'The answer',
  nameZh: '答复',
  rule: 'Art 26',
  nextStep: 'Say what was found, and what was corrected or why not.',
  least: 4,
  most: 2000,
};

export const withdrawalForm: TextField = {
  field: 'reason',
  name: 'The reason',
  nameZh: '撤回原因',
  rule: null,
  nextStep: 'Say why it is taken back.',
  least: 2,
  most: 500,
};
