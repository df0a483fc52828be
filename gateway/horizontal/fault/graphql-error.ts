import type { GraphQLFormattedError } from 'graphql';
import type { Fault } from './fault.ts';

/** An error of the client's answer: what happened, to which node, where, in English and in Chinese. */
export function faultError(fault: Fault, path: readonly (string | number)[], row?: string): GraphQLFormattedError {
  return {
    message: fault.problem,
    path,
    extensions: {
      code: fault.code,
      ...(fault.node === null ? {} : { node: fault.node }),
      ...(row === undefined ? {} : { row }),
      messageZh: fault.problemZh,
    },
  };
}
