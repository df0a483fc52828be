import { fieldValue } from './field-value.ts';
import type { CollectionSpec, FieldType, FieldValue, Row } from './port.ts';

/** The values by which a row is found, those of `id` and `version` aside, each checked. Refuses a row that no store may hold. */
export function rowFields(
  row: Row,
  types: ReadonlyMap<string, FieldType>,
  derived: CollectionSpec['derived'] = {},
): ReadonlyMap<string, FieldValue> {
  if (typeof row.id !== 'string') throw new TypeError(`A row has an id that is text, received ${String(row.id)}`);
  if (!Number.isSafeInteger(row.version) || row.version < 1) {
    throw new TypeError(`Versions start at 1: received ${row.version} for ${row.id}`);
  }
  const values: Readonly<Record<string, unknown>> = { ...row, ...derivedValues(row, derived) };
  const fields = new Map<string, FieldValue>();
  for (const [field, type] of types) {
    if (field === 'id' || field === 'version') continue;
    fields.set(field, fieldValue(`${field} of ${row.id}`, type, values[field]));
  }
  return fields;
}

/** What is derived from a row, by name. */
export const derivedValues = (
  row: Row,
  derived: CollectionSpec['derived'] = {},
): Readonly<Record<string, FieldValue>> =>
  Object.fromEntries(Object.entries(derived).map(([field, { read }]) => [field, read(row)]));
