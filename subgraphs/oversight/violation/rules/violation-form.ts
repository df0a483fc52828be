import type { FormField, TextField } from '../../../kit/problem.ts';

const field = (path: string, name: string, nameZh: string, nextStep: string): FormField => ({
  field: path,
  name,
  nameZh,
  rule: 'Arts 39–41',
  nextStep,
});

const text = (form: FormField): TextField => ({ ...form, least: 4, most: 2000 });

export const organisationForm = field(
  'organisation',
  'The organisation concerned',
  '所涉部门',
  'Copy the 18 characters of its unified social credit code; leave it out for a violation of the authority’s own (A1–A3).',
);
export const organisationNodeForm = field(
  'organisationNode',
  'The platform of the organisation concerned',
  '所涉部门所在平台',
  'Give the code of the platform, for instance `310000` or `samr`.',
);
export const aboutForm = field(
  'about',
  'The row concerned',
  '所涉记录',
  'Give its global id: `req:<platform>:<local>`.',
);
export const descriptionForm = text(field('description', 'The description', '情况说明', 'Say what was seen.'));
export const findingForm = text(field('reason', 'The reason', '认定理由', 'Say what was found, and why.'));
export const remedyForm = text(field('note', 'The note', '改正情况', 'Say how it was put right.'));
