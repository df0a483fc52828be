import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { isMergeRuleName, type MergeRuleName } from '../../../gateway/horizontal/model/merge-rule.ts';
import { applied, textOf } from './applied.ts';
import { isEdge } from './entity.ts';
import type { Fault, Rule } from './fault.ts';

/** Whatever a fan-out returns can be put together from N answers: each field has a merge rule, and the rule fits its type. */
export const mergeRules: Rule = function* ({ name, schema, rootFields }) {
  const checked = new Set<string>();
  for (const { field, coordinate } of rootFields) {
    if (applied(field, 'fanout').length === 0) continue;
    const type = getNamedType(field.type);
    if (!isNonNullType(field.type) || !isObjectType(field.type.ofType)) {
      yield {
        contract: name,
        coordinate,
        problem: `is asked of every node and returns ${field.type}: such an answer is one object, and always there.`,
        remedy: 'Return a non-null object type that implements Merged.',
      };
    }
    if (!isObjectType(type) || checked.has(type.name)) continue;
    if (!type.getInterfaces().some((one) => one.name === 'Merged') || schema.getType('Merged') === undefined) {
      yield {
        contract: name,
        coordinate: type.name,
        problem: `is what ${coordinate} puts together from several nodes, and does not say which of them answered.`,
        remedy: 'Let it implement Merged.',
      };
    }
    yield* typeFaults(name, type, undefined, checked);
  }
};

/** `key` is the field by which the objects of a bucket list are the same: it and what follows from it need no rule. */
const typeFaults = function* (
  contract: string,
  type: GraphQLObjectType,
  key: string | undefined,
  checked: Set<string>,
): Iterable<Fault> {
  if (checked.has(type.name)) return;
  checked.add(type.name);
  for (const field of Object.values(type.getFields())) {
    const coordinate = `${type.name}.${field.name}`;
    const fault = (problem: string, remedy: string): Fault => ({ contract, coordinate, problem, remedy });
    const merge = applied(field, 'merge')[0];
    if (merge === undefined) {
      const followsFromKey = key !== undefined && isLeafType(getNamedType(field.type));
      if (!followsFromKey)
        yield fault('has no merge rule, and stands in an answer of several nodes.', 'Add @merge(rule: …).');
      continue;
    }
    if (field.name === key) {
      yield fault('is the key of its bucket and has a merge rule.', 'Remove @merge.');
      continue;
    }
    const rule = textOf(merge, 'rule') ?? '';
    if (!isMergeRuleName(rule)) {
      yield fault(`has the merge rule "${rule}", which there is not.`, 'Use one that horizontal.graphql names.');
      continue;
    }
    const bucketKey = textOf(merge, 'key');
    const wanted = misfit(rule, field.type, bucketKey);
    if (wanted !== undefined) {
      yield fault(`is ${field.type}, which @merge(rule: "${rule}") does not fit.`, `${rule} is for ${wanted}.`);
      continue;
    }
    const inner = getNamedType(field.type);
    if (isObjectType(inner) && rule === 'BUCKETS') yield* typeFaults(contract, inner, bucketKey, checked);
    if (isObjectType(inner) && rule === 'FIELDS') yield* typeFaults(contract, inner, undefined, checked);
  }
};

/** Undefined when the rule fits the type, else what the rule is for. */
function misfit(rule: MergeRuleName, type: GraphQLOutputType, key: string | undefined): string | undefined {
  const exact = (wanted: string) => (String(type) === wanted ? undefined : wanted);
  const bare = getNullableType(type);
  const named = getNamedType(type);
  switch (rule) {
    case 'ORDERED':
      return isEdge(named) && String(type) === `[${named.name}!]!` && cursorOf(named) === 'String!'
        ? undefined
        : 'a list [XEdge!]! whose elements have a node and a `cursor: String!`';
    case 'PAGE_INFO':
      return exact('PageInfo!');
    case 'SOURCES':
      return exact('[Source!]!');
    case 'COMPLETE':
    case 'LOWER_BOUND':
    case 'AND':
    case 'OR':
      return exact('Boolean!');
    case 'SUM':
      return ['Int', 'BigInt', 'Float'].includes(String(bare)) ? undefined : 'Int, BigInt or Float';
    case 'MIN':
    case 'MAX':
      return isScalarType(type) ? undefined : 'a scalar that may be null, since there may be no row';
    case 'CONCAT':
      return isListType(bare) ? undefined : 'a list';
    case 'FIELDS':
      return isObjectType(bare) ? undefined : 'an object';
    case 'BUCKETS': {
      const field = isObjectType(named) && key !== undefined ? named.getFields()[key] : undefined;
      const keyed = field !== undefined && isNonNullType(field.type) && isLeafType(field.type.ofType);
      return keyed && String(type) === `[${named.name}!]!`
        ? undefined
        : 'a list [X!]! of objects, with `key:` naming a field of theirs that is never null';
    }
  }
}

const cursorOf = (type: unknown) => (isObjectType(type) ? String(type.getFields()['cursor']?.type) : undefined);
