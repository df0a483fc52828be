import type { TextField } from '../../../kit/problem.ts';

// A service is altered or ended after consulting the requester, and on file with the authority.

export const contentForm = text('content', 'What is to change', '变更内容', 4, 500, 'Say what changes, and why.');

export const consultationForm = text(
  'consultation',
  'The record of the consultation',
  '协商记录',
  4,
  2_000,
  'Record with whom and when it was consulted on, and what was said.',
);

export const filingNumberForm = text(
  'filingNumber',
  'The filing number',
  '备案号',
  2,
  60,
  'File the change with the authority first, and give the number under which it has it.',
);

function text(field: string, name: string, nameZh: string, least: number, most: number, nextStep: string): TextField {
  return { field, name, nameZh, rule: 'practice', nextStep, least, most };
}
