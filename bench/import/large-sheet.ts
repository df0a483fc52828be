import { entryRows, exportTitles } from '../../cli/catalog/form/entry-rows.ts';
import { writeXlsx } from '../../cli/sheet/xlsx/write-xlsx.ts';
import { millionthRow } from '../million/million-rows.ts';

/** One in so many entries says something that is refused. */
const refusedOneIn = 1_000;

/** Writes a sheet of so many entries with three data items each; some are about state secrets, which no catalog may hold. */
export async function writeLargeSheet(path: string, count: number): Promise<void> {
  await writeXlsx(path, '政务数据目录', rows(count));
}

async function* rows(count: number): AsyncGenerator<readonly string[]> {
  yield exportTitles;
  for (let number = 0; number < count; number++) {
    const row = millionthRow(number);
    const name = number % refusedOneIn === refusedOneIn - 1 ? `机密级${row.name}` : row.name;
    yield* entryRows('', {
      provider: row.provider,
      providerName: row.providerName,
      content: { ...row, name, sharingClass: 'UNCONDITIONAL', useConditions: null, notShared: null },
    });
  }
}
