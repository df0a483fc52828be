import { ERRORS, errorCodeDef } from '@apollo/federation-internals';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** A subgraph's error as the client is told it: with the subgraph's name, at its path in the whole answer, with the code it brought. */
export function subgraphError(
  { message, extensions }: GraphQLFormattedError,
  service: string,
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  const text = message || `Error while fetching subquery from service "${service}"`;
  const options = { path, extensions: { ...extensions, serviceName: service } };
  const code = extensions?.['code'];
  const definition = typeof code === 'string' ? errorCodeDef(code) : undefined;
  if (definition === undefined && code) return new GraphQLError(text, options);
  return (definition ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(text, options);
}
