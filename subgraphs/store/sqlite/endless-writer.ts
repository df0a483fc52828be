import { writeSync } from 'node:fs';
import type { CollectionSpec, Row } from '../port.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

interface WrittenRow extends Row {
  readonly number: number;
  readonly text: string;
}

export const writtenRows: CollectionSpec = {
  name: 'written',
  fields: { number: 'integer' },
  orders: { NUMBER_ASC: [{ field: 'number', direction: 'ASC' }] },
};

export const writtenRow = (number: number, version: number): WrittenRow => ({
  id: `row ${number}`,
  version,
  number,
  text: `数据 ${version} `.repeat(number % 500),
});

/** For a test that kills it: inserts rows without end and changes each once, and prints `<number> <version>` for each that was acknowledged. */
export async function writeEndlessly(path: string): Promise<never> {
  const rows = (await openSqliteStore(path)).collection<WrittenRow>(writtenRows);
  for (let number = await rows.count([]); ; number++) {
    await rows.insert(writtenRow(number, 1));
    writeSync(1, `${number} 1\n`);
    await rows.compareAndSet(writtenRow(number, 2), 1);
    writeSync(1, `${number} 2\n`);
  }
}
