import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { everyone } from '../roles.ts';
import type { TypePolicy } from '../rule.ts';
import { actionRules } from '../table/actions.ts';
import { countedTypes, valueTypes } from '../table/values.ts';
import { typePolicies } from '../table.ts';
import { kindOf, rowsBehind } from './schema-kinds.ts';

/** What the nodes say of an answer as a whole, beside the counts. */
const ofTheAnswer: ReadonlySet<string> = new Set(['complete', 'sources', 'totalIsLowerBound']);

/** Where the table and the schema do not fit each other: a type, field or action without a rule, a rule for none, a denial with no place for its null. */
export function policyFaults(schema: GraphQLSchema): readonly string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_'),
  );
  return [
    ...types.flatMap((type) => [...faultsOf(type)]),
    ...typePolicies.flatMap((policy) => [...faultsWithin(policy)]),
    ...namelessFaults(types),
    ...repeated(typePolicies.flatMap(({ grants }) => grants.map(({ rule }) => rule))).map(
      (rule) => `Two rules are called ${rule}: a denial has to name one.`,
    ),
  ];
}

function* faultsOf(type: GraphQLObjectType): Iterable<string> {
  const fields = Object.keys(type.getFields());
  switch (kindOf(type)) {
    case 'unknown':
      yield `Type ${type.name} is not in the policy table: nobody may read it. Give it a policy in subgraphs/policy/table/.`;
      return;
    case 'rows': {
      const policy = typePolicies.find((one) => one.type === type.name);
      const grouped = Object.values(policy?.groups ?? {}).flatMap((group) => group.fields);
      yield* differences(type.name, fields, grouped, 'Add it to one of its field groups.');
      break;
    }
    case 'value':
      yield* differences(
        type.name,
        fields,
        valueTypes.find((one) => one.type === type.name)?.fields ?? [],
        'Add it to valueTypes.',
      );
      break;
    case 'counts':
      yield* differences(
        type.name,
        fields.filter((field) => !ofTheAnswer.has(field)),
        Object.keys(countedTypes.find((one) => one.type === type.name)?.fields ?? {}),
        'Add it to countedTypes, with what it is counted by.',
      );
      break;
    case 'root':
      for (const field of Object.values(type.getFields())) yield* faultsOfRoot(type, field);
      break;
    default:
      break;
  }
  for (const field of Object.values(type.getFields())) {
    if (isNonNullType(field.type) && canBeDenied(type, field)) {
      yield `${type.name}.${field.name} can be denied and is ${field.type}: a denial would take its whole parent away. Make it nullable.`;
    }
  }
}

function* differences(type: string, inSchema: readonly string[], inTable: readonly string[], remedy: string) {
  for (const field of inSchema) if (!inTable.includes(field)) yield `${type}.${field} has no rule. ${remedy}`;
  for (const field of inTable)
    if (!inSchema.includes(field)) yield `${type}.${field} has a rule and is not in the schema.`;
  for (const field of repeated(inTable)) yield `${type}.${field} is in two groups of fields.`;
}

function* faultsOfRoot(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Iterable<string> {
  if (field.name.startsWith('_')) return;
  const action = `${type.name}.${field.name}`;
  const named = getNamedType(field.type);
  const ofRows = type.name === 'Query' && isObjectType(named) && rowsBehind(named) !== undefined;
  if (!ofRows && !actionRules.some((rule) => rule.action === action)) {
    yield `${action} has no rule: nobody may do it. Add one to subgraphs/policy/table/actions.ts.`;
  }
}

/** Whether somebody who is given the parent can be refused the field. */
function canBeDenied(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  const policy = typePolicies.find((one) => one.type === type.name);
  if (policy?.grants.some((grant) => !shows(policy, grant, field.name)) === true) return true;
  if (isGuardedAction(`${type.name}.${field.name}`)) return true;
  const counted = countedTypes.find((one) => one.type === type.name);
  if (counted?.fields[field.name]?.some((read) => !isReadByAll(counted.of, read)) === true) return true;
  const target = getNamedType(field.type);
  const rows = isObjectType(target) && kindOf(type) !== 'page' ? rowsBehind(target) : undefined;
  const entered = kindOf(type) === 'counts' ? undefined : typePolicies.find((one) => one.type === rows);
  return entered !== undefined && everyone.some((role) => entered.grants.every(({ roles }) => !roles.includes(role)));
}

/** An action that somebody is refused. */
function isGuardedAction(action: string): boolean {
  const rules = actionRules.filter((rule) => rule.action === action);
  return (
    rules.length > 0 &&
    !rules.some(({ roles, when }) => when.length === 0 && everyone.every((role) => roles.includes(role)))
  );
}

/** Shown, or masked in a way that leaves a value. */
function shows(policy: TypePolicy, { allow, mask = [] }: TypePolicy['grants'][number], field: string): boolean {
  const group = Object.keys(policy.groups).find((name) => policy.groups[name]?.fields.includes(field)) ?? '';
  return allow.includes(group) || (mask.includes(group) && policy.masks?.[field] !== undefined);
}

function isReadByAll(type: string, field: string): boolean {
  const policy = typePolicies.find((one) => one.type === type);
  const group = Object.entries(policy?.groups ?? {}).find(([, { fields }]) => fields.includes(field))?.[0];
  return group !== undefined && (policy?.grants.every(({ allow }) => allow.includes(group)) ?? false);
}

function* faultsWithin({ type, relations, groups, grants, masks = {}, recorded = [] }: TypePolicy): Iterable<string> {
  for (const group of recorded) {
    if (groups[group] === undefined) yield `${type} records the fields ${group}, which it does not define.`;
    // A field that nobody is ever denied is not looked at when it is read.
    else if (grants.every(({ allow }) => allow.includes(group)))
      yield `${type}.${group} is open to all who see the row: reading it cannot be recorded.`;
  }
  for (const { rule, rows, allow, mask = [] } of grants) {
    if (relations[rows] === undefined) yield `${rule} is for rows ${rows}, which ${type} does not define.`;
    for (const group of [...allow, ...mask]) {
      if (groups[group] === undefined) yield `${rule} names the fields ${group}, which ${type} does not define.`;
    }
  }
  const grouped = Object.values(groups).flatMap(({ fields }) => fields);
  for (const field of Object.keys(masks))
    if (!grouped.includes(field)) yield `${type}.${field} is masked and in no group.`;
}

function* namelessFaults(types: readonly GraphQLObjectType[]): Iterable<string> {
  const known = new Set(types.map(({ name }) => name));
  for (const { type } of [...typePolicies, ...valueTypes, ...countedTypes]) {
    if (!known.has(type)) yield `${type} has a policy and is not in the schema.`;
  }
  const actions = types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  for (const { action, rule } of actionRules) {
    if (!actions.includes(action)) yield `${rule} is about ${action}, which is not in the schema.`;
  }
}

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];
