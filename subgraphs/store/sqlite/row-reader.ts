import type { Row } from '../port.ts';
import type { Layout } from './layout.ts';
import type { Statements } from './statements.ts';

const mostRemembered = 500;

/**
 * Reads whole rows by their numbers. To parse a row costs more than to find it, so the rows last read are remembered, and shared by all
 * who ask: they are frozen. Nobody else can write the file, hence what is remembered is what is stored, as long as each change is told.
 */
export class RowReader<R extends Row> {
  readonly #statements: Statements;
  readonly #select: string;
  readonly #columns: readonly string[];
  readonly #remembered = new Map<number, R>();

  constructor(statements: Statements, { documents, columns, derived = {} }: Layout) {
    this.#statements = statements;
    this.#columns = columns.filter((field) => !Object.hasOwn(derived, field));
    this.#select = `SELECT row_id, document FROM ${documents} WHERE row_id IN (SELECT value FROM json_each(?))`;
  }

  /** In the order of `rowIds`. */
  read(rowIds: readonly number[]): R[] {
    const rows = new Map<number, R>();
    const missing: number[] = [];
    for (const rowId of rowIds) {
      const row = this.#remembered.get(rowId);
      if (row === undefined) {
        missing.push(rowId);
      } else {
        rows.set(rowId, row);
        this.#remember(rowId, row);
      }
    }
    if (missing.length > 0) {
      for (const [rowId, document] of this.#statements.rows(this.#select, [JSON.stringify(missing)])) {
        const row = freeze(this.#complete(JSON.parse(String(document)))) as R;
        rows.set(Number(rowId), row);
        this.#remember(Number(rowId), row);
      }
    }
    return rowIds.flatMap((rowId) => rows.get(rowId) ?? []);
  }

  /** A declared field that an older row does not have is null. */
  #complete(row: Record<string, unknown>): unknown {
    for (const field of this.#columns) if (row[field] === undefined) row[field] = null;
    return row;
  }

  /** The row was changed. */
  forget(rowId: number): void {
    this.#remembered.delete(rowId);
  }

  #remember(rowId: number, row: R): void {
    this.#remembered.delete(rowId);
    this.#remembered.set(rowId, row);
    if (this.#remembered.size <= mostRemembered) return;
    for (const oldest of this.#remembered.keys()) {
      this.#remembered.delete(oldest);
      return;
    }
  }
}

function freeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
