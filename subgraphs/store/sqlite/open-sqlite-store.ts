import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'libsql';
import type { Store } from '../port.ts';
import { StoreError } from '../store-error.ts';
import { logBytesOf, type Recovery, recover } from './recover.ts';
import { SqliteStore } from './sqlite-store.ts';
import { Statements } from './statements.ts';

export interface SqliteStoreOptions {
  /** How many milliseconds to wait for a process that is just letting go of the file. */
  readonly patience?: number;
  /** Told what was found and mended in a store that its last process did not close. */
  readonly onRecovery?: (recovery: Recovery) => void;
}

/** "Shut", in the header of every file of ours. */
const applicationId = 0x53687574;
const currentVersion = 1;
const pauseBetweenAttempts = 50;

/**
 * Opens a node's store, one file that no other process may open meanwhile; creates the file and its folder when they are missing.
 * `:memory:` is a store that is gone when it is closed. Rejects with a StoreError that names the file and says what to do.
 * The lock is the operating system's, so that a killed process leaves none behind. Nothing else in this process may open and close the
 * file either, not even to read it: that would end the lock.
 */
export async function openSqliteStore(
  path: string,
  { patience = 1000, onRecovery }: SqliteStoreOptions = {},
): Promise<Store> {
  const file = path === ':memory:' ? path : resolve(path);
  for (let waited = 0; ; waited += pauseBetweenAttempts) {
    try {
      return open(file, onRecovery);
    } catch (error) {
      const reason = refusal(file, error);
      if (reason.code !== 'IN_USE' || waited >= patience) throw reason;
    }
    await pause(pauseBetweenAttempts);
  }
}

function open(file: string, onRecovery: SqliteStoreOptions['onRecovery']): Store {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const logBytes = file === ':memory:' ? 0 : logBytesOf(file);
  const statements = new Statements(new Database(file), file);
  try {
    statements.execute('PRAGMA busy_timeout = 20; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const isNew = recognise(statements);
    statements.execute('ROLLBACK; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -4000');
    if (isNew) found(statements);
    if (logBytes > 0) {
      const recovery = recover(statements, logBytes);
      onRecovery?.(recovery);
    }
  } catch (error) {
    statements.close();
    throw error;
  }
  return new SqliteStore(statements);
}

/** True for a file that holds nothing yet. Refuses a file that is not a store, or one of a later version, before anything is written. */
function recognise(statements: Statements): boolean {
  const read = (sql: string): unknown => statements.rows(sql)[0]?.[0];
  const id = read('PRAGMA application_id');
  const version = Number(read('PRAGMA user_version'));
  if (id === applicationId && version <= currentVersion) return false;
  if (id === applicationId) {
    throw new StoreError(
      'NEWER_VERSION',
      statements.store,
      `The store is of version ${version}, this software reads up to ${currentVersion}: start the newer software, or restore the copy made before the upgrade.`,
    );
  }
  if (read('SELECT count(*) FROM sqlite_schema') === 0) return true;
  throw new StoreError(
    'NOT_A_STORE',
    statements.store,
    'This is the database of another program: name another file, or move this one away.',
  );
}

function found(statements: Statements): void {
  statements.transaction(() => {
    statements.execute(
      `CREATE TABLE shutong_mark (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
       PRAGMA application_id = ${applicationId};
       PRAGMA user_version = ${currentVersion}`,
    );
  });
}

function refusal(file: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Database.SqliteError ? error.code : '';
  const refuse = (reason: StoreError['code'], message: string): StoreError =>
    new StoreError(reason, file, message, { cause: error });
  if (code.startsWith('SQLITE_BUSY')) {
    return refuse('IN_USE', 'Another process has the store open: stop it, or give this one a folder of its own.');
  }
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) {
    return refuse(
      'NOT_A_DATABASE',
      'The file is no database or is damaged: restore a copy, or move it away to start empty.',
    );
  }
  if (code.startsWith('SQLITE_READONLY')) {
    return refuse('READ_ONLY', 'The store may not be written: let this user write the file and its folder.');
  }
  const detail = error instanceof Error ? error.message : String(error);
  return refuse(
    'CANNOT_OPEN',
    `The store cannot be opened, ${detail}: name a file in a folder that this user may write.`,
  );
}
