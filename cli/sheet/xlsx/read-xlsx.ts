import type { MergedCells, SheetReading, SheetRow } from '../sheet.ts';
import { SheetError } from '../sheet-error.ts';
import { openPackage, type Package } from './package.ts';
import { readSharedTexts } from './shared-texts.ts';
import { SheetParser } from './sheet-parser.ts';
import { dateStylesOf } from './styles.ts';
import { type NamedSheet, sheetsOf } from './workbook.ts';

/** The rows of one sheet, named or the first that is shown, as they come out of the zip: never more than a few in memory. */
export async function readXlsx(path: string, wanted?: string): Promise<SheetReading> {
  const file = await openPackage(path);
  try {
    const sheet = choose(await sheetsOf(file), wanted);
    const texts = await readSharedTexts(file);
    const dateStyles = await dateStylesOf(file);
    const merged: MergedCells[] = [];
    return { rows: rowsOf(file, sheet, new SheetParser(sheet.name, texts, dateStyles, merged)), merged };
  } catch (error) {
    file.close();
    throw error;
  }
}

async function* rowsOf(file: Package, sheet: NamedSheet, parser: SheetParser): AsyncGenerator<SheetRow> {
  try {
    for await (const chunk of file.text(sheet.part)) yield* parser.read(chunk);
    parser.close();
  } finally {
    file.close();
  }
}

function choose(sheets: readonly NamedSheet[], wanted: string | undefined): NamedSheet {
  const chosen =
    wanted === undefined ? sheets.find(({ hidden }) => !hidden) : sheets.find(({ name }) => name === wanted);
  if (chosen !== undefined) return chosen;
  const names = sheets.map(({ name }) => name).join(', ');
  throw new SheetError(
    'NO_SUCH_SHEET',
    wanted === undefined ? 'The file shows no sheet.' : `The file has no sheet ${wanted}; it has: ${names}.`,
    '文件中没有这张工作表。',
  );
}
