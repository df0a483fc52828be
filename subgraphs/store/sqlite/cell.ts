import type { FieldType, FieldValue } from '../port.ts';
import type { Cell, Parameter } from './statements.ts';

/** What a field's value is in a column. Refuses a value of another type: it would be kept and never be found. */
export function toParameter(field: string, type: FieldType, value: unknown): Parameter {
  if (value === null) return null;
  if (type === 'text' && typeof value === 'string') return value;
  if (type === 'integer' && Number.isSafeInteger(value)) return Number(value);
  if (type === 'boolean' && typeof value === 'boolean') return value ? 1 : 0;
  throw new TypeError(`Field ${field} is ${type} or null, received ${typeof value} ${String(value)}`);
}

/** The value of a column read as a blob when it is text. */
export function fromCell(type: FieldType, cell: Cell): FieldValue {
  if (cell === null) return null;
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString('utf8');
  return type === 'boolean' ? cell !== 0 : cell;
}

/** How a column is read for `fromCell`: text as a blob, since the binding cuts text at a NUL. */
export const readable = (type: FieldType, sql: string): string => (type === 'text' ? `CAST(${sql} AS BLOB)` : sql);
