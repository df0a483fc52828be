/** Why a backup is not restored: a closed list. */
export type BackupErrorCode =
  /** The file is not there, or no backup at all. */
  | 'NOT_A_BACKUP'
  /** It was cut short or changed since it was written. */
  | 'DAMAGED'
  /** It holds a collection that this software does not know: a later version wrote it. */
  | 'NEWER_VERSION'
  /** It was taken of another platform. */
  | 'OTHER_PLATFORM'
  /** The store that it is to be restored into holds rows. */
  | 'NOT_EMPTY';

/** A refusal that says what to do. Nothing was written. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupErrorCode;

  constructor(code: BackupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
