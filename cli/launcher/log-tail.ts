import { readFileSync } from 'node:fs';

/** The last lines of a log, for a person to whom the process can say nothing any more. */
export function readLogTail(file: string, lines: number): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}
