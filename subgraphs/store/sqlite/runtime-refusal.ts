import Database from 'libsql';
import { StoreError } from '../store-error.ts';

/** What SQLite says of a disk that takes nothing more: it is full, over a quota, or failing. */
const diskFaults = /^SQLITE_(FULL|IOERR_(WRITE|FSYNC|DIR_FSYNC|TRUNCATE|SHMSIZE|SHMMAP))$/;
const damage = /^SQLITE_(CORRUPT|NOTADB)/;

/** What an error of SQLite means for whoever runs the node, while the store is open; undefined for errors that are not about the file. */
export function runtimeRefusal(error: unknown, store: string): StoreError | undefined {
  if (!(error instanceof Database.SqliteError)) return undefined;
  if (diskFaults.test(error.code)) {
    return new StoreError(
      'DISK_FULL',
      store,
      'The disk takes no more: make room for the store, nothing need be done here then. What was refused was not written.',
      { cause: error },
    );
  }
  if (damage.test(error.code)) {
    return new StoreError(
      'NOT_A_DATABASE',
      store,
      'The file is damaged: stop the node, and restore a copy. Starting the node again repairs damaged indexes.',
      { cause: error },
    );
  }
  return undefined;
}
