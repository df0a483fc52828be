import { fieldTypesOf } from '../field-types.ts';
import type { CollectionSpec, FieldType, Row } from '../port.ts';
import { rowFields } from '../row-fields.ts';
import { storedTokens } from './search-tokens.ts';

/** A row as MongoDB holds it: its own fields, the id under MongoDB's name, and what a search for words goes by. */
export interface StoredRow {
  readonly _id: string;
  readonly version: number;
  readonly _words?: readonly string[];
  readonly [field: string]: unknown;
}

/** What a field is called in MongoDB. */
export const pathOf = (field: string): string => (field === 'id' ? '_id' : field);

/** How rows of a collection go into MongoDB and come out of it. */
export class RowForm<R extends Row> {
  readonly types: ReadonlyMap<string, FieldType>;
  readonly #unique: readonly string[];
  readonly #text: readonly string[];
  readonly #empty: Readonly<Record<string, null>>;

  constructor(spec: CollectionSpec) {
    this.types = fieldTypesOf(spec);
    this.#unique = spec.unique ?? [];
    this.#text = spec.text ?? [];
    this.#empty = Object.fromEntries([...this.types.keys()].map((field) => [field, null]));
  }

  /** Refuses a row whose fields are not of their types. A unique field without a value is left out, as its index wants it. */
  toStored(row: R): StoredRow {
    // What JSON cannot say, such as -0, is kept as the other stores keep it.
    const { id, ...rest }: R = JSON.parse(JSON.stringify(row));
    const stored: Record<string, unknown> = { ...rest, ...Object.fromEntries(rowFields(row, this.types)) };
    for (const field of this.#unique) if (stored[field] === null) delete stored[field];
    return { ...stored, _id: id, version: row.version, ...wordsOf(row, this.#text) };
  }

  /** A declared field that is not stored is null. */
  fromStored({ _id, _words, ...rest }: StoredRow): R {
    // What the row's other fields are is known to the caller alone.
    return { ...this.#empty, ...rest, id: _id } as unknown as R;
  }
}

/** The part of a stored row that a search for words goes by; nothing when the collection has no text. */
export function wordsOf(row: object, text: readonly string[]): Pick<StoredRow, '_words'> {
  if (text.length === 0) return {};
  const values = new Map<string, unknown>(Object.entries(row));
  const texts = text.map((field) => values.get(field)).filter((value) => typeof value === 'string');
  return { _words: storedTokens(texts) };
}
