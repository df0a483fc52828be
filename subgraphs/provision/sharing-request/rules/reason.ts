import type { TextField } from '../../../kit/problem.ts';

/** Why a step was taken that the other side may object to. */
export const reasonForm: TextField = {
  field: 'reason',
  name: 'The reason',
  nameZh: '理由',
  rule: null,
  nextStep: 'Say why, so that the other side can act on it.',
  least: 4,
  most: 500,
};
