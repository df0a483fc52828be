import type { Problem } from '../../../../schema/generated/resolvers.ts';
import type { FormField } from '../../../kit/problem.ts';

/** Every way in which an entry can be wrong: stable codes to program against. */
export type FaultCode =
  | 'REQUIRED'
  | 'INVALID_FORMAT'
  | 'CONDITIONS_NOT_ALLOWED'
  | 'GROUND_NOT_ALLOWED'
  | 'BASIS_RANK_TOO_LOW'
  | 'CODE_INCONSISTENT'
  | 'CREDIT_CODE_INVALID'
  | 'MODE_NOT_POSSIBLE'
  | 'GRADE_TOO_LOW'
  | 'LEVEL_NOT_ALLOWED'
  | 'DUPLICATE'
  | 'DRAG_FILLED'
  | 'MASKING_MISSING'
  | 'SYSTEM_NAME'
  | 'STRAY_CHARACTERS'
  | 'UNIT_IN_NUMBER'
  | 'SECRET';

export const fault = (
  code: FaultCode,
  { field, rule, nextStep }: Pick<FormField, 'field' | 'rule' | 'nextStep'>,
  message: string,
  messageZh: string,
): Problem => ({ code, field, message, messageZh, rule, nextStep });
