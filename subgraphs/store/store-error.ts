/** Why a store refuses: a closed list, the same for every adapter. */
export type StoreErrorCode =
  /** The folder or the file cannot be created or opened. */
  | 'CANNOT_OPEN'
  /** The file is no database, or its content is damaged. */
  | 'NOT_A_DATABASE'
  /** The file is a database, but no node's store. */
  | 'NOT_A_STORE'
  /** Another process, or this one, has it open: a store has one writer. */
  | 'IN_USE'
  /** A later version of this software wrote it. */
  | 'NEWER_VERSION'
  /** It may be read but not written. */
  | 'READ_ONLY'
  /** The disk takes no more. What was refused was not written. */
  | 'DISK_FULL'
  /** `insertAll` is for empty collections. */
  | 'NOT_EMPTY'
  /** A row would hold an id or a unique value that another row holds. */
  | 'CONFLICT'
  /** The database does not answer at the moment. */
  | 'UNAVAILABLE'
  | 'CLOSED';

/** A refusal with the store it concerns: a path or an address, never a secret. The message says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly store: string;

  constructor(code: StoreErrorCode, store: string, message: string, options?: ErrorOptions) {
    super(`${message} (${store})`, options);
    this.code = code;
    this.store = store;
  }
}
