import type { IndexedField } from '../compile/route-plan.ts';
import { argumentValue, type Variables } from './argument-value.ts';

/** The fields whose `@include` and `@skip` hold for these variables. */
export const includedFields = (fields: readonly IndexedField[], variables: Variables): IndexedField[] =>
  fields.filter(({ field }) =>
    field.alternatives.some((conditions) =>
      conditions.every(({ includedWhen, value }) => argumentValue(value, variables) === includedWhen),
    ),
  );
