import { type GraphQLInputType, isInputObjectType, isNonNullType } from 'graphql';
import { applied, textOf } from './applied.ts';
import type { Fault, Rule } from './fault.ts';

const routes = ['fanout', 'routed', 'central'] as const;

/** Every root field says who answers it, in exactly one way; a routed one by an id that is always given. */
export const rootRoutes: Rule = function* (contract) {
  for (const { field, coordinate } of contract.rootFields) {
    const fault = (problem: string, remedy: string): Fault => ({
      contract: contract.name,
      coordinate,
      problem,
      remedy,
    });
    const found = routes.filter((route) => applied(field, route).length > 0);
    if (found.length !== 1) {
      const given = found.map((route) => `@${route}`).join(' and ');
      yield fault(
        found.length === 0 ? 'does not say who answers it.' : `says in more than one way who answers it: ${given}.`,
        'Give it exactly one of @fanout, @routed, @central.',
      );
    }
    for (const routed of applied(field, 'routed')) {
      const by = textOf(routed, 'by') ?? '';
      const type = typeAt(field.args, by.split('.'));
      if (type === undefined || !['ID!', 'String!'].includes(String(type))) {
        yield fault(
          `is routed by "${by}", which is not an argument of it that always holds an id.`,
          'Name an argument, or a field of an input, of the type ID!; every input on the way has to be required too.',
        );
      }
    }
  }
};

interface Named {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** The type at the end of a path into arguments; undefined when there is none, or when a null may stand on the way. */
function typeAt(candidates: readonly Named[], [first, ...rest]: readonly string[]): GraphQLInputType | undefined {
  const type = candidates.find((candidate) => candidate.name === first)?.type;
  if (type === undefined || rest.length === 0) return type;
  if (!isNonNullType(type) || !isInputObjectType(type.ofType)) return undefined;
  return typeAt(Object.values(type.ofType.getFields()), rest);
}
