import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readSheet } from '../../sheet/read-sheet.ts';
import type { SheetReading, SheetRow } from '../../sheet/sheet.ts';
import { type CodeMapFile, codeMapFile, codeMapsOf } from '../form/code-maps.ts';
import type { Finding } from '../form/finding.ts';
import { readEntries } from '../form/read-entries.ts';
import type { SheetEntry } from '../form/sheet-entry.ts';
import { readTree, treeColumns } from '../tree/tree.ts';
import { treeEntries } from '../tree/tree-entries.ts';
import { mergedDoubts, titleDoubts } from './sheet-doubts.ts';

/** The entries that a file says, and what is to be told of the file itself once they have been read. */
export interface EntrySource {
  readonly entries: AsyncIterable<SheetEntry>;
  readonly doubts: () => readonly Finding[];
}

interface SourceRequest {
  readonly file: string;
  readonly platform: string;
  readonly sheet: string | undefined;
  readonly branch: string | undefined;
}

/** Opens a file anew: an import reads it twice, to check and to write, and never has all of it in memory. */
export async function openSource(request: SourceRequest, maps: CodeMapFile): Promise<EntrySource> {
  const reading = await readSheet(request.file, request.sheet);
  const { first, rows } = await withFirst(reading);
  const columns = first === undefined ? undefined : treeColumns(first);
  if (columns !== undefined) {
    const { entries, doubts } = treeEntries(await readTree(skipping(rows), columns), request.branch);
    return { entries: inTurn(entries), doubts: () => doubts };
  }
  const { header, entries } = await readEntries({ rows, merged: reading.merged }, codeMapsOf(request.platform, maps));
  return { entries, doubts: () => [...titleDoubts(request.file, header), ...mergedDoubts(reading.merged, header)] };
}

/** The file of `--map`, checked; empty when none is named. */
export async function readMapFile(path: string | undefined): Promise<CodeMapFile> {
  if (path === undefined) return {};
  const parsed = codeMapFile.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new TypeError(`${path}: ${z.prettifyError(parsed.error)}`);
}

/** The first row, and all of them with it. */
async function withFirst({ rows }: SheetReading) {
  const iterator = rows[Symbol.asyncIterator]();
  const { value: first, done } = await iterator.next();
  async function* all(): AsyncGenerator<SheetRow> {
    try {
      if (done === true) return;
      yield first;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { first: done === true ? undefined : (first as SheetRow), rows: all() };
}

async function* skipping(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  let isFirst = true;
  for await (const row of rows) {
    if (!isFirst) yield row;
    isFirst = false;
  }
}

async function* inTurn<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values;
}
