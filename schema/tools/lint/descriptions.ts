import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { Contract } from './contract.ts';
import { isConnection, isEdge } from './entity.ts';
import type { Rule } from './fault.ts';

/**
 * The schema is the first documentation that a caller reads: every type, field, argument and value says what it is, in one of
 * the contracts that have it. What Relay says of every connection, its edges and their cursors, need not be said again.
 */
export const descriptions: Rule = function* ({ name, schema }, all) {
  const described = new Set(
    all.flatMap((contract) => [...sayings(contract)].flatMap(([at, said]) => (said ? [at] : []))),
  );
  for (const [coordinate] of sayings({ schema })) {
    if (described.has(coordinate)) continue;
    yield {
      contract: name,
      coordinate,
      problem: 'has no description.',
      remedy: 'Say in a sentence what it is: what a caller cannot guess from its name.',
    };
  }
};

/** Everything that has to be described, and whether it is. */
function* sayings({ schema }: Pick<Contract, 'schema'>): Iterable<readonly [coordinate: string, said: boolean]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type) || isEdge(type)) continue;
    if (!['Query', 'Mutation'].includes(type.name)) yield [type.name, Boolean(type.description)];
    for (const member of membersOf(type)) {
      const coordinate = `${type.name}.${member.name}`;
      if (!(isConnection(type) && member.name === 'edges')) yield [coordinate, Boolean(member.description)];
      for (const argument of member.args ?? []) {
        yield [`${coordinate}(${argument.name}:)`, Boolean(argument.description)];
      }
    }
  }
}

interface Member {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly Member[];
}

function membersOf(type: GraphQLNamedType): readonly Member[] {
  if (isEnumType(type)) return type.getValues();
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return Object.values(type.getFields());
  return [];
}
