import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { HorizontalModel } from './horizontal-model.ts';
import type { MergeRule } from './merge-rule.ts';
import { ModelError } from './model-error.ts';

/** Checks that every root field and entity has a node to go to, and that every answer a fan-out can give can be merged. Throws a ModelError that lists every fault. */
export function checkModel(model: HorizontalModel): void {
  const faults: string[] = [];
  const checked = new Set<string>();
  const check = (type: GraphQLObjectType, key: string | undefined) => {
    if (checked.has(type.name)) return;
    checked.add(type.name);
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const rule = model.mergeRules.get(coordinate);
      if (rule === undefined) {
        if (key === undefined) faults.push(`${coordinate}: a fan-out returns it, and no @merge says how`);
        continue;
      }
      const misfit = misfitOf(rule, field, type);
      if (misfit !== undefined) faults.push(`${coordinate}: @merge(rule: "${rule.name}") ${misfit}`);
      const inner = getNamedType(field.type);
      if ((rule.name === 'BUCKETS' || rule.name === 'FIELDS') && isObjectType(inner)) check(inner, rule.key);
    }
  };
  for (const [coordinate, { freshMs }] of model.cached.roots) {
    if (freshMs > 0)
      faults.push(`${coordinate}: @cached(freshSeconds:) is for entities; a root field may only be STALE`);
  }
  for (const contract of model.contracts.values()) {
    for (const coordinate of contract.unrouted)
      faults.push(`${coordinate}: needs one of @fanout, @routed and @central in contract ${contract.name}`);
    for (const type of contract.unowned)
      faults.push(`${type}: contract ${contract.name} resolves it, and no @owned or @central says where its rows are`);
    for (const [coordinate, route] of [...contract.roots, ...contract.fanouts]) {
      if (route.kind !== 'fanout') continue;
      const [typeName = '', fieldName = ''] = coordinate.split('.');
      const parent = model.schema.getType(typeName);
      const field = isObjectType(parent) ? parent.getFields()[fieldName] : undefined;
      const type = field === undefined ? undefined : getNullableType(field.type);
      if (!isObjectType(type)) {
        faults.push(`${coordinate}: @fanout needs an object type whose fields say how they are merged`);
        continue;
      }
      const ordered = Object.keys(type.getFields()).some(
        (name) => model.mergeRules.get(`${type.name}.${name}`)?.name === 'ORDERED',
      );
      if (ordered && route.pageSize === undefined)
        faults.push(`${coordinate}: @fanout of a connection has to state its pageSize`);
      const unpaged = pageArguments.filter((name) => !field?.args.some((argument) => argument.name === name));
      if (route.longestPage !== undefined && (!ordered || unpaged.length > 0)) {
        const missing = ordered ? `the arguments ${unpaged.join(', ')}` : 'a connection';
        faults.push(`${coordinate}: @fanout(longestPage:) needs ${missing}`);
      }
      if (route.longestPage !== undefined && route.longestPage < (route.pageSize ?? 0))
        faults.push(`${coordinate}: @fanout(longestPage:) is less than its pageSize`);
      check(type, undefined);
    }
  }
  if (faults.length > 0) throw new ModelError(faults);
}

type Field = GraphQLField<unknown, unknown>;

const pageArguments = ['first', 'after', 'last', 'before'] as const;
const numberTypes: readonly string[] = ['Int', 'Float', 'BigInt'];

/** What is wrong with a rule on a field of this type, as the end of a sentence; undefined when it fits. */
function misfitOf(rule: MergeRule, field: Field, parent: GraphQLObjectType): string | undefined {
  const { type } = field;
  const nullable = getNullableType(type);
  const named = getNamedType(type);
  const list = isListType(nullable);
  const fields = isObjectType(named) ? named.getFields() : undefined;
  switch (rule.name) {
    case 'ORDERED':
      return list && fields?.['cursor'] !== undefined && fields['node'] !== undefined
        ? undefined
        : 'needs a list of edges with `cursor` and `node`';
    case 'PAGE_INFO':
      return !list && fields?.['hasNextPage'] !== undefined && fields['hasPreviousPage'] !== undefined
        ? undefined
        : 'needs an object with `hasNextPage` and `hasPreviousPage`';
    case 'SOURCES':
      return list &&
        ['platform', 'status', 'asOf', 'latencyMs', 'problem', 'problemZh'].every(
          (name) => fields?.[name] !== undefined,
        )
        ? undefined
        : 'needs a list of Source';
    case 'COMPLETE':
    case 'LOWER_BOUND':
    case 'AND':
    case 'OR':
      return !list && named.name === 'Boolean' ? undefined : 'needs a Boolean';
    case 'SUM':
      return !list && numberTypes.includes(named.name) ? undefined : 'needs an Int, a Float or a BigInt';
    case 'MIN':
    case 'MAX':
      if (list || !(isScalarType(named) || isEnumType(named))) return 'needs a scalar or an enum';
      return isNonNullType(type) ? 'needs a nullable type: no node may answer' : undefined;
    case 'CONCAT':
      return list ? undefined : 'needs a list';
    case 'BUCKETS':
      if (!list || fields === undefined) return 'needs a list of objects';
      return rule.key !== undefined && fields[rule.key] !== undefined
        ? undefined
        : 'needs `key`, a field of the bucket';
    case 'AVERAGE': {
      const parts = [rule.of, rule.over].map((name) => (name === undefined ? undefined : parent.getFields()[name]));
      if (list || named.name !== 'Float' || isNonNullType(type))
        return 'needs a nullable Float: there may be nothing to divide by';
      return parts.every((part) => part !== undefined && numberTypes.includes(getNamedType(part.type).name))
        ? undefined
        : 'needs `of` and `over`, number fields beside it';
    }
    case 'QUANTILE': {
      if (list || !numberTypes.includes(named.name) || isNonNullType(type))
        return 'needs a nullable number: there may be no value';
      const listed = rule.of === undefined ? undefined : parent.getFields()[rule.of];
      const element = listed === undefined ? undefined : getNamedType(listed.type);
      const parts = [rule.key, rule.by].map((name) =>
        isObjectType(element) && name !== undefined ? element.getFields()[name] : undefined,
      );
      if (rule.at === undefined || rule.at <= 0 || rule.at > 1) return 'needs `at`, above 0 and at most 1';
      return parts.every((part) => part !== undefined && numberTypes.includes(getNamedType(part.type).name))
        ? undefined
        : 'needs `of`, a list of objects beside it, with `key` and `by` among their number fields';
    }
    case 'DISTINCT':
      if (!list) return 'needs a list';
      if (fields === undefined)
        return rule.key === undefined ? undefined : 'has a `key`, and its elements have no fields';
      return rule.key !== undefined && fields[rule.key] !== undefined
        ? undefined
        : 'needs `key`, a field of the element';
    case 'TOP': {
      if (!list || fields === undefined) return 'needs a list of objects';
      if (rule.key === undefined || fields[rule.key] === undefined) return 'needs `key`, a field of the element';
      const by = rule.by === undefined ? undefined : fields[rule.by];
      if (by === undefined || !numberTypes.includes(getNamedType(by.type).name))
        return 'needs `by`, a number field of the element';
      return field.args.some((argument) => argument.name === rule.limit && getNamedType(argument.type).name === 'Int')
        ? undefined
        : 'needs `limit`, an Int argument of the field';
    }
    case 'FIELDS':
      return !list && fields !== undefined ? undefined : 'needs an object';
  }
}
