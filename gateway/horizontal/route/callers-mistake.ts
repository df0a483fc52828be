import type { GraphQLFormattedError } from 'graphql';
import { isObject, type NodeAnswer } from '../../transport/node-answer.ts';

/** Codes by which a node says that it is the caller, or his own arguments: no other node would answer otherwise. */
const mistakeCodes: ReadonlySet<unknown> = new Set([
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'INVALID_ARGUMENT',
  'INVALID_CURSOR',
  'BAD_USER_INPUT',
  // A value in the text that the gateway cannot check, because a supergraph does not say what its scalars allow.
  'GRAPHQL_VALIDATION_FAILED',
]);

export const isCallersMistake = ({ extensions }: GraphQLFormattedError): boolean =>
  mistakeCodes.has(extensions?.['code']);

/** The caller's mistake in a fan-out field, told once instead of once for each node. Undefined when at least one node found nothing wrong. */
export function callersMistake(key: string, answers: readonly NodeAnswer[]): GraphQLFormattedError | undefined {
  let mistake: GraphQLFormattedError | undefined;
  for (const answer of answers) {
    if (answer.kind === 'failed') continue;
    if (isObject(answer.data?.[key])) return undefined;
    mistake ??= answer.errors.find((error) => error.path?.[0] === key && isCallersMistake(error));
    mistake ??= answer.errors.find((error) => error.path === undefined && isCallersMistake(error));
  }
  return mistake === undefined ? undefined : { ...mistake, path: [key] };
}
