import type Libsql from 'libsql';
import { StoreError } from '../store-error.ts';
import { runtimeRefusal } from './runtime-refusal.ts';

/** What a statement is given. Nothing else may reach the binding: a boolean there ends the process. */
export type Parameter = string | number | null;

/** What a statement answers. Text that may hold a NUL has to be read as a blob: the binding cuts it there. */
export type Cell = string | number | null | Uint8Array;

type Statement = ReturnType<Database['prepare']>;
type Database = InstanceType<typeof Libsql>;

const longestCache = 400;

/** A connection with its prepared statements, each prepared once: the latest few hundred are kept. */
export class Statements {
  /** The path of the file, for errors. */
  readonly store: string;
  readonly #database: Database;
  readonly #prepared = new Map<string, Statement>();

  constructor(database: Database, store: string) {
    this.#database = database;
    this.store = store;
  }

  /** All rows, each an array of its columns. */
  rows(sql: string, parameters: readonly Parameter[] = []): readonly (readonly Cell[])[] {
    return this.#told(() => this.#prepare(sql).all(parameters) as readonly (readonly Cell[])[]);
  }

  /** Rows one by one. The statement is not kept, so that others may run between two rows. */
  iterate(sql: string): Iterable<readonly Cell[]> {
    return this.#opened().prepare(sql).raw().iterate([]) as Iterable<readonly Cell[]>;
  }

  /** How many rows changed. */
  change(sql: string, parameters: readonly Parameter[]): number {
    return this.#told(() => this.#prepare(sql).run(parameters).changes);
  }

  execute(sql: string): void {
    this.#told(() => this.#opened().exec(sql));
  }

  /** All or nothing; durable when it returns. */
  transaction<Result>(work: () => Result): Result {
    this.execute('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.execute('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  /** What SQLite says of a full disk or a damaged file, said as the store says it. */
  #told<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw runtimeRefusal(error, this.store) ?? error;
    }
  }

  /** The binding would go on answering after it was closed. */
  #opened(): Database {
    if (this.#database.open) return this.#database;
    throw new StoreError('CLOSED', this.store, 'The store is closed: open it again before using it.');
  }

  #prepare(sql: string): Statement {
    let statement = this.#prepared.get(sql);
    if (statement === undefined) {
      statement = this.#opened().prepare(sql);
      if (statement.reader) statement.raw();
      if (this.#prepared.size >= longestCache) this.#forgetOldest();
    } else {
      this.#prepared.delete(sql);
    }
    this.#prepared.set(sql, statement);
    return statement;
  }

  #forgetOldest(): void {
    for (const sql of this.#prepared.keys()) {
      this.#prepared.delete(sql);
      return;
    }
  }
}
