import type { Row } from '../port.ts';
import { toParameter } from './cell.ts';
import { type Layout, quote } from './layout.ts';
import type { Parameter, Statements } from './statements.ts';

/** Writes whole rows into a collection's table, or into a table laid out alike. */
export class RowWriter {
  readonly #statements: Statements;
  readonly #layout: Layout;
  readonly #insert: string;
  readonly #replace: string;

  constructor(statements: Statements, layout: Layout) {
    this.#statements = statements;
    this.#layout = layout;
    const columns = ['id', 'version', ...layout.columns, 'document'].map(quote);
    this.#insert = `INSERT INTO ${layout.table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    this.#replace = `UPDATE ${layout.table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ? AND version = ?`;
  }

  insert(row: Row): void {
    this.#statements.change(this.#insert, this.#cells(row));
  }

  /** False when the stored row has another version, or there is none. */
  replace(row: Row, expectedVersion: number): boolean {
    return this.#statements.change(this.#replace, [...this.#cells(row), row.id, expectedVersion]) === 1;
  }

  #cells(row: Row): Parameter[] {
    if (typeof row.id !== 'string') throw new TypeError(`A row has an id that is text, received ${String(row.id)}`);
    if (!Number.isSafeInteger(row.version) || row.version < 1) {
      throw new TypeError(`Versions start at 1: received ${row.version} for ${row.id}`);
    }
    const values: Readonly<Record<string, unknown>> = { ...row };
    const columns = this.#layout.columns.map((field) =>
      toParameter(`${field} of ${row.id}`, this.#layout.types.get(field) ?? 'text', values[field]),
    );
    return [row.id, row.version, ...columns, JSON.stringify(row)];
  }
}
