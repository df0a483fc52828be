import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { DocumentNode } from 'graphql';

/** One fetch of a query plan. */
export interface SubgraphFetch {
  readonly request: {
    readonly query: string;
    readonly operationName: string | undefined;
    readonly variables: Record<string, unknown>;
  };
  /** The same document for the same fetch of the same plan each time, so that what is compiled from it can be kept beside it. */
  readonly document: DocumentNode;
  /** The context value of the client's operation. */
  readonly context: object;
}

/** Answers the fetches that are planned for one subgraph. What it answers with is taken over: it is written into later. */
export interface SubgraphSource {
  process(fetch: SubgraphFetch): Promise<GatewayGraphQLResponse>;
}
