import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse';
import { checkCell, sheetLimits } from '../limits.ts';
import type { Cell, SheetReading, SheetRow } from '../sheet.ts';
import { SheetError } from '../sheet-error.ts';
import { decoded, encodingOf } from './encoding.ts';

/** A text of columns: UTF-8 with or without a byte order mark, or GB18030, apart by commas or, in a .tsv file, by tabs. */
export async function readCsv(path: string): Promise<SheetReading> {
  const encoding = await encodingOf(path);
  return { rows: rowsOf(path, encoding), merged: [] };
}

async function* rowsOf(path: string, encoding: string): AsyncGenerator<SheetRow> {
  const sheet = basename(path);
  const parser = parse({
    bom: true,
    delimiter: /\.(tsv|tab)$/i.test(path) ? '\t' : ',',
    relax_column_count: true,
    // A tab-separated file has no quotes; in others a stray one is somebody's inch.
    quote: /\.(tsv|tab)$/i.test(path) ? false : '"',
    relax_quotes: true,
    max_record_size: sheetLimits.columns * sheetLimits.cellCharacters,
  });
  const source = decoded(createReadStream(path), encoding);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      row += 1;
      const cells = new Map<number, Cell>();
      for (const [index, value] of record.entries()) {
        checkCell(sheet, { row, column: index + 1 }, value);
        if (value.trim() !== '') cells.set(index + 1, { text: value, type: 'text' });
      }
      yield { sheet, row, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SheetError(
      'DAMAGED',
      `${sheet} cannot be read behind row ${row}: ${error.message}.`,
      `第${row}行之后无法读取。`,
      { cause: error },
    );
  } finally {
    source.destroy();
  }
}
