import { Schema } from 'mongoose';
import type { CollectionSpec, FieldType, SortKey } from '../port.ts';
import { isRanked } from '../search/score.ts';
import { pathOf, type StoredRow } from './stored-row.ts';

const isOfType = (type: FieldType, value: unknown): boolean =>
  value === null ||
  (type === 'integer' ? Number.isSafeInteger(value) : typeof value === (type === 'text' ? 'string' : type));

const schemaTypes = { text: String, integer: Number, boolean: Boolean } as const;

/** Leads the names of our indexes; others are their operator's own, and are left alone. */
export const indexNamePrefix = 'shutong ';

/**
 * The declared fields with their types, and what is only kept beside them. Nothing is cast: a value of another type is an error.
 * Each index is named after what it holds, so that a changed definition is another index.
 */
export function rowSchema(spec: CollectionSpec, types: ReadonlyMap<string, FieldType>): Schema<StoredRow> {
  const schema = new Schema<StoredRow>(
    {},
    {
      strict: false,
      strictQuery: false,
      autoIndex: false,
      autoCreate: false,
      versionKey: false,
      id: false,
      minimize: false,
      suppressReservedKeysWarning: true,
    },
  );
  for (const [field, type] of types) {
    const validate = (value: unknown): boolean => isOfType(type, value);
    schema.add({ [pathOf(field)]: { type: schemaTypes[type], cast: false, validate } });
  }
  if (isSearched(spec)) schema.add({ _words: { type: [String], select: false, default: undefined } });
  if (spec.search !== undefined) schema.add({ _texts: { type: Schema.Types.Mixed, select: false } });
  declareIndexes(schema, spec);
  return schema;
}

function declareIndexes(schema: Schema<StoredRow>, spec: CollectionSpec): void {
  const names = new Set<string>();
  const leading = new Set<string>(['id', ...(spec.unique ?? [])]);

  for (const field of spec.unique ?? []) {
    if (field === 'id') continue;
    // A row without a value is not in it: rows are stored without the field then, since null would be a value here.
    schema.index({ [pathOf(field)]: 1 }, { name: uniqueIndexName(field), unique: true, sparse: true });
  }
  const add = (keys: readonly SortKey[]): void => {
    const held = keys.map(({ field, direction }) => (direction === 'ASC' ? field : `${field} down`)).join(', ');
    if (names.has(held)) return;
    names.add(held);
    const directions = keys.map(({ field, direction }): [string, 1 | -1] => [
      pathOf(field),
      direction === 'ASC' ? 1 : -1,
    ]);
    schema.index(Object.fromEntries(directions), { name: indexNamePrefix + held });
  };
  for (const keys of Object.values(spec.orders)) {
    const [first] = keys;
    if (first === undefined || isRanked(keys)) continue;
    leading.add(first.field);
    add([...keys, { field: 'id', direction: 'ASC' }]);
  }
  for (const field of Object.keys(spec.fields)) {
    if (!leading.has(field)) add([{ field, direction: 'ASC' }]);
  }
  if (isSearched(spec)) schema.index({ _words: 1 }, { name: `${indexNamePrefix}words` });
}

const isSearched = ({ text = [], search }: CollectionSpec): boolean => text.length > 0 || search !== undefined;

const uniqueIndexName = (field: string): string => `${indexNamePrefix}${field} (unique)`;

/** The field that a unique index of ours, or MongoDB's own, is over. */
export function fieldOfUniqueIndex(name: string): string | undefined {
  if (name === '_id_') return 'id';
  return /^shutong (\w+) \(unique\)$/.exec(name)?.[1];
}
