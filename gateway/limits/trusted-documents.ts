import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The manifest that Apollo's and other tools write, or a plain object of texts by their ids. */
const manifest = z.union([
  z.object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) }),
  z.record(z.string(), z.string()),
]);

/** Operations that have been looked at, by the SHA-256 of their texts. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Reads a manifest. Throws when it is none, or when an id is not the SHA-256 of its text: it would stand for another one. */
export function readTrustedDocuments(path: string): TrustedDocuments {
  const read = manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  const listed: readonly (readonly [string, string])[] =
    'operations' in read && Array.isArray(read.operations)
      ? read.operations.map(({ id, body }) => [id, body])
      : Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  for (const [id, body] of listed) {
    if (bareId(id) !== sha256(body)) throw new Error(`${path}: ${id} is not the SHA-256 of its text`);
  }
  return new Map(listed.map(([id, body]) => [bareId(id), body]));
}

const bareId = (id: string): string => id.replace(/^sha256:/, '').toLowerCase();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const reference = z.object({
  documentId: z.string().optional(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() }).nullish(),
});

/** The id by which a request names its document, in either of the two ways that are in use; undefined when it brings the text. */
export function documentIdIn(request: unknown): string | undefined {
  const read = reference.safeParse(request).data;
  const id = read?.documentId ?? read?.extensions?.persistedQuery?.sha256Hash;
  return id === undefined ? undefined : bareId(id);
}

/** Whether a text is one of those that have been looked at. */
export const isTrusted = (documents: TrustedDocuments, text: string): boolean => documents.has(sha256(text));
