import { type Operation, type Schema, Supergraph } from '@apollo/federation-internals';
import { type PlanNode, QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { SubgraphSource } from './subgraph-source.ts';
import { TypeIndex } from './type-index.ts';

/** A supergraph with all that answering operations on it takes. */
export interface ServedSupergraph {
  readonly sdl: string;
  /** What clients see, for graphql-js and for the planner. */
  readonly schema: GraphQLSchema;
  readonly apiSchema: Schema;
  readonly apiTypes: TypeIndex;
  /** Types of the supergraph, some of which clients do not see. */
  readonly types: TypeIndex;
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  /** Undefined when no subgraph is needed. */
  plan(operation: Operation): PlanNode | undefined;
}

/** Finds what answers for a subgraph. */
export type FindSource = (name: string, url: string) => SubgraphSource;

/** Throws when the SDL is no supergraph. */
export function serveSupergraph(sdl: string, findSource: FindSource): ServedSupergraph {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: true });
  const apiSchema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true });
  return {
    sdl,
    schema: apiSchema.toGraphQLJSSchema(),
    apiSchema,
    apiTypes: new TypeIndex(apiSchema),
    types: new TypeIndex(supergraph.schema),
    sources: new Map(supergraph.subgraphsMetadata().map(({ name, url }) => [name, findSource(name, url)])),
    plan(operation) {
      const { node } = planner.buildQueryPlan(operation);
      if (node?.kind === 'Subscription') throw new Error('Subscriptions are not supported');
      return node;
    },
  };
}
