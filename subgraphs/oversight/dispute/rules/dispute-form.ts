import type { FormField, TextField } from '../../../kit/problem.ts';

const text = (
  field: string,
  name: string,
  nameZh: string,
  least: number,
  most: number,
  nextStep: string,
  rule: string | null = 'Art 28',
): TextField => ({ field, name, nameZh, rule, nextStep, least, most });

/** The texts of a dispute, as a person reads of them. */
export const disputeTexts = {
  subject: text('subject', 'The subject', '争议事项', 4, 200, 'Say what it is about.'),
  statement: text('statement', 'The statement', '争议理由', 10, 4000, 'Say what you hold, and why.'),
  outcome: text('outcome', 'The outcome', '处理结果', 4, 2000, 'Say how it ended.'),
  negotiation: text('negotiation', 'The record of the negotiation', '协商情况', 4, 2000, 'Say what became of it.'),
  opinion: text('opinion', 'The opinion', '协调意见', 4, 2000, 'Say what the authority thinks.'),
  withdrawal: text('reason', 'The reason', '撤回原因', 2, 500, 'Say why it is taken back.', null),
} as const;

export const requestForm: FormField = {
  field: 'requestId',
  name: 'The request',
  nameZh: '共享申请',
  rule: 'Art 28',
  nextStep: 'Give the id of the request in dispute: `req:<platform>:<local>`.',
};

export const respondentForm: FormField = {
  field: 'respondent',
  name: 'The other side',
  nameZh: '争议相对方',
  rule: 'GB 32100-2015',
  nextStep: 'Copy the 18 characters from the registration of the organisation.',
};

export const respondentNodeForm: FormField = {
  field: 'respondentNode',
  name: 'The platform of the other side',
  nameZh: '相对方所在平台',
  rule: null,
  nextStep: 'Give the code of the platform, for instance `310000` or `samr`.',
};

export const instructionsForm: FormField = {
  field: 'instructions',
  name: 'The instructions',
  nameZh: '责令事项',
  rule: 'Art 28',
  nextStep: 'Say what each side has to do: 1 to 20 instructions.',
};
