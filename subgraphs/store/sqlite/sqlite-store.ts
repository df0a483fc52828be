import type { Collection, CollectionSpec, Row, Store } from '../port.ts';
import { layoutOf } from './layout.ts';
import { prepareSearch } from './prepare-search.ts';
import { prepareTable } from './prepare-table.ts';
import { quote } from './quote.ts';
import { SqliteCollection } from './sqlite-collection.ts';
import type { Statements } from './statements.ts';

interface OpenCollection {
  readonly spec: string;
  readonly collection: SqliteCollection<Row>;
}

/** A node's collections and marks in one file. */
export class SqliteStore implements Store {
  readonly #statements: Statements;
  readonly #collections = new Map<string, OpenCollection>();
  #closed = false;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  collection<R extends Row>(spec: CollectionSpec): Collection<R> {
    const known = this.#collections.get(spec.name);
    const asText = JSON.stringify(spec);
    if (known !== undefined && known.spec !== asText) {
      throw new TypeError(`Collection ${spec.name} is open with another specification`);
    }
    const collection = known?.collection ?? this.#open(spec);
    this.#collections.set(spec.name, { spec: asText, collection });
    // One table, whatever its rows are: their type is known to the caller alone.
    return collection as unknown as Collection<R>;
  }

  /** A collection is ready when it was given out. */
  async ready(): Promise<void> {}

  async readMark(name: string): Promise<string | undefined> {
    const value = this.#statements.rows('SELECT value FROM shutong_mark WHERE name = ?', [name])[0]?.[0];
    return value === undefined ? undefined : String(value);
  }

  async writeMark(name: string, value: string): Promise<void> {
    this.#statements.change('INSERT OR REPLACE INTO shutong_mark (name, value) VALUES (?, ?)', [name, value]);
  }

  async marks(): Promise<ReadonlyMap<string, string>> {
    const rows = this.#statements.rows('SELECT name, value FROM shutong_mark ORDER BY name');
    return new Map(rows.map(([name, value]) => [String(name), String(value)]));
  }

  async isEmpty(): Promise<boolean> {
    const holdRows = `name = 'shutong_mark' OR name LIKE '% documents'`;
    const tables = this.#statements.rows(`SELECT name FROM sqlite_schema WHERE type = 'table' AND (${holdRows})`);
    return tables.every(([name]) => this.#statements.rows(`SELECT 1 FROM ${quote(String(name))} LIMIT 1`).length === 0);
  }

  /** Brings everything into the one file and lets go of it: a prepared statement would keep the connection, and with it the lock. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    try {
      this.#statements.execute('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL');
      this.#statements.rows('SELECT 1 FROM sqlite_schema LIMIT 1');
    } finally {
      this.#statements.close();
    }
  }

  #open(spec: CollectionSpec): SqliteCollection<Row> {
    const layout = layoutOf(spec);
    prepareTable(this.#statements, layout);
    prepareSearch(this.#statements, layout);
    return new SqliteCollection<Row>(this.#statements, layout, spec.orders);
  }
}
