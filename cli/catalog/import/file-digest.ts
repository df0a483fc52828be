import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 of a file, in hex. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
  return hash.digest('hex');
}

/** What names a row of a file for good: of imports of the same file, each of its rows counts once. */
export const keyOfRow = (digest: string, sheet: string | undefined, row: number): string =>
  `${createHash('sha256')
    .update(`${digest}\n${sheet ?? ''}`)
    .digest('hex')
    .slice(0, 40)}-${row}`;
