import { GraphQLError } from 'graphql';

/** Every code that a node itself gives an error; GraphQL's and Apollo's own (`BAD_USER_INPUT` and the like) come beside them. */
export type GraphErrorCode =
  /** An argument is outside what is allowed. */
  | 'INVALID_ARGUMENT'
  /** A field was asked of a row that lives at another node. */
  | 'NOT_HELD_HERE'
  /** This host runs no such node. */
  | 'NODE_NOT_HERE'
  /** The node was stopped by an operator. */
  | 'NODE_STOPPED'
  /** The host is doing as much as it will at one time, or is stopping. */
  | 'NODE_BUSY'
  /** The request is not a GraphQL request that can be read. */
  | 'BAD_REQUEST'
  /** The node's store refuses at the moment: its disk is full, or its database does not answer. */
  | 'STORE_UNAVAILABLE'
  /** Something broke inside; what broke is in the node's log alone. */
  | 'INTERNAL';

/** An error that a caller may read: a sentence that a person can act on, a code, and what it is about. */
export function graphError(
  code: GraphErrorCode,
  message: string,
  about: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...about } });
}
