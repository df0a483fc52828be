import { addressOf, type Cell, type SheetRow } from '../../sheet/sheet.ts';
import { type CodedField, type CodeMaps, type CodeOf, codeForm } from './code-maps.ts';
import type { ColumnKey } from './columns.ts';
import type { Finding } from './finding.ts';
import { textIn } from './group-rows.ts';

/** Reads the cells of one row, notes where each field stands and what is wrong with a cell. */
export class RowReader {
  readonly #row: SheetRow;
  readonly #name: string;
  readonly #columns: ReadonlyMap<ColumnKey, number>;
  readonly #maps: CodeMaps;
  readonly #places: Map<string, string>;
  readonly #findings: Finding[];

  constructor(
    row: SheetRow,
    name: string,
    columns: ReadonlyMap<ColumnKey, number>,
    maps: CodeMaps,
    places: Map<string, string>,
    findings: Finding[],
  ) {
    this.#row = row;
    this.#name = name;
    this.#columns = columns;
    this.#maps = maps;
    this.#places = places;
    this.#findings = findings;
  }

  /** The text under a title, and where the field at the path stands. */
  text(key: ColumnKey, path: string): string | null {
    const column = this.#columns.get(key);
    if (column === undefined) return null;
    this.#places.set(path, this.place(key));
    const cell = this.#row.cells.get(column);
    if (cell?.type === 'error') {
      this.#refuse(
        key,
        'ERROR_CELL',
        `holds the error ${cell.text} in place of a value`,
        `单元格为错误值${cell.text}`,
        'Mend the formula or type the value.',
      );
      return null;
    }
    const text = textIn(this.#row.cells, column);
    return text === '' ? null : text;
  }

  /** A code that is text: a number may have lost its zeros and its last digits. */
  code(key: ColumnKey, path: string): string | null {
    const text = this.text(key, path);
    if (text === null) return null;
    const cell = this.#cell(key);
    if (cell?.type === 'number' && (/[eE]/.test(text) || text.replace(/\D/g, '').length > 15)) {
      this.#refuse(
        key,
        'DIGITS_LOST',
        `holds the number ${text}, which has lost digits of the code`,
        '代码被存为数字，已丢失位数',
        'Make the cell text and type the code again.',
      );
      return null;
    }
    return text.trim();
  }

  coded<Field extends CodedField>(field: Field, key: ColumnKey, path: string): CodeOf<Field> | null {
    const text = this.text(key, path);
    if (text === null) return null;
    const code = this.#maps[field].get(codeForm(text));
    if (code !== undefined) return code as CodeOf<Field>;
    this.#refuse(
      key,
      'UNKNOWN_CODE',
      `says ${text}, which is no ${field} that is known`,
      `“${text}”不在代码对照中`,
      `Correct it, or say in the file of --map what it means: "${field}": {"${text}": …}.`,
    );
    return null;
  }

  /** A whole number. A unit typed behind it is a frequent fault, and is told as one. */
  number(key: ColumnKey, path: string): number | null {
    const text = this.text(key, path)?.trim() ?? '';
    if (text === '') return null;
    const value = Number(text);
    if (Number.isSafeInteger(value) && value >= 0 && value < 2 ** 31) return value;
    const unit = /^\d+(\.\d+)?\s*\D+$/.test(text);
    this.#refuse(
      key,
      unit ? 'UNIT_IN_NUMBER' : 'NOT_A_NUMBER',
      unit ? `says ${text}: a number without a unit is wanted` : `says ${text}: a whole number is wanted`,
      unit ? `“${text}”带有单位，应只填数字` : `“${text}”不是整数`,
      'Type the digits alone.',
    );
    return null;
  }

  yesOrNo(key: ColumnKey, path: string): boolean {
    const text = this.text(key, path)?.trim() ?? '';
    if (/^(是|有|Y|YES|TRUE|1)$/i.test(text)) return true;
    if (!/^(|否|无|N|NO|FALSE|0)$/i.test(text)) {
      this.#refuse(key, 'NOT_YES_OR_NO', `says ${text}: 是 or 否 is wanted`, `“${text}”应为是或否`, 'Type 是 or 否.');
    }
    return false;
  }

  place(key: ColumnKey): string {
    const column = this.#columns.get(key) ?? 1;
    return `${this.#row.sheet}!${addressOf({ row: this.#row.row, column })}`;
  }

  #cell(key: ColumnKey): Cell | undefined {
    const column = this.#columns.get(key);
    return column === undefined ? undefined : this.#row.cells.get(column);
  }

  #refuse(key: ColumnKey, code: string, what: string, whatZh: string, nextStep: string): void {
    const place = this.place(key);
    this.#findings.push({
      weight: 'REFUSED',
      place,
      name: this.#name,
      code,
      message: `${place} ${what}.`,
      messageZh: `${place}：${whatZh}。`,
      nextStep,
    });
  }
}
