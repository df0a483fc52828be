/** One call of `npm run store`, understood. */
export type StoreRequest =
  | { readonly command: 'help' }
  | { readonly command: 'wrong'; readonly message: string }
  | { readonly command: 'backup'; readonly code: string; readonly file: string | undefined }
  | { readonly command: 'restore'; readonly code: string; readonly file: string }
  | { readonly command: 'check'; readonly file: string };

export const storeUsage = `npm run store -- <command>      备份与恢复平台的库

  backup <code> [file]     Copy the store of a platform into a file (default: <code>-<day>.backup.gz). With SQLite stop the platform first:
                           npm run platform -- stop <code>; with MongoDB it may go on.          备份
  restore <code> <file>    Fill the empty store of a platform from a backup of it.            恢复（库须为空）
  check <file>             Read a backup to its end: is it whole, and what is in it?          校验备份

  SHUTONG_DATA and MONGODB_URI say where stores are, as they do for \`npm run node\`.
  Exit codes: 0 done, 1 refused, 2 wrong usage.

  npm run store -- backup 310000 /backups/310000.gz
  npm run store -- check /backups/310000.gz`;

const wrong = (message: string): StoreRequest => ({ command: 'wrong', message });

/** Reads the command line of `npm run store`. */
export function parseStore([command, ...rest]: readonly string[]): StoreRequest {
  const [first, second, ...more] = rest;
  switch (command) {
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      return { command: 'help' };
    case 'backup':
      if (first === undefined || more.length > 0) return wrong('backup takes a code and, if you like, a file.');
      return { command, code: first, file: second };
    case 'restore':
      if (first === undefined || second === undefined || more.length > 0)
        return wrong('restore takes a code and a file.');
      return { command, code: first, file: second };
    case 'check':
      if (first === undefined || second !== undefined) return wrong('check takes a file.');
      return { command, file: first };
    default:
      return wrong(`${command} is no command of this.`);
  }
}
