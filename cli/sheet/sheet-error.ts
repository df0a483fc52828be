/** Why a file cannot be read as a sheet. */
type SheetErrorCode =
  | 'NOT_A_SHEET'
  | 'NO_SUCH_SHEET'
  | 'UNKNOWN_ENCODING'
  | 'DAMAGED'
  | 'FILE_TOO_LARGE'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'CELL_TOO_LONG';

/** The file cannot be used; the message says where and what to do, in both languages. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
  readonly code: SheetErrorCode;

  constructor(code: SheetErrorCode, message: string, messageZh: string, options?: ErrorOptions) {
    super(`${message} ${messageZh}`, options);
    this.code = code;
  }
}
