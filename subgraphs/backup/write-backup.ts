import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { CollectionSpec, Row, Store } from '../store/port.ts';
import { type BackupLine, backupFormat } from './backup-line.ts';

export interface BackedUp {
  readonly rows: number;
}

const pageSize = 500;

/**
 * Copies a store into a file: the rows of the collections given, by id, and all marks. The file appears under its name when it is whole.
 * A store that is written to meanwhile is copied row by row: each row as it was at one moment, not all at the same.
 */
export async function writeBackup(
  store: Store,
  code: string,
  collections: readonly CollectionSpec[],
  file: string,
  takenAt: Date,
): Promise<BackedUp> {
  const unfinished = `${file}.unfinished`;
  const backup = { rows: 0 };
  try {
    const lines = Readable.from(linesOf(store, code, collections, takenAt, backup));
    await pipeline(lines, createGzip(), createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return backup;
}

async function* linesOf(
  store: Store,
  code: string,
  collections: readonly CollectionSpec[],
  takenAt: Date,
  backup: { rows: number },
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (content: BackupLine): string => {
    const text = `${JSON.stringify(content)}\n`;
    hash.update(text);
    return text;
  };
  yield line({ format: backupFormat, code, takenAt: takenAt.toISOString() });
  for (const spec of collections) {
    for await (const row of rowsOf(store, spec)) {
      backup.rows += 1;
      yield line({ collection: spec.name, row: { ...row } });
    }
  }
  yield line({ marks: Object.fromEntries(await store.marks()) });
  yield `${JSON.stringify({ rows: backup.rows, sha256: hash.digest('hex') } satisfies BackupLine)}\n`;
}

/** All rows of a collection, by id. */
async function* rowsOf(store: Store, spec: CollectionSpec): AsyncGenerator<Row> {
  const rows = store.collection(spec);
  await store.ready();
  const order = Object.entries(spec.orders).find(([, keys]) => keys.length === 0)?.[0];
  if (order === undefined) throw new Error(`Collection ${spec.name} has no order by id alone`);
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? {} : { after: [last] };
    const page = await rows.page({ filter: [], order, limit: pageSize, from: 'first', ...after });
    yield* page.rows;
    last = page.rows.at(-1)?.id;
    if (!page.hasMore) return;
  }
}
