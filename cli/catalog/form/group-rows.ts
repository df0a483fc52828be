import { asWritten } from '../../sheet/formula-guard.ts';
import type { Cell, SheetRow } from '../../sheet/sheet.ts';
import type { ColumnKey } from './columns.ts';
import type { Header } from './find-header.ts';

/** The rows of one resource: its own, and one for each further data item. */
export type ResourceRows = readonly [SheetRow, ...SheetRow[]];

/**
 * Rows as they belong together: a row without a name and a code, as merged cells leave it, or with those of the row above, goes on with
 * that one's data items. Empty rows are passed over.
 */
export async function* groupRows(
  rows: AsyncIterable<SheetRow>,
  { row: headerRow, columns }: Header,
): AsyncGenerator<ResourceRows> {
  let group: [SheetRow, ...SheetRow[]] | undefined;
  const known = [...columns.values()];
  for await (const row of rows) {
    if (row.row <= headerRow || !known.some((column) => row.cells.has(column))) continue;
    if (group !== undefined && goesOn(row, group[0], columns)) {
      group.push(row);
      continue;
    }
    if (group !== undefined) yield group;
    group = [row];
  }
  if (group !== undefined) yield group;
}

function goesOn(row: SheetRow, first: SheetRow, columns: ReadonlyMap<ColumnKey, number>): boolean {
  if (!columns.has('itemName')) return false;
  const says = (key: ColumnKey, { cells }: SheetRow) => textIn(cells, columns.get(key));
  const name = says('name', row);
  const code = says('code', row);
  if (name === '' && code === '') return true;
  // An export names each entry, once.
  if (says('id', row) !== '') return false;
  if (name === '' || code === '') return false;
  const isSame = name === says('name', first) && code === says('code', first);
  return isSame && says('itemName', row) !== '' && says('itemName', first) !== '';
}

/** What a cell says, as it was before a guard against formulas was set; nothing where there is none. */
export function textIn(cells: ReadonlyMap<number, Cell>, column: number | undefined): string {
  const cell = column === undefined ? undefined : cells.get(column);
  return cell === undefined ? '' : asWritten(cell.text);
}
