import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isNullableType,
} from 'graphql';
import { applied, textOf } from './applied.ts';
import type { Located } from './contract.ts';
import { isConnection } from './entity.ts';
import type { Fault, Rule } from './fault.ts';

const routes = ['fanout', 'routed', 'central'] as const;

/** Every root field says who answers it, in exactly one way, by arguments that exist. */
export const rootRoutes: Rule = function* (contract) {
  for (const located of contract.rootFields) {
    const { parent, field, coordinate } = located;
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
    if (parent === contract.schema.getMutationType() && found.includes('fanout')) {
      yield fault('is a mutation asked of every node.', 'A change has one owner: use @routed or @central.');
    }
    if (found.includes('fanout')) yield* fanoutFaults(located, fault);
    if (found.includes('routed')) yield* routedFaults(located, fault);
  }
};

type MakeFault = (problem: string, remedy: string) => Fault;

const fanoutFaults = function* ({ field }: Located, fault: MakeFault): Iterable<Fault> {
  for (const fanout of applied(field, 'fanout')) {
    for (const option of ['nodes', 'groups'] as const) {
      const name = textOf(fanout, option);
      if (name === undefined) continue;
      const argument = field.args.find((one) => one.name === name);
      if (argument === undefined || !isNarrowing(argument)) {
        yield fault(
          `is narrowed by "${name}" (${option}:), which is no argument of it that lists codes.`,
          'Name an argument of the type [ID!], [String!] or a list of an enum, or add one.',
        );
      }
    }
    const pageSize = fanout.get('pageSize');
    if (isConnection(getNamedType(field.type)) && pageSize === undefined) {
      yield fault(
        'returns a page and does not say how long one is when nobody says so.',
        'Add pageSize: to its @fanout, the same number that the nodes take.',
      );
    }
  }
};

function isNarrowing({ type }: GraphQLArgument): boolean {
  if (!isNullableType(type) || !isListType(type) || !isNonNullType(type.ofType)) return false;
  const element = type.ofType.ofType;
  return isEnumType(element) || ['ID', 'String'].includes(getNamedType(element).name);
}

const routedFaults = function* ({ field }: Located, fault: MakeFault): Iterable<Fault> {
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
