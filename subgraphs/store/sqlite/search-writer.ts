import type { Row } from '../port.ts';
import { searchTexts } from '../search/search-texts.ts';
import { tokensOf } from '../search/search-tokens.ts';
import { type SearchLayout, textColumn } from './search-layout.ts';
import { tokenWord } from './search-where.ts';
import type { Statements } from './statements.ts';

/** Keeps the texts of rows, and the index of their tokens. What it does is durable when the transaction around it is. */
export class SearchWriter {
  readonly #statements: Statements;
  readonly #layout: SearchLayout;
  readonly #columns: string;
  readonly #insertTexts: string;

  constructor(statements: Statements, layout: SearchLayout) {
    this.#statements = statements;
    this.#layout = layout;
    this.#columns = layout.spec.texts.map(textColumn).join(', ');
    const values = layout.spec.texts.map(() => ', ?').join('');
    this.#insertTexts = `INSERT INTO ${layout.texts} (text_id, ${this.#columns}) VALUES (?${values})`;
  }

  insert(rowId: number, row: Row): void {
    this.#insert(rowId, searchTexts(this.#layout.spec, row));
  }

  /** Most changes of a row leave its texts as they are: then there is nothing to write. */
  replace(rowId: number, row: Row): void {
    const { texts, spec } = this.#layout;
    const next = searchTexts(spec, row);
    const columns = spec.texts.map((text) => `CAST(${textColumn(text)} AS BLOB)`).join(', ');
    const [kept] = this.#statements.rows(`SELECT ${columns} FROM ${texts} WHERE text_id = ?`, [rowId]);
    const before = kept?.map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString() : null));
    if (before?.every((text, index) => text === next[index])) return;
    this.remove(rowId);
    this.#insert(rowId, next);
  }

  remove(rowId: number): void {
    this.#statements.change(`DELETE FROM ${this.#layout.texts} WHERE text_id = ?`, [rowId]);
    this.#statements.change(`DELETE FROM ${this.#layout.tokens} WHERE rowid = ?`, [rowId]);
  }

  #insert(rowId: number, texts: readonly (string | null)[]): void {
    this.#statements.change(this.#insertTexts, [rowId, ...texts]);
    const tokens = new Set(texts.flatMap((text) => (text === null ? [] : [...tokensOf(text)])));
    this.#statements.change(`INSERT INTO ${this.#layout.tokens} (rowid, tokens) VALUES (?, ?)`, [
      rowId,
      [...tokens].map(tokenWord).join(' '),
    ]);
  }
}
