import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';
import { sheetLimits } from '../limits.ts';
import { SheetError } from '../sheet-error.ts';

/** The parts of an xlsx file, each read as text. */
export interface Package {
  has(part: string): boolean;
  text(part: string): AsyncIterable<string>;
  close(): void;
}

const openZip = promisify<string, object, ZipFile>(open);
const mostParts = 10_000;

/**
 * Opens the zip and reads what is in it. Each part's size is stated in the zip and checked by the library while it is unpacked, so a part
 * cannot grow beyond what was looked at here.
 */
export async function openPackage(path: string): Promise<Package> {
  const zip = await openZip(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw damaged(path, error);
  });
  const entries = new Map<string, Entry>();
  try {
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: Entry) => {
        entries.set(entry.fileName, entry);
        if (entries.size > mostParts) reject(tooLarge(path));
        else zip.readEntry();
      });
      zip.on('end', resolve);
      zip.on('error', (error) => reject(damaged(path, error)));
      zip.readEntry();
    });
  } catch (error) {
    zip.close();
    throw error;
  }
  let unpacked = 0;
  return {
    has: (part) => entries.has(part),
    close: () => zip.close(),
    async *text(part) {
      const entry = entries.get(part);
      if (entry === undefined) throw damaged(path, new Error(`it has no ${part}`));
      unpacked += entry.uncompressedSize;
      if (unpacked > sheetLimits.unpackedBytes) throw tooLarge(path);
      const decoder = new TextDecoder('utf-8', { fatal: true });
      try {
        const stream = await promisify(
          zip.openReadStream.bind(zip) as (
            entry: Entry,
            done: (error: Error | null, stream: NodeJS.ReadableStream) => void,
          ) => void,
        )(entry);
        for await (const bytes of stream) yield decoder.decode(bytes as Buffer, { stream: true });
        yield decoder.decode();
      } catch (error) {
        throw error instanceof SheetError ? error : damaged(path, error);
      }
    },
  };
}

const damaged = (path: string, error: unknown): SheetError =>
  new SheetError(
    'DAMAGED',
    `${path} cannot be read as xlsx: ${error instanceof Error ? error.message : String(error)}. Open it in a spreadsheet program and save it anew.`,
    '文件无法读取，请用表格软件打开后重新保存。',
    { cause: error },
  );

const tooLarge = (path: string): SheetError =>
  new SheetError('FILE_TOO_LARGE', `${path} unpacks to more than can be meant: part it.`, '解压后过大，请拆分。');
