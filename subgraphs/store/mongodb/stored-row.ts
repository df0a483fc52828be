import { fieldTypesOf } from '../field-types.ts';
import type { CollectionSpec, FieldType, FieldValue, Row } from '../port.ts';
import { derivedValues, rowFields } from '../row-fields.ts';
import { searchTexts } from '../search/search-texts.ts';
import { fold } from '../search/search-tokens.ts';
import { storedTokens } from './stored-tokens.ts';
import { mayHoldUnkeptNames, withKeptNames, withOwnNames } from './unkept-names.ts';

/** A row as MongoDB holds it: its own fields, the id under MongoDB's name, and what a search for words goes by. */
export interface StoredRow {
  readonly _id: string;
  readonly version: number;
  readonly _words?: readonly string[];
  readonly _texts?: Readonly<Record<string, string | null>>;
  /** Set where names of properties are stored under others (`unkept-names.ts`). */
  readonly _renamed?: true;
  readonly [field: string]: unknown;
}

/** What a field is called in MongoDB. */
export const pathOf = (field: string): string => (field === 'id' ? '_id' : field);

/** How rows of a collection go into MongoDB and come out of it. */
export class RowForm<R extends Row> {
  readonly types: ReadonlyMap<string, FieldType>;
  readonly #unique: readonly string[];
  readonly #searched: Searched;
  readonly #derived: CollectionSpec['derived'];
  readonly #empty: Readonly<Record<string, null>>;

  constructor(spec: CollectionSpec) {
    this.types = fieldTypesOf(spec);
    this.#unique = spec.unique ?? [];
    this.#searched = spec;
    this.#derived = spec.derived ?? {};
    const inRows = [...this.types.keys()].filter((field) => !Object.hasOwn(this.#derived ?? {}, field));
    this.#empty = Object.fromEntries(inRows.map((field) => [field, null]));
  }

  /** Refuses a row whose fields are not of their types. A unique field without a value is left out, as its index wants it. */
  toStored(row: R): StoredRow {
    // What JSON cannot say, such as -0, is kept as the other stores keep it.
    const json = JSON.stringify(row);
    const renamed = mayHoldUnkeptNames(json);
    const { id, ...rest }: R = JSON.parse(json);
    const stored: Record<string, unknown> = {
      ...(renamed ? { ...withKeptNames(rest), _renamed: true } : rest),
      ...Object.fromEntries(rowFields(row, this.types, this.#derived)),
    };
    for (const field of this.#unique) if (stored[field] === null) delete stored[field];
    return { ...stored, _id: id, version: row.version, ...this.searchedPart(row) };
  }

  /** What of the stored row searches go by. */
  searchedPart(row: R): Pick<StoredRow, '_words' | '_texts'> {
    return searchedPart(row, this.#searched);
  }

  /** A declared field that is not stored is null; what is derived is no part of the row. */
  fromStored({ _id, _words, _texts, _renamed, ...stored }: StoredRow): R {
    const rest = _renamed === true ? withOwnNames(stored) : stored;
    const row: Record<string, unknown> = { ...this.#empty, ...rest, id: _id };
    for (const field of Object.keys(this.#derived ?? {})) delete row[field];
    // What the row's other fields are is known to the caller alone.
    return row as unknown as R;
  }

  /** What of a stored row is derived from the rest of it. */
  derivedFrom(stored: StoredRow): Readonly<Record<string, FieldValue>> {
    return derivedValues(this.fromStored(stored), this.#derived);
  }
}

/** What of a collection is searched. */
type Searched = Pick<CollectionSpec, 'text' | 'search'>;

/** The part of a stored row that searches go by; nothing when the collection is not searched. */
function searchedPart(row: Row, { text = [], search }: Searched): Pick<StoredRow, '_words' | '_texts'> {
  if (text.length === 0 && search === undefined) return {};
  const values = new Map<string, unknown>(Object.entries(row));
  const words = text.map((field) => values.get(field)).filter((value) => typeof value === 'string');
  const texts = search === undefined ? [] : searchTexts(search, row);
  const _words = storedTokens([...words.map(fold), ...texts.filter((one) => one !== null)]);
  if (search === undefined) return { _words };
  return { _words, _texts: Object.fromEntries(search.texts.map((name, index) => [name, texts[index] ?? null])) };
}
