/**
 * What a node needs of a database: no more than a keyed, indexed collection of documents. Misuse rejects with a TypeError or a
 * RangeError that names what was received, a refusal of the store with a StoreError (`store-error.ts`).
 * No operation spans two documents, so that it runs on a sharded cluster as it does on a file (docs/decisions/0004).
 */

/** A document of a collection. `version` starts at 1 and grows by one with each change. */
export interface Row {
  readonly id: string;
  readonly version: number;
}

/** Instants are text in UTC with milliseconds, dates `YYYY-MM-DD`: both then sort as text. */
export type FieldType = 'text' | 'integer' | 'boolean';
export type FieldValue = string | number | boolean | null;

export interface SortKey {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A field that is read off a row when it is written and stands in no row that is read. */
export interface DerivedField {
  readonly type: FieldType;
  /** Depends on the row alone. A row of an older release may lack fields that its type says are there. */
  read(row: Row): FieldValue;
}

/**
 * What a collection lets be filtered, ordered, counted and kept unique; `id` and `version` always are. Fields outside `fields` are
 * stored and not searched, those of `text` aside. A row has a value or null for each field: undefined or another type is refused.
 */
export interface CollectionSpec {
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldType>>;
  /**
   * Each order is made total by `id`, ascending, which need not be named. Where there is a search an order may begin with `score`
   * (`search/score.ts`): it is for filters with a `match`, and refused for others.
   */
  readonly orders: Readonly<Record<string, readonly SortKey[]>>;
  /** Fields of which no two rows may hold the same value; null is no value. */
  readonly unique?: readonly string[];
  /** Fields that a text search looks into. */
  readonly text?: readonly string[];
  /**
   * What can be filtered and grouped by beside `fields`, and has no index: what a count goes by that no single field says.
   * Another reading is another name: rows of before are then read anew, and under the same name they are not.
   */
  readonly derived?: Readonly<Record<string, DerivedField>>;
  /** What a ranked search looks into. */
  readonly search?: SearchSpec;
}

/** Texts made of a row for searching it, kept beside it in the store. */
export interface SearchSpec {
  /** Another version is another making: what is kept is then made anew when the collection is opened. Letters, digits, dots. */
  readonly version: string;
  /** Fields that the texts tell something of: who may not ask by one of them may not search. */
  readonly tells: readonly string[];
  /** The names of the texts. */
  readonly texts: readonly string[];
  /** Depends on the row alone. A text that is missing holds nothing. */
  textsOf(row: Row): Readonly<Record<string, string | null>>;
}

/** Characters that may stand in one of the search's texts, as they are, and what finding them there is worth: a whole number above 0. */
export interface Piece {
  readonly text: string;
  readonly holds: string;
  readonly weight: number;
}

/** Pieces that say the same in several ways: the weightiest that is found counts. */
export interface PieceGroup {
  readonly pieces: readonly Piece[];
  /** At least one has to be found; otherwise the group only adds to the score. */
  readonly required: boolean;
}

/** All conditions must hold. */
export type Condition =
  | { readonly field: string; readonly in: readonly FieldValue[] }
  | { readonly field: string; readonly atLeast: string | number }
  | { readonly field: string; readonly below: string | number }
  /** Each word stands in at least one of the collection's `text` fields, in any case of ASCII letters. */
  | { readonly words: readonly string[] }
  /** Each required group is found. The sum of what all groups are worth in a row is its score. */
  | { readonly match: readonly PieceGroup[] }
  /** At least one of the filters holds as a whole; with none, no row does. */
  | { readonly anyOf: readonly Filter[] };
export type Filter = readonly Condition[];

/** Values of the order's sort keys, then the id: where a page starts or ends. Null sorts before every value, ascending. */
export type Position = readonly FieldValue[];

export interface PageQuery {
  readonly filter: Filter;
  /** A name in `CollectionSpec.orders`. */
  readonly order: string;
  readonly limit: number;
  /** `last` reads from the end; the rows still come in the order asked for. */
  readonly from: 'first' | 'last';
  readonly after?: Position;
  readonly before?: Position;
}

export interface Page<R extends Row> {
  readonly rows: readonly R[];
  /** More rows lie beyond the page, in the direction of reading. */
  readonly hasMore: boolean;
  /** Of an order by score: that of each row. */
  readonly scores?: readonly number[];
}

export interface GroupQuery {
  readonly filter: Filter;
  readonly by: readonly string[];
  readonly sum?: readonly string[];
  readonly min?: readonly string[];
  readonly max?: readonly string[];
}

/** One combination of the values of `by`. Sums are exact: they are bigints. */
export interface Group {
  readonly by: Readonly<Record<string, FieldValue>>;
  readonly count: number;
  readonly sum: Readonly<Record<string, bigint>>;
  readonly min: Readonly<Record<string, FieldValue>>;
  readonly max: Readonly<Record<string, FieldValue>>;
}

export type InsertOutcome = { readonly inserted: true } | { readonly inserted: false; readonly conflict: string };

export interface Collection<R extends Row> {
  /** In the order of `ids`; undefined where there is none. */
  getMany(ids: readonly string[]): Promise<readonly (R | undefined)[]>;
  page(query: PageQuery): Promise<Page<R>>;
  count(filter: Filter): Promise<number>;
  /** In the order of the values of `by`. A combination that no row has is not there: nothing matched, no group. */
  groups(query: GroupQuery): Promise<readonly Group[]>;
  /** Durable when it resolves. A taken id or unique value inserts nothing and names the field that conflicts. */
  insert(row: R): Promise<InsertOutcome>;
  /** All or none, durable when it resolves. For seeding: refuses with NOT_EMPTY when the collection holds a row. */
  insertAll(rows: readonly R[]): Promise<void>;
  /**
   * Inserts the rows whose id is not taken, each durable when it resolves. Not one change: others may see some before all are there, and
   * when it rejects some may be. Called again with the same rows it inserts what is missing. For collections without unique fields.
   */
  insertMany(rows: readonly R[]): Promise<void>;
  /** Takes rows out for good, for records that are kept no longer than is stated; how many were there. */
  remove(ids: readonly string[]): Promise<number>;
  /**
   * Writes the row if the stored version is `expectedVersion`; `row.version` is one more. False: somebody was faster.
   * Bookkeeping that changes nothing of what the row says to anybody may keep the version: `row.version` is `expectedVersion`.
   * Refuses with CONFLICT, and writes nothing, when another row holds one of its unique values.
   */
  compareAndSet(row: R, expectedVersion: number): Promise<boolean>;
}

export interface Store {
  /** Makes the store ready for the collection; rows written under an older specification are found by the new one. */
  collection<R extends Row>(spec: CollectionSpec): Collection<R>;
  /** Resolves when every collection asked for so far is ready; rejects with why one cannot be. Those who use one sooner wait for it. */
  ready(): Promise<void>;
  /** Facts about the store itself, such as what it was seeded with. */
  readMark(name: string): Promise<string | undefined>;
  writeMark(name: string, value: string): Promise<void>;
  /** Every mark, by name. */
  marks(): Promise<ReadonlyMap<string, string>>;
  /** True when no collection holds a row and no mark is set. */
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
}
