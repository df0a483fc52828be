import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { readContract } from '../../schema/contracts.ts';
import { guardActions } from '../policy/schema/guard-actions.ts';
import { guardFields } from '../policy/schema/guard-fields.ts';
import { completeRows } from './completed-row.ts';
import type { ReferenceResolver } from './entity-reference.ts';
import type { NodeContext } from './node-context.ts';
import { bigIntScalar } from './scalars/big-int.ts';
import { dateScalar } from './scalars/date.ts';
import { dateTimeScalar } from './scalars/date-time.ts';
import { momentScalar } from './scalars/moment.ts';
import type { ServedContract } from './served-contract.ts';
import { unionContracts } from './union-contracts.ts';

// biome-ignore lint/suspicious/noExplicitAny: parent and arguments differ from field to field
type FieldResolvers = Record<string, GraphQLFieldResolver<any, NodeContext>>;

/** The schema of a node: the union of the contracts that it serves, with their resolvers and the policy in front of them. Shared by all nodes of a tier. */
export function buildUnionSchema(contracts: readonly ServedContract[]): GraphQLSchema {
  const schema = buildSubgraphSchema({
    typeDefs: unionContracts(contracts.map(({ name }) => readContract(name))),
    resolvers: {
      ...uniteResolvers(contracts),
      BigInt: bigIntScalar,
      Date: dateScalar,
      DateTime: dateTimeScalar,
      Moment: momentScalar,
    },
  });
  completeRows(
    schema,
    contracts.flatMap(({ completed }) => completed),
  );
  guardFields(
    schema,
    contracts.flatMap(({ collections }) => collections),
  );
  guardActions(schema);
  return schema;
}

function uniteResolvers(contracts: readonly ServedContract[]): Record<string, FieldResolvers> {
  const united: Record<string, FieldResolvers> = {};
  for (const [type, fields] of contracts.flatMap(({ resolvers }) =>
    resolvers.flatMap((part) => Object.entries(part)),
  )) {
    united[type] = { ...united[type], ...(fields as FieldResolvers) };
  }
  for (const type of new Set(contracts.flatMap(({ entities }) => Object.keys(entities)))) {
    const resolve = firstFound(contracts.flatMap(({ entities }) => entities[type] ?? []));
    united[type] = { ...united[type], __resolveReference: resolve };
  }
  return united;
}

/** Several contracts may each hold a side of one entity: the first that holds something for the representation answers. */
function firstFound(resolvers: readonly ReferenceResolver[]): ReferenceResolver {
  return async (representation, context) => {
    for (const resolve of resolvers) {
      const found = await resolve(representation, context);
      // Apollo's subgraph writes `__typename` into what a reference resolves to, and rows are shared and frozen.
      if (found !== null) return { ...found };
    }
    return null;
  };
}
