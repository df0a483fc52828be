import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  print,
  type TypeNode,
} from 'graphql';
import type { Lack } from '../horizontal/fault/fault.ts';

/**
 * What a contract needs and a node's schema does not hold: types, fields, arguments, values, members and keys, by their names, and types that
 * do not fit. A result may be narrower than needed, an argument wider; what a node has beyond that is its own affair, unless callers would have to know of it.
 */
export function lacksOf(offered: DocumentNode, needed: DocumentNode): Lack[] {
  const there = partsOf(offered);
  const lacks: Lack[] = [];
  for (const [name, parts] of partsOf(needed)) {
    const found = there.get(name);
    if (found === undefined) lacks.push(absent(name));
    else lacks.push(...lacksOfType(name, found, parts));
  }
  return lacks;
}

/** A type as this comparison sees it, of whatever kind: scalars have no parts at all. */
interface TypeParts {
  readonly fields: Map<string, FieldDefinitionNode>;
  readonly inputs: Map<string, InputValueDefinitionNode>;
  /** Values of an enum, members of a union, interfaces, keys. */
  readonly names: Set<string>;
}

/** The types of a schema, definitions and extensions of one type together. */
function partsOf({ definitions }: DocumentNode): Map<string, TypeParts> {
  const types = new Map<string, TypeParts>();
  for (const definition of definitions) {
    const type = typeNode(definition);
    if (type === undefined) continue;
    const parts = types.get(type.name.value) ?? { fields: new Map(), inputs: new Map(), names: new Set() };
    types.set(type.name.value, parts);
    for (const key of (type.directives ?? []).flatMap(resolvableKey)) parts.names.add(key);
    if ('interfaces' in type) for (const { name } of type.interfaces ?? []) parts.names.add(` & ${name.value}`);
    if ('types' in type) for (const { name } of type.types ?? []) parts.names.add(` | ${name.value}`);
    if ('values' in type) for (const { name } of type.values ?? []) parts.names.add(`.${name.value}`);
    for (const field of 'fields' in type ? (type.fields ?? []) : []) {
      if (field.kind === Kind.FIELD_DEFINITION) parts.fields.set(field.name.value, field);
      else parts.inputs.set(field.name.value, field);
    }
  }
  return types;
}

function typeNode(definition: DefinitionNode) {
  switch (definition.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION:
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.UNION_TYPE_EXTENSION:
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return definition;
    default:
      return undefined;
  }
}

/** ` @key(fields: "id")`, its fields in one spelling; nothing for a key that only refers. */
function resolvableKey({ name, arguments: given = [] }: ConstDirectiveNode): string[] {
  if (name.value !== 'key') return [];
  const value = (argument: string) => given.find((one) => one.name.value === argument)?.value;
  const fields = value('fields');
  const resolvable = value('resolvable');
  if (fields?.kind !== Kind.STRING || (resolvable?.kind === Kind.BOOLEAN && !resolvable.value)) return [];
  return [` @key(fields: "${fields.value.split(/\s+/).filter(Boolean).sort().join(' ')}")`];
}

function lacksOfType(type: string, offered: TypeParts, needed: TypeParts): Lack[] {
  const lacks = [...needed.names].filter((name) => !offered.names.has(name)).map((name) => absent(`${type}${name}`));
  for (const [name, field] of needed.fields) {
    const coordinate = `${type}.${name}`;
    const found = offered.fields.get(name);
    if (found === undefined) {
      lacks.push(absent(coordinate));
      continue;
    }
    if (!gives(found.type, field.type)) lacks.push(unfit(coordinate, found.type, field.type));
    lacks.push(...lacksOfInputs((argument) => `${coordinate}(${argument}:)`, inputsOf(found), inputsOf(field)));
  }
  // A type that takes inputs in one schema and is something else in the other lacks each of them by name.
  if (needed.inputs.size > 0)
    lacks.push(...lacksOfInputs((input) => `${type}.${input}`, offered.inputs, needed.inputs));
  return lacks;
}

type Inputs = ReadonlyMap<string, InputValueDefinitionNode>;

const inputsOf = (field: FieldDefinitionNode): Inputs =>
  new Map((field.arguments ?? []).map((argument) => [argument.name.value, argument]));

function lacksOfInputs(coordinateOf: (name: string) => string, offered: Inputs, needed: Inputs): Lack[] {
  const lacks: Lack[] = [];
  for (const [name, { type }] of needed) {
    const found = offered.get(name);
    if (found === undefined) lacks.push(absent(coordinateOf(name)));
    else if (!gives(type, found.type)) lacks.push(unfit(coordinateOf(name), found.type, type));
  }
  for (const [name, { type, defaultValue }] of offered) {
    if (needed.has(name) || type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined) continue;
    lacks.push({ coordinate: coordinateOf(name), found: print(type), needed: null });
  }
  return lacks;
}

/** A value of type `given` can stand where `wanted` is expected: the same, or not null where null would do. */
function gives(given: TypeNode, wanted: TypeNode): boolean {
  if (wanted.kind === Kind.NON_NULL_TYPE) return given.kind === Kind.NON_NULL_TYPE && gives(given.type, wanted.type);
  const inner = given.kind === Kind.NON_NULL_TYPE ? given.type : given;
  if (wanted.kind === Kind.LIST_TYPE) return inner.kind === Kind.LIST_TYPE && gives(inner.type, wanted.type);
  return inner.kind === Kind.NAMED_TYPE && inner.name.value === wanted.name.value;
}

const absent = (coordinate: string): Lack => ({ coordinate, found: null, needed: null });

const unfit = (coordinate: string, found: TypeNode, needed: TypeNode): Lack => ({
  coordinate,
  found: print(found),
  needed: print(needed),
});
