import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { StoreError } from '../store/store-error.ts';
import { graphError } from './graph-error.ts';
import type { NodeContext } from './node-context.ts';

/** Keeps to the node's log what broke inside it: a caller is told that something did, at which node, and where in the answer. */
export function errorMask(logger: Logger): ApolloServerPlugin<NodeContext> {
  return { requestDidStart: async () => listenerOf(logger) };
}

function listenerOf(logger: Logger): GraphQLRequestListener<NodeContext> {
  const refusedByStore = new Set<string>();
  return {
    async didEncounterErrors({ errors, contextValue }) {
      for (const { originalError, extensions, message, path } of errors) {
        if (extensions['code'] !== undefined && extensions['code'] !== unexpected) continue;
        if (originalError instanceof StoreError) refusedByStore.add(placeOf(path));
        logger.error({ node: contextValue.node.code, path, err: originalError ?? message }, 'a field failed');
      }
    },
    async willSendResponse({ response: { body }, contextValue: { node } }) {
      if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
      body.singleResult.errors = body.singleResult.errors.map((error) => {
        if (error.extensions?.['code'] !== unexpected) return error;
        const told = refusedByStore.has(placeOf(error.path)) ? storeUnavailable(node.code) : broken(node.code);
        return { ...error, message: told.message, extensions: told.extensions };
      });
    },
  };
}

/** What Apollo says of an error that nobody gave a code. */
const unexpected = 'INTERNAL_SERVER_ERROR';

const placeOf = (path: readonly (string | number)[] | undefined): string => JSON.stringify(path ?? []);

const broken = (code: string): GraphQLError =>
  graphError('INTERNAL', `Platform ${code} could not answer this part: something broke inside it, and is in its log.`, {
    node: code,
  });

const storeUnavailable = (code: string): GraphQLError =>
  graphError(
    'STORE_UNAVAILABLE',
    `The store of platform ${code} cannot be used at the moment: its operator finds the reason in its log. What was not acknowledged may be sent again with the same idempotency key.`,
    { node: code, messageZh: `平台${code}的库暂时无法使用，原因见该平台日志。未获确认的操作可用同一幂等键重新提交。` },
  );
