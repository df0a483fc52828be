import type { GraphQLFormattedError } from 'graphql';
import type { Fault } from './fault.ts';

/** An error of the client's answer: what happened, to which node, where, in English and in Chinese. */
export function faultError(
  fault: Fault,
  path: readonly (string | number)[],
  { row, staleAsOf }: { readonly row?: string | undefined; readonly staleAsOf?: Date | undefined } = {},
): GraphQLFormattedError {
  return {
    message: fault.problem,
    path,
    extensions: {
      code: fault.code,
      ...(fault.node === null ? {} : { node: fault.node }),
      ...(row === undefined ? {} : { row }),
      // An earlier answer stands in: the data is there, and of this time.
      ...(staleAsOf === undefined ? {} : { staleAsOf: staleAsOf.toISOString() }),
      messageZh: fault.problemZh,
    },
  };
}
