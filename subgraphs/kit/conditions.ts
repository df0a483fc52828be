import type { Condition, FieldValue, Filter } from '../store/port.ts';

/** The field has one of the values; no condition when no list is given. An empty list holds for no row. */
export const among = (field: string, values: readonly FieldValue[] | null | undefined): Filter =>
  values == null ? [] : [{ field, in: values }];

/** The field has the value; no condition when none is given. */
export const equals = (field: string, value: FieldValue | undefined): Filter =>
  value == null ? [] : [{ field, in: [value] }];

/** The field is the value or comes after it; no condition when none is given. */
export const atLeast = (field: string, value: string | null | undefined): Filter =>
  value == null ? [] : [{ field, atLeast: value }];

/** Whether the day that the field holds is past. */
export const overdue = (field: string, today: string, isOverdue: boolean): Condition =>
  isOverdue ? { field, below: today } : { field, atLeast: today };
