import { createHash } from 'node:crypto';

/** What differs from one answer to the next though the data is the same. */
const volatile: ReadonlySet<string> = new Set(['asOf', 'latencyMs']);

/** SHA-256 of values as JSON with sorted keys, without times and latencies: equal exactly when the data is. */
export const fingerprintOf = (values: readonly unknown[]): string =>
  createHash('sha256').update(canonicalJson(values)).digest('hex');

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const kept = Object.entries(inner).filter(([key]) => !volatile.has(key));
    kept.sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(kept);
  });
}
