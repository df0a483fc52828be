import type { PlannedField } from '../compile/route-plan.ts';
import { argumentValue, type Variables } from './argument-value.ts';

/** A field and its place in the plan, by which sub-operations name it. */
export interface IndexedField {
  readonly field: PlannedField;
  readonly index: number;
}

/** The fields whose `@include` and `@skip` hold for these variables. */
export function includedFields(fields: readonly PlannedField[], variables: Variables): IndexedField[] {
  return fields.flatMap((field, index) =>
    field.alternatives.some((conditions) =>
      conditions.every(({ includedWhen, value }) => argumentValue(value, variables) === includedWhen),
    )
      ? [{ field, index }]
      : [],
  );
}
