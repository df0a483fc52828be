/** One filled cell, as text. What the file says of its type is kept where it matters: a number may have lost digits. */
export interface Cell {
  readonly text: string;
  readonly type: 'text' | 'number' | 'boolean' | 'date' | 'error';
}

/** One row with its filled cells by column, both counted from 1 as spreadsheets show them. */
export interface SheetRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** Cells that the file shows as one; their text stands in the first. Known only once the sheet has been read. */
export interface MergedCells {
  readonly sheet: string;
  readonly first: CellPlace;
  readonly last: CellPlace;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The rows of a file, one after another, and what is known of it behind the last. */
export interface SheetReading {
  readonly rows: AsyncIterable<SheetRow>;
  /** Empty until all rows have been read. */
  readonly merged: readonly MergedCells[];
}

/** `C12`, as spreadsheets call a place. */
export function addressOf({ row, column }: CellPlace): string {
  return `${columnName(column)}${row}`;
}

function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before === 0 ? '' : columnName(before)) + String.fromCharCode(65 + rest);
}

/** The place that `C12` names; undefined for anything else. */
export function placeOf(address: string): CellPlace | undefined {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
  if (parts === null) return undefined;
  const [, letters = '', digits = ''] = parts;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
