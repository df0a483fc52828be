import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { readClockTables } from './read-clock-tables.ts';

export const clockTablesResolvers: Resolvers = {
  Query: {
    clockTables: (_root, _arguments, context) => readClockTables(context),
  },
};
