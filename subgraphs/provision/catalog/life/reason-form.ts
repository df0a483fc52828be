import type { TextField } from '../../../kit/problem.ts';

export const reasonForm: TextField = {
  field: 'reason',
  name: 'The reason',
  nameZh: '理由',
  rule: 'Art 13, 17',
  nextStep: 'Say why, so that the other side can act on it.',
  least: 4,
  most: 500,
};
