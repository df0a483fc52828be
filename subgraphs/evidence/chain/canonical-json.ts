import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** JSON in the one form that RFC 8785 allows: equal values are equal texts, so that a digest of the text is one of the value. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError(`${typeof value} is nothing that JSON can say`);
  return text;
}

/** SHA-256, in lower-case hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const digestOf = (value: unknown): string => sha256(canonicalJson(value));
