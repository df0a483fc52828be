import { randomBytes } from 'node:crypto';
import { defaultTables } from '../clock/tables/default-tables.ts';
import { nothingHeard } from '../responsibility/known-lists.ts';
import type { NodeEnvironment } from './node-context.ts';

const tables = defaultTables();

/** The world as it is: the machine's clock, random local ids of 128 bits, and the time limits of this release. */
export const realEnvironment: NodeEnvironment = {
  now: () => new Date(),
  newLocalId: () => randomBytes(16).toString('hex'),
  clockTables: () => tables,
  knownLists: () => nothingHeard,
  trustsFirstKey: false,
  acceptsKeyStatement: async () => false,
};
