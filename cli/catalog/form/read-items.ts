import type { CodeMaps } from './code-maps.ts';
import type { ColumnKey } from './columns.ts';
import type { Finding } from './finding.ts';
import { type ResourceRows, textIn } from './group-rows.ts';
import { RowReader } from './row-reader.ts';
import type { SheetItem } from './sheet-entry.ts';

/** The data items of a resource: one in each of its rows, or, in a sheet of one row for each resource, names in one cell. */
export function readItems(
  rows: ResourceRows,
  name: string,
  columns: ReadonlyMap<ColumnKey, number>,
  maps: CodeMaps,
  places: Map<string, string>,
  findings: Finding[],
): readonly SheetItem[] {
  const isListed = !columns.has('itemType') && !columns.has('itemCode');
  const items: SheetItem[] = [];
  for (const row of rows) {
    const cells = new RowReader(row, name, columns, maps, places, findings);
    if (!itemTexts.some((key) => textIn(row.cells, columns.get(key)) !== '')) continue;
    const written = textIn(row.cells, columns.get('itemName'));
    const names = isListed ? written.split(/[;；、\n]/).filter((one) => one.trim() !== '') : [written];
    for (const one of names) items.push(readItem(cells, one, items.length));
  }
  return items;
}

const itemTexts: readonly ColumnKey[] = ['itemName', 'itemCode', 'itemType', 'itemLength'];

function readItem(cells: RowReader, name: string, index: number): SheetItem {
  const path = (field: string): string => `items.${index}.${field}`;
  cells.text('itemName', path('name'));
  return {
    name,
    code: cells.code('itemCode', path('code')),
    type: cells.coded('itemType', 'itemType', path('type')),
    length: cells.number('itemLength', path('length')),
    grade: cells.coded('grade', 'itemGrade', path('grade')),
    personalInformation: cells.yesOrNo('itemPersonal', path('personalInformation')),
    maskingRule: cells.code('itemMasking', path('maskingRule')),
  };
}
