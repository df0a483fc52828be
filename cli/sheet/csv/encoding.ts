import { createReadStream } from 'node:fs';
import { type Readable, Transform, type TransformCallback } from 'node:stream';
import { SheetError } from '../sheet-error.ts';

/** UTF-8 if the whole file is, GB18030 if it is that: texts of one are hardly ever texts of the other. Refuses what is neither. */
export async function encodingOf(path: string): Promise<'utf-8' | 'gb18030'> {
  for (const encoding of ['utf-8', 'gb18030'] as const) if (await isAllOf(path, encoding)) return encoding;
  throw new SheetError(
    'UNKNOWN_ENCODING',
    `${path} is text neither in UTF-8 nor in GB18030: save it as CSV UTF-8.`,
    '文件编码既非UTF-8也非GB18030，请另存为CSV UTF-8。',
  );
}

async function isAllOf(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const bytes of createReadStream(path)) {
      // A text has no NUL: a file of another kind does, and UTF-16 does.
      if (decoder.decode(bytes as Buffer, { stream: true }).includes('\0')) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The text that bytes are in an encoding, piece by piece. */
export function decoded(bytes: Readable, encoding: string): Readable {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const text = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      done(null, decoder.decode(chunk, { stream: true }));
    },
    flush(done: TransformCallback) {
      done(null, decoder.decode());
    },
  });
  bytes.on('error', (error) => text.destroy(error));
  return bytes.pipe(text);
}
