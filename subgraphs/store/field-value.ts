import type { FieldType, FieldValue } from './port.ts';

/** The value, if it is one of the field's type or null. Any other is refused: it would be kept and never be found. */
export function fieldValue(field: string, type: FieldType, value: unknown): FieldValue {
  if (value === null) return null;
  if (type === 'text' && typeof value === 'string') return value;
  // -0 and 0 are one number, and are kept as one.
  if (type === 'integer' && Number.isSafeInteger(value)) return Number(value) + 0;
  if (type === 'boolean' && typeof value === 'boolean') return value;
  throw new TypeError(`Field ${field} is ${type} or null, received ${typeof value} ${String(value)}`);
}
