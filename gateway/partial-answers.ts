import type { ApolloServerPlugin } from '@apollo/server';
import { faultCodes } from './horizontal/fault/fault.ts';

/** `x-shutong-partial: reject`: rather no answer than one that lacks a node's part. */
const partialHeader = 'x-shutong-partial';

/**
 * Lets a client ask for all or nothing. Where a node's part is missing from the answer to a query, the data goes and the errors stay, led by one that
 * says so. What a mutation has changed cannot be taken back by withholding its answer, so mutations are answered as ever.
 */
export function partialAnswers(): ApolloServerPlugin {
  return {
    async requestDidStart({ request }) {
      if (request.http?.headers.get(partialHeader)?.trim().toLowerCase() !== 'reject') return undefined;
      return {
        async willSendResponse({ operation, response }) {
          if (operation?.operation !== 'query' || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const faults = (singleResult.errors ?? []).filter((error) => faultCodes.has(error.extensions?.['code']));
          if (faults.length === 0) return;
          const nodes = [...new Set(faults.map((error) => String(error.extensions?.['node'] ?? '')))].filter(
            (node) => node !== '',
          );
          singleResult.data = null;
          singleResult.errors = [
            {
              message: `The answer would lack the part of ${nodes.join(', ') || 'every node'}, and the request asked for all or nothing.`,
              extensions: {
                code: 'PARTIAL_ANSWER_REJECTED',
                nodes,
                messageZh: `应答缺少 ${nodes.join('、') || '全部节点'} 的部分，而请求要求完整应答。`,
              },
            },
            ...(singleResult.errors ?? []),
          ];
        },
      };
    },
  };
}
