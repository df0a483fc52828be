import type { SheetReading, SheetRow } from '../../sheet/sheet.ts';
import type { CodeMaps } from './code-maps.ts';
import { findHeader, type Header, rowsForHeader } from './find-header.ts';
import { groupRows } from './group-rows.ts';
import { readEntry } from './read-entry.ts';
import type { SheetEntry } from './sheet-entry.ts';

/** The entries of a catalog sheet, and how its titles were understood. */
export interface EntryReading {
  readonly header: Header;
  readonly entries: AsyncIterable<SheetEntry>;
}

/** Reads a catalog sheet: its titles now, its entries as they are asked for. */
export async function readEntries({ rows }: SheetReading, maps: CodeMaps): Promise<EntryReading> {
  const iterator = rows[Symbol.asyncIterator]();
  const first: SheetRow[] = [];
  while (first.length < rowsForHeader) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    first.push(value);
  }
  const header = await closing(iterator, () => findHeader(first));
  return { header, entries: entriesOf(remembered(first, iterator), header, maps) };
}

async function* entriesOf(rows: AsyncIterable<SheetRow>, header: Header, maps: CodeMaps): AsyncGenerator<SheetEntry> {
  for await (const group of groupRows(rows, header)) yield readEntry(group, header.columns, maps);
}

/** Rows that were read already, then the others; lets go of the file when whoever reads stops. */
async function* remembered(first: readonly SheetRow[], iterator: AsyncIterator<SheetRow>): AsyncGenerator<SheetRow> {
  try {
    yield* first;
    for (;;) {
      const { value, done } = await iterator.next();
      if (done === true) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

async function closing<Result>(iterator: AsyncIterator<SheetRow>, work: () => Result): Promise<Result> {
  try {
    return work();
  } catch (error) {
    await iterator.return?.();
    throw error;
  }
}
