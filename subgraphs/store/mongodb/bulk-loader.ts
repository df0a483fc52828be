import { writeSync } from 'node:fs';
import type { CollectionSpec, Row } from '../port.ts';
import { connectMongodb } from './connect-mongodb.ts';

interface LoadedRow extends Row {
  readonly number: number;
}

export const loadedRows: CollectionSpec = {
  name: 'loaded',
  fields: { number: 'integer' },
  orders: { NUMBER_ASC: [{ field: 'number', direction: 'ASC' }] },
};

export const loadedRow = (number: number): LoadedRow => ({ id: `row ${number}`, version: 1, number });

/** For a test that kills it: inserts rows all at once, and prints a line for each command that the driver sends meanwhile. */
export async function loadAtOnce(uri: string, code: string, count: number): Promise<void> {
  let loading = false;
  const mongodb = await connectMongodb(uri, {
    onCommand: (name) => {
      if (loading) writeSync(1, `${name}\n`);
    },
  });
  const rows = (await mongodb.open(code)).collection<LoadedRow>(loadedRows);
  await rows.count([]);
  loading = true;
  await rows.insertAll(Array.from({ length: count }, (_, number) => loadedRow(number)));
  writeSync(1, 'done\n');
}
