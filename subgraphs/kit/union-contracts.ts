import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  type TypeDefinitionNode,
} from 'graphql';

const federationLink = 'https://specs.apollo.dev/federation/v2.9';

/**
 * One schema that accepts every operation planned for any of the contracts: types united by name, their fields by name.
 * A type can be asked for by `_entities` if at least one contract resolves it; a stub in one contract gives way to the type in another.
 * Directives that only composition and the gateway read are left out. Contracts that contradict one another are refused.
 */
export function unionContracts(contracts: readonly DocumentNode[]): DocumentNode {
  const types = new Map<string, TypeDefinitionNode>();
  for (const definition of contracts.flatMap((contract) => contract.definitions)) {
    if (!isTypeDefinition(definition)) continue;
    const known = types.get(definition.name.value);
    types.set(definition.name.value, known === undefined ? definition : unite(known, definition));
  }
  return { kind: Kind.DOCUMENT, definitions: [linkFederation(), ...[...types.values()].map(withoutForeignDirectives)] };
}

function isTypeDefinition(definition: DefinitionNode): definition is TypeDefinitionNode {
  switch (definition.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return true;
    default:
      return false;
  }
}

function unite(one: TypeDefinitionNode, other: TypeDefinitionNode): TypeDefinitionNode {
  if (one.kind === Kind.OBJECT_TYPE_DEFINITION && other.kind === Kind.OBJECT_TYPE_DEFINITION) {
    return uniteObjects(one, other);
  }
  if (print(withoutForeignDirectives(one)) !== print(withoutForeignDirectives(other))) {
    throw new Error(`Contracts disagree about ${one.name.value}: it has to be the same in each of them`);
  }
  return one;
}

function uniteObjects(one: ObjectTypeDefinitionNode, other: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const fields = new Map<string, FieldDefinitionNode>();
  for (const field of [...(one.fields ?? []), ...(other.fields ?? [])]) {
    const known = fields.get(field.name.value);
    if (known === undefined) fields.set(field.name.value, field);
    else if (signature(known) !== signature(field)) {
      throw new Error(
        `Contracts disagree about ${one.name.value}.${field.name.value}: its type and arguments have to be the same`,
      );
    }
  }
  const interfaces = new Map(
    [...(one.interfaces ?? []), ...(other.interfaces ?? [])].map((type) => [type.name.value, type]),
  );
  const description = one.description ?? other.description;
  return {
    ...one,
    ...(description === undefined ? {} : { description }),
    interfaces: [...interfaces.values()],
    directives: uniqueDirectives([...(one.directives ?? []), ...(other.directives ?? [])]),
    fields: [...fields.values()],
  };
}

const signature = (field: FieldDefinitionNode): string =>
  print({
    kind: Kind.FIELD_DEFINITION,
    name: field.name,
    type: field.type,
    arguments: (field.arguments ?? []).map((argument) => ({
      kind: Kind.INPUT_VALUE_DEFINITION,
      name: argument.name,
      type: argument.type,
      ...(argument.defaultValue === undefined ? {} : { defaultValue: argument.defaultValue }),
    })),
  });

const uniqueDirectives = (directives: readonly ConstDirectiveNode[]): ConstDirectiveNode[] => [
  ...new Map(directives.map((directive) => [print(directive), directive])).values(),
];

function withoutForeignDirectives(type: TypeDefinitionNode): TypeDefinitionNode {
  const own = { ...type, directives: (type.directives ?? []).filter(isResolvableKey) };
  if (!('fields' in own) || own.fields === undefined) return own;
  const fields = own.fields.map((field) => ({ ...field, directives: (field.directives ?? []).filter(isDeprecation) }));
  return { ...own, fields } as TypeDefinitionNode;
}

const isDeprecation = (directive: ConstDirectiveNode): boolean => directive.name.value === 'deprecated';

const isResolvableKey = (directive: ConstDirectiveNode): boolean =>
  directive.name.value === 'key' &&
  !directive.arguments?.some(
    ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
  );

function linkFederation(): DefinitionNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const text = (value: string) => ({ kind: Kind.STRING, value }) as const;
  return {
    kind: Kind.SCHEMA_EXTENSION,
    directives: [
      {
        kind: Kind.DIRECTIVE,
        name: name('link'),
        arguments: [
          { kind: Kind.ARGUMENT, name: name('url'), value: text(federationLink) },
          { kind: Kind.ARGUMENT, name: name('import'), value: { kind: Kind.LIST, values: [text('@key')] } },
        ],
      },
    ],
  };
}
