import type { CollectionSpec, FieldType, SearchSpec } from './port.ts';
import { scoreField } from './search/score.ts';

const validName = /^[A-Za-z][A-Za-z0-9]*$/;

/** The fields that a collection can be asked about: those declared, those of its text, `id` and `version`. Fails at once when the specification cannot be meant. */
export function fieldTypesOf(spec: CollectionSpec): ReadonlyMap<string, FieldType> {
  const { name, fields, orders, unique = [], text = [], derived = {}, search } = spec;
  if (!validName.test(name)) throw new TypeError(`A collection is named by letters and digits, received ${name}`);
  const types = new Map<string, FieldType>([
    ['id', 'text'],
    ['version', 'integer'],
    ...Object.entries(fields),
    ...text.map((field): [string, FieldType] => [field, fields[field] ?? 'text']),
  ]);
  for (const [field, { type }] of Object.entries(derived)) {
    if (types.has(field)) throw new TypeError(`${name}.${field} is either in the row or derived from it`);
    types.set(field, type);
  }
  for (const field of types.keys()) {
    if (!validName.test(field)) {
      throw new TypeError(`A field is named by letters and digits, received ${name}.${field}`);
    }
  }
  if (types.get('id') !== 'text' || types.get('version') !== 'integer') {
    throw new TypeError(`In ${name}, id is text and version an integer`);
  }
  for (const field of text) {
    if (types.get(field) !== 'text') throw new TypeError(`Only text is searched for words, received ${name}.${field}`);
  }
  if (search !== undefined) checkSearch(name, search, types);
  const ranked = (field: string): boolean => search !== undefined && field === scoreField;
  const named = [...unique, ...Object.values(orders).flatMap((keys) => keys.map(({ field }) => field))];
  for (const field of named) {
    if (!types.has(field) && !ranked(field))
      throw new TypeError(`${name} has no field ${field} to order or to keep unique`);
  }
  return types;
}

function checkSearch(name: string, search: SearchSpec, types: ReadonlyMap<string, FieldType>): void {
  const { version, texts } = search;
  if (!/^[\w.]+$/.test(version))
    throw new TypeError(`A search's version is letters, digits and dots, received ${version}`);
  for (const text of texts) {
    if (!validName.test(text)) throw new TypeError(`A text is named by letters and digits, received ${name}.${text}`);
  }
  if (texts.length === 0) throw new TypeError(`The search of ${name} has no text to look into`);
  if (types.has(scoreField))
    throw new TypeError(`In ${name}, which is searched, ${scoreField} is what a search gives a row`);
}
