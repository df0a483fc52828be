import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { graphError } from './graph-error.ts';
import type { NodeContext } from './node-context.ts';

/** Keeps to the node's log what broke inside it: a caller is told that something did, at which node, and where in the answer. */
export function errorMask(logger: Logger): ApolloServerPlugin<NodeContext> {
  const listener: GraphQLRequestListener<NodeContext> = {
    async didEncounterErrors({ errors, contextValue }) {
      for (const { originalError, extensions, message, path } of errors) {
        if (extensions['code'] !== undefined && extensions['code'] !== unexpected) continue;
        logger.error({ node: contextValue.node.code, path, err: originalError ?? message }, 'a field failed');
      }
    },
    async willSendResponse({ response: { body }, contextValue }) {
      if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
      body.singleResult.errors = body.singleResult.errors.map((error) => mask(error, contextValue));
    },
  };
  return { requestDidStart: async () => listener };
}

/** What Apollo says of an error that nobody gave a code. */
const unexpected = 'INTERNAL_SERVER_ERROR';

function mask(error: GraphQLFormattedError, { node }: NodeContext): GraphQLFormattedError {
  if (error.extensions?.['code'] !== unexpected) return error;
  const { message, extensions } = graphError('INTERNAL', internalMessage(node.code), { node: node.code });
  return { ...error, message, extensions };
}

const internalMessage = (code: string): string =>
  `Platform ${code} could not answer this part: something broke inside it, and is in its log.`;
