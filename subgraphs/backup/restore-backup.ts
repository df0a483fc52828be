import { beginSeeding, finishSeeding } from '../seeding/seed-once.ts';
import type { CollectionSpec, Row, Store } from '../store/port.ts';
import { BackupError } from './backup-error.ts';
import { type CheckedBackup, checkBackup, readBackup } from './read-backup.ts';

/**
 * Fills an empty store from a backup of the same platform. The backup is read to its end before anything is written. Cut off, it leaves
 * what the next start takes for a half seeded store and removes: then it is restored again.
 */
export async function restoreBackup(
  store: Store,
  code: string,
  collections: readonly CollectionSpec[],
  file: string,
): Promise<CheckedBackup> {
  const checked = await checkBackup(file);
  if (checked.code !== code) {
    throw new BackupError(
      'OTHER_PLATFORM',
      `${file} is a backup of platform ${checked.code}: its rows belong to it alone. 该备份属于平台${checked.code}。`,
    );
  }
  const specs = new Map(collections.map((spec) => [spec.name, spec]));
  const unknown = [...checked.collections.keys()].filter((name) => !specs.has(name));
  if (unknown.length > 0) {
    throw new BackupError(
      'NEWER_VERSION',
      `${file} holds ${unknown.join(', ')}, which this software does not know: restore it with the version that wrote it, or a later one. 请使用写入该备份的版本或更新的版本恢复。`,
    );
  }
  if (!(await store.isEmpty())) {
    throw new BackupError(
      'NOT_EMPTY',
      `The store of platform ${code} holds rows: move it away first, nothing is overwritten. 平台${code}的库不为空，请先移走。`,
    );
  }
  await beginSeeding(store, `restore of ${checked.takenAt}`);
  await fill(store, specs, file);
  await finishSeeding(store, `restore of ${checked.takenAt}`);
  return checked;
}

/** Rows of a collection stand together in a backup: one collection is held in memory at a time. */
async function fill(store: Store, specs: ReadonlyMap<string, CollectionSpec>, file: string): Promise<void> {
  let name: string | undefined;
  let rows: Row[] = [];
  const flush = async (): Promise<void> => {
    const spec = name === undefined ? undefined : specs.get(name);
    if (spec !== undefined) await store.collection(spec).insertAll(rows);
    rows = [];
  };
  for await (const { line } of readBackup(file)) {
    if ('marks' in line) {
      // Marks come last: with them the store is whole.
      await flush();
      for (const [mark, value] of Object.entries(line.marks)) await store.writeMark(mark, value);
    }
    if (!('row' in line)) continue;
    if (line.collection !== name) await flush();
    name = line.collection;
    rows.push(line.row);
  }
}
