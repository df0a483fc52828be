import { type GraphQLObjectType, getNamedType, getNullableType, isLeafType, isObjectType } from 'graphql';
import { isMergeRuleName } from '../../../gateway/horizontal/model/merge-rule.ts';
import { applied, textOf } from './applied.ts';
import type { Fault, Rule } from './fault.ts';
import { misfitOf } from './merge-rule-fit.ts';

/** Whatever a fan-out returns can be put together from N answers: each field has a merge rule, and the rule fits its type. */
export const mergeRules: Rule = function* ({ name, fanouts }) {
  const checked = new Set<string>();
  for (const { field, coordinate } of fanouts) {
    const type = getNamedType(field.type);
    if (!isObjectType(getNullableType(field.type))) {
      yield {
        contract: name,
        coordinate,
        problem: `is asked of every node and returns ${field.type}: such an answer is one object.`,
        remedy: 'Return an object type that implements Merged; nullable where a caller can be denied it.',
      };
    }
    if (!isObjectType(type) || checked.has(type.name)) continue;
    if (!type.getInterfaces().some((one) => one.name === 'Merged')) {
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
    const fault = (problem: string, remedy: string): Fault => ({
      contract,
      coordinate: `${type.name}.${field.name}`,
      problem,
      remedy,
    });
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
    const wanted = misfitOf({ rule, values: merge, field, parent: type });
    if (wanted !== undefined) {
      yield fault(`is ${field.type}, which @merge(rule: "${rule}") does not fit.`, `${rule} is for ${wanted}.`);
      continue;
    }
    const inner = getNamedType(field.type);
    if (isObjectType(inner) && rule === 'BUCKETS') yield* typeFaults(contract, inner, textOf(merge, 'key'), checked);
    if (isObjectType(inner) && rule === 'FIELDS') yield* typeFaults(contract, inner, undefined, checked);
  }
};
