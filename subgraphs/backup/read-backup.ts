import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { BackupError } from './backup-error.ts';
import { type BackupLine, backupLine } from './backup-line.ts';

export interface CheckedBackup {
  readonly code: string;
  readonly takenAt: string;
  readonly rows: number;
  /** How many rows each collection has. */
  readonly collections: ReadonlyMap<string, number>;
}

/** Reads a backup from its head to its end, and refuses one that is not whole and as it was written. */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  const hash = createHash('sha256');
  const collections = new Map<string, number>();
  let head: Extract<BackupLine, { format: string }> | undefined;
  let end: Extract<BackupLine, { sha256: string }> | undefined;
  let rows = 0;
  for await (const { line, text } of readBackup(file)) {
    if (end !== undefined) throw damaged(file, 'it goes on after its end');
    if ('sha256' in line) end = line;
    else hash.update(`${text}\n`);
    if ('format' in line) head = line;
    if ('row' in line) {
      rows += 1;
      collections.set(line.collection, (collections.get(line.collection) ?? 0) + 1);
    }
  }
  if (head === undefined) throw notABackup(file);
  if (end === undefined) throw damaged(file, 'its end is missing');
  if (end.rows !== rows || end.sha256 !== hash.digest('hex')) throw damaged(file, 'its checksum does not hold');
  return { code: head.code, takenAt: head.takenAt, rows, collections };
}

/** The lines of a backup, as they come and without a look at the whole. */
export async function* readBackup(file: string): AsyncGenerator<{ readonly line: BackupLine; readonly text: string }> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.once('error', (error) => unzipped.destroy(error));
  let isFirst = true;
  try {
    for await (const text of createInterface({ input: source.pipe(unzipped), crlfDelay: Number.POSITIVE_INFINITY })) {
      const line = readLine(text);
      if (line === undefined) throw isFirst ? notABackup(file) : damaged(file, 'a line of it cannot be read');
      isFirst = false;
      yield { line, text };
    }
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw isFirst ? notABackup(file, error) : damaged(file, 'it breaks off', error);
  } finally {
    source.destroy();
  }
}

function readLine(text: string): BackupLine | undefined {
  try {
    return backupLine.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const notABackup = (file: string, cause?: unknown): BackupError =>
  new BackupError(
    'NOT_A_BACKUP',
    `${file} is no backup of a store that can be read: name a file that \`npm run store -- backup\` wrote. 该文件不是可读取的备份。`,
    { cause },
  );

const damaged = (file: string, how: string, cause?: unknown): BackupError =>
  new BackupError(
    'DAMAGED',
    `${file} is damaged, ${how}: take another copy of it. 备份文件已损坏，请使用另一份副本。`,
    {
      cause,
    },
  );
