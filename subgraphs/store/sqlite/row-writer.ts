import type { Row } from '../port.ts';
import { rowFields } from '../row-fields.ts';
import type { Layout } from './layout.ts';
import { quote } from './quote.ts';
import { SearchWriter } from './search-writer.ts';
import type { Parameter, Statements } from './statements.ts';

/** Writes whole rows into the two tables of a collection. What it does is durable when the transaction around it is. */
export class RowWriter {
  readonly #statements: Statements;
  readonly #layout: Layout;
  readonly #insert: string;
  readonly #insertDocument: string;
  readonly #replace: string;
  readonly #replaceDocument: string;
  readonly #search: SearchWriter | undefined;

  constructor(statements: Statements, layout: Layout) {
    this.#statements = statements;
    this.#layout = layout;
    const columns = ['id', 'version', ...layout.columns].map(quote);
    const values = columns.map(() => '?').join(', ');
    this.#insert = `INSERT INTO ${layout.table} (row_id, ${columns.join(', ')}) VALUES (?, ${values})`;
    this.#insertDocument = `INSERT INTO ${layout.documents} (row_id, document) VALUES (last_insert_rowid(), ?)`;
    this.#replace = `UPDATE ${layout.table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE row_id = ?`;
    this.#replaceDocument = `UPDATE ${layout.documents} SET document = ? WHERE row_id = ?`;
    this.#search = layout.search && new SearchWriter(statements, layout.search);
  }

  insert(row: Row): void {
    this.index(null, row);
    this.#statements.change(this.#insertDocument, [documentOf(row)]);
    this.#search?.insert(Number(this.#statements.rows('SELECT last_insert_rowid()')[0]?.[0]), row);
  }

  replace(rowId: number, row: Row): void {
    this.#statements.change(this.#replace, [...this.#cells(row), rowId]);
    this.#statements.change(this.#replaceDocument, [documentOf(row), rowId]);
    this.#search?.replace(rowId, row);
  }

  remove(rowIds: readonly number[]): void {
    for (const table of [this.#layout.table, this.#layout.documents]) {
      this.#statements.change(`DELETE FROM ${table} WHERE row_id IN (SELECT value FROM json_each(?))`, [
        JSON.stringify(rowIds),
      ]);
    }
    for (const rowId of rowIds) this.#search?.remove(rowId);
  }

  /** Makes a row found by its fields: under its number, or the next one. */
  index(rowId: number | null, row: Row): void {
    this.#statements.change(this.#insert, [rowId, ...this.#cells(row)]);
  }

  #cells(row: Row): readonly Parameter[] {
    const values = rowFields(row, this.#layout.types, this.#layout.derived);
    const columns = this.#layout.columns.map((field) => {
      const value = values.get(field) ?? null;
      return typeof value === 'boolean' ? Number(value) : value;
    });
    return [row.id, row.version, ...columns];
  }
}

/** The row as JSON. Half a character, which JSON could say and no column can hold, becomes U+FFFD in both. */
function documentOf(row: Row): string {
  const document = JSON.stringify(row);
  if (!/\\ud[89a-f]/.test(document)) return document;
  return JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'string' ? Buffer.from(value).toString() : value,
  );
}
