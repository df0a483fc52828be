import Database from 'libsql';

/** The field whose value another row holds, when that is what SQLite refused; undefined for every other error. */
export function conflictOf(error: unknown): string | undefined {
  if (!(error instanceof Database.SqliteError)) return undefined;
  if (error.code !== 'SQLITE_CONSTRAINT_UNIQUE') return undefined;
  // "UNIQUE constraint failed: <table>.<field>"
  return error.message.slice(error.message.lastIndexOf('.') + 1);
}
