import { rename, rm } from 'node:fs/promises';
import type { Graph } from '../../graph/ask.ts';
import { type ExitCode, exitCode, type Terminal } from '../../platform/exit-code.ts';
import { writeCsv } from '../../sheet/csv/write-csv.ts';
import { writeXlsx } from '../../sheet/xlsx/write-xlsx.ts';
import type { ExportRequest } from '../catalog-request.ts';
import { writeDcat } from '../dcat/write-dcat.ts';
import { entryRows, exportTitles } from '../form/entry-rows.ts';
import { EntryPages } from './entry-pages.ts';
import type { ExportedEntry } from './exported-entry.ts';

/** Writes entries to a file, which is there when it is whole. With platforms missing there is none, unless that is asked for. */
export async function exportCatalog(
  request: ExportRequest,
  graph: Graph,
  terminal: Terminal,
  now: Date,
): Promise<ExitCode> {
  const pages = new EntryPages(graph, request);
  const unfinished = `${request.file}.unfinished`;
  try {
    await write(unfinished, request, pages, now);
    const missing = pages.missing;
    if (missing.length > 0) {
      terminal.complain(
        `These platforms did not answer and are not in it: ${missing.join(', ')}. 以下平台未应答：${missing.join('、')}。`,
      );
      if (!request.partial) return exitCode.noAnswer;
    }
    await rename(unfinished, request.file);
    terminal.say(`${request.file}: ${pages.count} entries. 已导出${pages.count}条。`);
    return missing.length > 0 ? exitCode.noAnswer : exitCode.done;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function write(path: string, request: ExportRequest, pages: EntryPages, now: Date): Promise<void> {
  switch (request.form) {
    case 'xlsx':
      return writeXlsx(path, '政务数据目录', sheetOf(pages.entries()));
    case 'csv':
      return writeCsv(path, sheetOf(pages.entries()));
    case 'dcat': {
      const of = request.platforms?.join(',') ?? 'all';
      const words = request.search === undefined ? '' : `，检索“${request.search}”`;
      const catalog = {
        id: request.search === undefined ? of : `${of}?search=${request.search}`,
        title: '政务数据目录',
        description: `平台：${request.platforms?.join('、') ?? '全部'}${words}`,
        issued: now.toISOString(),
      };
      return writeDcat(path, catalog, pages.entries());
    }
  }
}

async function* sheetOf(entries: AsyncIterable<ExportedEntry>): AsyncGenerator<readonly string[]> {
  yield exportTitles;
  for await (const entry of entries) yield* entryRows(entry.id, entry);
}
