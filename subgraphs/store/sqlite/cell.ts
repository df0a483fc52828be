import { fieldValue } from '../field-value.ts';
import type { FieldType, FieldValue } from '../port.ts';
import type { Cell, Parameter } from './statements.ts';

/** What a field's value is in a column. */
export function toParameter(field: string, type: FieldType, value: unknown): Parameter {
  const checked = fieldValue(field, type, value);
  return typeof checked === 'boolean' ? Number(checked) : checked;
}

/** The value of a column read as a blob when it is text. */
export function fromCell(type: FieldType, cell: Cell): FieldValue {
  if (cell === null) return null;
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString('utf8');
  return type === 'boolean' ? cell !== 0 : cell;
}

/** How a column is read for `fromCell`: text as a blob, since the binding cuts text at a NUL. */
export const readable = (type: FieldType, sql: string): string => (type === 'text' ? `CAST(${sql} AS BLOB)` : sql);
