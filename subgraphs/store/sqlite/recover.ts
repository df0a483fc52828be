import { statSync } from 'node:fs';
import { StoreError } from '../store-error.ts';
import { quote } from './quote.ts';
import type { Statements } from './statements.ts';

/** What was done with a store that its last process did not close. */
export interface Recovery {
  /** Bytes of changes that stood beside the file and are part of it again. */
  readonly logBytes: number;
  /** Indexes that did not fit their rows, and were made anew. */
  readonly rebuilt: boolean;
}

/** Bytes in the log beside a store's file; 0 when it was closed as it should be. To be asked before the file is opened. */
export function logBytesOf(file: string): number {
  return statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Looks through a store that was not closed. SQLite has put its log back by then; what a failing disk did to indexes is found and
 * mended here, and what it did to rows is refused, since no row of this store could be believed.
 */
export function recover(statements: Statements, logBytes: number): Recovery {
  if (isSound(statements)) return { logBytes, rebuilt: false };
  try {
    for (const [name] of statements.rows(`SELECT name FROM sqlite_schema WHERE type = 'index'`))
      statements.execute(`REINDEX ${quote(String(name))}`);
    // The index of a search is no index to SQLite: it is made anew from the rows when the collection is opened.
    for (const [name] of statements.rows(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE '% tokens'`,
    ))
      statements.execute(`DROP TABLE ${quote(String(name))}`);
  } catch (error) {
    throw damaged(statements, error);
  }
  if (!isSound(statements)) throw damaged(statements, undefined);
  return { logBytes, rebuilt: true };
}

const isSound = (statements: Statements): boolean => statements.rows('PRAGMA integrity_check(1)')[0]?.[0] === 'ok';

const damaged = (statements: Statements, cause: unknown): StoreError =>
  new StoreError(
    'NOT_A_DATABASE',
    statements.store,
    'The file is damaged beyond its indexes: restore a copy, or move it away to start empty.',
    { cause },
  );
