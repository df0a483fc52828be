import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Store } from '../port.ts';
import { StoreError } from '../store-error.ts';
import type { Migration } from './migration.ts';
import { MigrationLease } from './migration-lease.ts';

/** What a migration needs of the world outside. */
export interface MigrationEnvironment {
  readonly now: () => Date;
  readonly logger: Logger;
}

/** The version of a store's rows. A store that holds rows and does not say is of the first release, which did not either. */
const mark = 'rows version';
const firstVersion = 1;
const pauseMs = 100;

/** Says that a new store's rows are of the latest version: there is nothing to migrate. */
export const markCurrent = (store: Store, migrations: readonly Migration[]): Promise<void> =>
  store.writeMark(mark, String(latestOf(migrations)));

/**
 * Runs the migrations that a store has not had, one after another. Of several processes that open the store at once one does, and the
 * others wait; one that is killed meanwhile is succeeded by another. Refuses a store of a later version, and changes nothing there.
 */
export async function migrateStore(
  store: Store,
  name: string,
  migrations: readonly Migration[],
  { now, logger }: MigrationEnvironment,
): Promise<void> {
  const latest = latestOf(migrations);
  const lease = new MigrationLease(store, now);
  for (;;) {
    const version = await versionOf(store);
    if (version > latest) throw newer(name, version, latest);
    if (version === latest) return;
    if (await lease.take()) break;
    await pause(pauseMs);
  }
  try {
    for (const migration of migrations) {
      // Looked at again: another process may have finished it between the look and the lease.
      if (migration.version <= (await versionOf(store))) continue;
      const changed = await lease.keepWhile(() => migration.run(store));
      await store.writeMark(mark, String(migration.version));
      logger.warn({ store: name, version: migration.version, changed }, `migrated: ${migration.name}`);
    }
  } finally {
    await lease.release();
  }
}

async function versionOf(store: Store): Promise<number> {
  const version = await store.readMark(mark);
  return version === undefined ? firstVersion : Number(version);
}

const latestOf = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? firstVersion;

const newer = (name: string, version: number, latest: number): StoreError =>
  new StoreError(
    'NEWER_VERSION',
    name,
    `The rows are of version ${version}, this software reads up to ${latest}: start the newer software, or restore the copy made before the upgrade.`,
  );
