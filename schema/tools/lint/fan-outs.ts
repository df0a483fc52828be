import { type GraphQLArgument, getNamedType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql';
import { applied, textOf } from './applied.ts';
import { isConnection, isEntity, keyFieldsOf } from './entity.ts';
import type { Fault, Rule } from './fault.ts';

/**
 * What every node is asked for is narrowed by arguments that exist and says how long a page is. It stands on a root field, or on
 * an entity that every node knows a part of, which then has nothing else but its keys.
 */
export const fanOuts: Rule = function* ({ name, schema, fanouts, innerFields }) {
  for (const { parent, field, coordinate } of fanouts) {
    const fault = (problem: string, remedy: string): Fault => ({ contract: name, coordinate, problem, remedy });
    for (const fanout of applied(field, 'fanout')) {
      for (const option of ['nodes', 'groups'] as const) {
        const narrowing = textOf(fanout, option);
        const argument = field.args.find((one) => one.name === narrowing);
        if (narrowing !== undefined && (argument === undefined || !listsCodes(argument))) {
          yield fault(
            `is narrowed by "${narrowing}" (${option}:), which is no argument of it that lists codes.`,
            'Name an argument of the type [ID!], [String!] or a list of an enum, or add one.',
          );
        }
      }
      if (isConnection(getNamedType(field.type)) && fanout.get('pageSize') === undefined) {
        yield fault(
          'returns a page and does not say how long one is when nobody says so.',
          'Add pageSize: to its @fanout, the same number that the nodes take.',
        );
      }
    }
    if (parent === schema.getMutationType()) {
      yield fault('is a mutation asked of every node.', 'A change has one owner: use @routed or @central.');
    } else if (parent !== schema.getQueryType() && !isEntity(parent)) {
      yield fault('is asked of every node, below a type that has no key.', 'Move it to an entity or to Query.');
    }
  }
  const everywhere = new Set(fanouts.map(({ parent }) => parent));
  for (const { parent, field, coordinate } of innerFields) {
    if (!everywhere.has(parent) || applied(field, 'fanout').length > 0) continue;
    if (!isEntity(parent) || keyFieldsOf(parent).includes(field.name)) continue;
    yield {
      contract: name,
      coordinate,
      problem: `has one owner, and stands beside fields of ${parent.name} that every node is asked for.`,
      remedy: 'Give it @fanout too, or move it to another contract.',
    };
  }
};

/** Absent means all, where it may be absent; an element is always there. */
function listsCodes(argument: GraphQLArgument): boolean {
  const type = getNullableType(argument.type);
  if (!isListType(type) || !isNonNullType(type.ofType)) return false;
  const element = type.ofType.ofType;
  return isEnumType(element) || ['ID', 'String'].includes(getNamedType(element).name);
}
