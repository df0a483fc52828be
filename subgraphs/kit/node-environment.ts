import { randomBytes } from 'node:crypto';
import type { NodeEnvironment } from './node-context.ts';

/** The world as it is: the machine's clock, and random local ids of 128 bits. */
export const realEnvironment: NodeEnvironment = {
  now: () => new Date(),
  newLocalId: () => randomBytes(16).toString('hex'),
};
