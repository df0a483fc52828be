import { addressOf, type CellPlace } from './sheet.ts';
import { SheetError } from './sheet-error.ts';

/** What a file may hold. A file that grows beyond it, packed or unpacked, is given up there, before memory is. */
export const sheetLimits = {
  /** Of the file. */
  bytes: 200 * 2 ** 20,
  /** Of all that is read of it, unpacked. */
  unpackedBytes: 2 * 2 ** 30,
  /** Of the texts that an xlsx file keeps once for all its cells: they have to be in memory. */
  sharedCharacters: 64 * 2 ** 20,
  rows: 1_048_576,
  columns: 256,
  /** What Excel itself lets a cell hold. */
  cellCharacters: 32_767,
} as const;

export function checkCell(sheet: string, place: CellPlace, text: string): void {
  const { rows, columns, cellCharacters } = sheetLimits;
  if (place.row > rows) {
    throw new SheetError('TOO_MANY_ROWS', `Sheet ${sheet} has more than ${rows} rows: part it.`, '行数过多，请拆分。');
  }
  const address = addressOf(place);
  if (place.column > columns) {
    throw new SheetError(
      'TOO_MANY_COLUMNS',
      `${sheet}!${address} lies beyond column ${columns}: remove what stands there.`,
      `列数超过${columns}，请删除多余列。`,
    );
  }
  if (text.length > cellCharacters) {
    throw new SheetError(
      'CELL_TOO_LONG',
      `${sheet}!${address} holds more than ${cellCharacters} characters: shorten it.`,
      `单元格超过${cellCharacters}个字符，请缩短。`,
    );
  }
}
