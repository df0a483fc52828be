import {
  execute,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
  parse,
} from 'graphql';
import { Chance } from './chance.ts';

export interface MadeUpRequest {
  readonly seed: string;
  readonly query: string;
  readonly variables: Record<string, unknown> | undefined;
}

/** A subgraph's answer, made up from the schema: the same for the same seed, and the same for a row wherever it is asked. */
export async function madeUpAnswer(schema: GraphQLSchema, { seed, query, variables }: MadeUpRequest): Promise<unknown> {
  const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, unknown> = (row, given, _context, info) =>
    row !== undefined && Object.hasOwn(row, info.fieldName)
      ? row[info.fieldName]
      : madeUpValue(
          info.returnType,
          new Chance(`${seed} ${row?.['__typename']} ${row?.['id']} ${info.fieldName} ${JSON.stringify(given)}`),
          schema,
        );
  const result = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    rootValue: {},
    fieldResolver,
  });
  return JSON.parse(JSON.stringify(result));
}

function madeUpValue(type: GraphQLOutputType, chance: Chance, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return presentValue(type.ofType, chance, schema);
  return chance.oneIn(8) ? null : presentValue(type, chance, schema);
}

function presentValue(type: GraphQLOutputType, chance: Chance, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return presentValue(type.ofType, chance, schema);
  if (isListType(type)) return Array.from({ length: chance.below(4) }, () => madeUpValue(type.ofType, chance, schema));
  if (isEnumType(type)) return chance.pick(type.getValues()).value;
  if (isLeafType(type)) {
    if (type.name === 'Int') return chance.below(100);
    if (type.name === 'Float') return chance.below(1000) / 8;
    if (type.name === 'Boolean') return chance.oneIn(2);
    return `${type.name} ${chance.below(5)}`;
  }
  const types = isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type) : [type];
  return { __typename: chance.pick(types).name, id: String(chance.below(5)) };
}
