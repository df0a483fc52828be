import { createHash } from 'node:crypto';

/** A digest of a mutation's input, the same whatever the order of its fields: tells a repeated call from another one with the same key. */
export const hashInput = (input: object): string =>
  createHash('sha256').update(JSON.stringify(input, sortedKeys)).digest('hex');

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
