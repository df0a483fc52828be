import type { Resolvers } from '../../../../schema/generated/resolvers.ts';
import { importEntries } from './import-entries.ts';

export const catalogImportResolvers: Resolvers = {
  Mutation: {
    importCatalogEntries: (_root, { input }, context) => importEntries(context, input),
  },
};
