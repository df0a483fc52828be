import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { withoutFormula } from '../formula-guard.ts';

/** Writes rows as CSV in UTF-8 with a byte order mark, as spreadsheet programs want it for Chinese. */
export async function writeCsv(path: string, rows: AsyncIterable<readonly string[]>): Promise<void> {
  const guarded = Readable.from(
    (async function* () {
      for await (const row of rows) yield row.map(withoutFormula);
    })(),
  );
  await pipeline(guarded, stringify({ bom: true, record_delimiter: 'windows' }), createWriteStream(path));
}
