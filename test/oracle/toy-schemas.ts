import { Supergraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { unionContracts } from '../../subgraphs/kit/union-contracts.ts';
import { composeToy, toyContracts } from './toy-contracts.ts';
import type { ToyWorld } from './toy-world.ts';
import type { Variant } from './variant.ts';

/** One variant of the toy graph, as each party knows it. */
export interface ToySchemas {
  readonly supergraphSdl: string;
  /** What a node serves: all contracts in one. */
  readonly node: GraphQLSchema;
  /** What a client sees. */
  readonly api: GraphQLSchema;
}

const referencesOf = (typeName: string) => ({
  __resolveReference: (representation: { id: string }, context: { world: ToyWorld }) =>
    context.world.reference(typeName, representation),
});

export function toySchemas(variant: Variant): ToySchemas {
  const contracts = toyContracts(variant);
  const supergraphSdl = composeToy(contracts);
  const entities = ['Item', 'Part', 'Loan', 'Maker', 'Note'];
  return {
    supergraphSdl,
    node: buildSubgraphSchema({
      typeDefs: unionContracts(Object.values(contracts)),
      resolvers: Object.fromEntries(entities.map((typeName) => [typeName, referencesOf(typeName)])),
    }),
    api: Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema(),
  };
}
