import type { SheetRow } from '../../sheet/sheet.ts';
import { SheetError } from '../../sheet/sheet-error.ts';
import { type ColumnKey, columnKeys, columnTitles, titleForm, unusedTitles } from './columns.ts';

/** Where a sheet says what. */
export interface Header {
  /** The last row of titles. */
  readonly row: number;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Titles that nothing is read under. */
  readonly unknown: readonly string[];
}

/** How far down titles may stand, below a heading and notes. */
const deepestHeader = 12;
export const rowsForHeader = deepestHeader + 1;

/** A name and two more columns: less than that is no catalog. */
const fewestColumns = 3;

const keyOfTitle = new Map(
  columnKeys.flatMap((key) => columnTitles[key].map((title): [string, ColumnKey] => [titleForm(title), key])),
);

/** Finds the titles among the first rows: in one row, or in two where the upper one spans several columns. The row with the most known ones counts. */
export function findHeader(rows: readonly SheetRow[]): Header {
  let best: Header | undefined;
  for (const [index, upper] of rows.slice(0, deepestHeader).entries()) {
    const lower = rows[index + 1];
    for (const header of [headerOf([upper]), ...(lower === undefined ? [] : [headerOf([upper, lower])])]) {
      if (header.columns.size > (best?.columns.size ?? 0)) best = header;
    }
  }
  if (best === undefined || best.columns.size < fewestColumns || !best.columns.has('name')) {
    throw new SheetError(
      'NOT_A_SHEET',
      `The first ${deepestHeader} rows name no catalog: titles such as 信息资源名称, 信息资源代码, 信息资源提供方 are looked for.`,
      '前若干行中未找到目录表头。',
    );
  }
  return best;
}

function headerOf(rows: readonly SheetRow[]): Header {
  const titles = new Map<number, string>();
  // The lower title says more: 共享类型 below 共享属性.
  for (const { cells } of rows) for (const [column, { text }] of cells) titles.set(column, titleForm(text));
  const columns = new Map<ColumnKey, number>();
  const unknown: string[] = [];
  for (const [column, title] of [...titles].sort(([one], [other]) => one - other)) {
    const key = keyOfTitle.get(title);
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
    else if (!unusedTitles.has(title)) unknown.push(title);
  }
  return { row: rows.at(-1)?.row ?? 0, columns, unknown };
}
