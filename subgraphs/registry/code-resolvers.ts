import type { Resolvers } from '../../schema/generated/resolvers.ts';

/** The registry's rows are known by their code everywhere: in each contract that refers to them it is their id. */
export const codeResolvers: Resolvers = {
  Platform: { code: ({ id }) => id },
  Organisation: { code: ({ id }) => id },
  Theme: { code: ({ id }) => id },
};
