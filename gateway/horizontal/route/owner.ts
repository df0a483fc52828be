/**
 * The node that owns a row, read from a global id `<kind>:<node>:<local>`; a bare node code owns itself.
 * Undefined for what is neither, so that a caller can say so instead of asking a node that does not exist.
 */
export function ownerOf(key: unknown): string | undefined {
  if (typeof key !== 'string' || key === '') return undefined;
  const start = key.indexOf(':');
  if (start < 0) return key;
  const end = key.indexOf(':', start + 1);
  return end > start + 1 ? key.slice(start + 1, end) : undefined;
}
