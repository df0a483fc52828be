import { fieldTypesOf } from '../field-types.ts';
import type { CollectionSpec, FieldType, SortKey } from '../port.ts';
import { isRanked } from '../search/score.ts';
import { quote } from './quote.ts';
import { type SearchLayout, searchLayoutOf } from './search-layout.ts';

/**
 * How a collection lies in two tables: one with `id`, `version` and a column for each field that is searched, narrow so that looking
 * through all of it is quick, and one with the whole rows as JSON. Both number the rows alike, in `row_id`.
 */
export interface Layout {
  /** The collection's name. */
  readonly name: string;
  /** The name as SQL quotes it. */
  readonly table: string;
  /** Declared fields and `id` and `version`, which every collection lets be searched. */
  readonly types: ReadonlyMap<string, FieldType>;
  /** Fields with a column of their own, in the order of the columns. */
  readonly columns: readonly string[];
  readonly createTable: string;
  /** Quoted name of the table of whole rows. */
  readonly documents: string;
  readonly createDocuments: string;
  /** The statements that make the indexes. Each is named after what it holds, so that a changed definition is another index. */
  readonly createIndexes: readonly string[];
  /** Quoted names of the indexes that pages walk, by order. */
  readonly indexOfOrder: ReadonlyMap<string, string>;
  /** Quoted names of the indexes that find the rows with a value of a field, by field. */
  readonly indexOfField: ReadonlyMap<string, string>;
  readonly text: readonly string[];
  readonly derived: CollectionSpec['derived'];
  /** How the texts of the collection's search are kept, if it has one. */
  readonly search: SearchLayout | undefined;
}

const affinities: Readonly<Record<FieldType, string>> = { text: 'TEXT', integer: 'INTEGER', boolean: 'INTEGER' };

export function layoutOf(spec: CollectionSpec): Layout {
  const types = fieldTypesOf(spec);
  const table = quote(spec.name);
  // No collection's name has a space.
  const documents = quote(`${spec.name} documents`);
  const columns = [...types.keys()].filter((field) => field !== 'id' && field !== 'version');
  // By name: two orders alike share one.
  const indexes = new Map<string, string>();
  const indexOfOrder = new Map<string, string>();
  const indexOfField = new Map<string, string>([['id', quote(`sqlite_autoindex_${spec.name}_1`)]]);

  function add(keys: readonly SortKey[]): string {
    const held = keys.map(({ field, direction }) => (direction === 'ASC' ? field : `${field} down`)).join(', ');
    const name = quote(`${spec.name}: ${held}`);
    const terms = keys.map(({ field, direction }) => `${quote(field)} ${direction}`).join(', ');
    indexes.set(name, `CREATE INDEX ${name} ON ${table} (${terms})`);
    return name;
  }

  function addUnique(field: string): string {
    const name = quote(`${spec.name}: ${field} (unique)`);
    const column = quote(field);
    indexes.set(name, `CREATE UNIQUE INDEX ${name} ON ${table} (${column}) WHERE ${column} IS NOT NULL`);
    return name;
  }

  for (const field of spec.unique ?? []) indexOfField.set(field, addUnique(field));
  for (const [order, keys] of Object.entries(spec.orders)) {
    if (isRanked(keys)) continue;
    const leading = keys[0];
    const index = leading === undefined ? indexOfField.get('id') : add([...keys, { field: 'id', direction: 'ASC' }]);
    if (index !== undefined) indexOfOrder.set(order, index);
    if (leading !== undefined && index !== undefined && !indexOfField.has(leading.field)) {
      indexOfField.set(leading.field, index);
    }
  }
  for (const field of Object.keys(spec.fields)) {
    if (!indexOfField.has(field) && columns.includes(field)) {
      indexOfField.set(field, add([{ field, direction: 'ASC' }]));
    }
  }

  const definitions = columns.map((field) => `, ${quote(field)} ${affinities[types.get(field) ?? 'text']}`).join('');
  return {
    name: spec.name,
    table,
    types,
    columns,
    createTable: `CREATE TABLE ${table} (row_id INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL${definitions})`,
    documents,
    createDocuments: `CREATE TABLE ${documents} (row_id INTEGER PRIMARY KEY, document TEXT NOT NULL)`,
    createIndexes: [...indexes.values()],
    indexOfOrder,
    indexOfField,
    text: spec.text ?? [],
    derived: spec.derived,
    search: searchLayoutOf(spec),
  };
}
