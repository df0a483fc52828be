import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parseConstValue,
  parseType,
  type TypeDefinitionNode,
  type UnionTypeDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

/**
 * What one contract of a supergraph holds, read from its join directives: every type, field, argument and value that an operation planned for it
 * may use. `graph` is the contract's value of `join__Graph`; without it, what all contracts hold together.
 */
export function contractSchema(supergraph: GraphQLSchema, graph: string | undefined): DocumentNode {
  const definitions = Object.values(supergraph.getTypeMap()).flatMap(({ name, astNode }) =>
    astNode == null || /^(join|link)?__/.test(name) ? [] : typeIn(astNode, graph),
  );
  return { kind: Kind.DOCUMENT, definitions };
}

type Graph = string | undefined;
type Annotated = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

function typeIn(type: TypeDefinitionNode, graph: Graph): TypeDefinitionNode[] {
  const joins = joinsOf(type, 'join__type', graph);
  if (joins.length === 0) return [];
  const { kind, name } = type;
  switch (kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return [{ kind, name }];
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [
        { kind, name, interfaces: interfacesIn(type, graph), directives: keysIn(joins), fields: fieldsIn(type, graph) },
      ];
    case Kind.UNION_TYPE_DEFINITION:
      return [{ kind, name, types: membersIn(type, graph) }];
    case Kind.ENUM_TYPE_DEFINITION:
      return [{ kind, name, values: valuesIn(type, graph) }];
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [{ kind, name, fields: inputFieldsIn(type, graph) }];
  }
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

function fieldsIn({ fields = [] }: Composite, graph: Graph): FieldDefinitionNode[] {
  return fields.flatMap((field) => {
    const type = joinedType(field, graph);
    if (type === undefined) return [];
    return { kind: field.kind, name: field.name, arguments: (field.arguments ?? []).map(plain), type };
  });
}

function inputFieldsIn({ fields = [] }: InputObjectTypeDefinitionNode, graph: Graph): InputValueDefinitionNode[] {
  return fields.flatMap((field) => {
    const type = joinedType(field, graph);
    return type === undefined ? [] : { ...plain(field), type };
  });
}

/** The field's type in that graph; undefined when the graph does not resolve it. Without a join it is wherever its type is. */
function joinedType(
  field: FieldDefinitionNode | InputValueDefinitionNode,
  graph: Graph,
): FieldDefinitionNode['type'] | undefined {
  if (!hasDirective(field, 'join__field')) return field.type;
  const join = joinsOf(field, 'join__field', graph).find((one) => one['external'] !== true);
  if (join === undefined) return undefined;
  return typeof join['type'] === 'string' ? parseType(join['type'], { noLocation: true }) : field.type;
}

function interfacesIn(type: Composite, graph: Graph): NonNullable<Composite['interfaces']> {
  const joined = new Set(joinsOf(type, 'join__implements', graph).map((one) => one['interface']));
  return (type.interfaces ?? []).filter(({ name }) => joined.has(name.value));
}

function membersIn(type: UnionTypeDefinitionNode, graph: Graph): NonNullable<UnionTypeDefinitionNode['types']> {
  const joined = new Set(joinsOf(type, 'join__unionMember', graph).map((one) => one['member']));
  return (type.types ?? []).filter(({ name }) => joined.has(name.value));
}

const valuesIn = (
  { values = [] }: EnumTypeDefinitionNode,
  graph: Graph,
): NonNullable<EnumTypeDefinitionNode['values']> =>
  values
    .filter((value) => joinsOf(value, 'join__enumValue', graph).length > 0)
    .map(({ kind, name }) => ({ kind, name }));

/** The keys by which the graph resolves an entity, as `@key`. */
function keysIn(joins: readonly Join[]): ConstDirectiveNode[] {
  const keys = new Set(
    joins.flatMap(({ key, resolvable }) => (typeof key === 'string' && resolvable !== false ? [key] : [])),
  );
  return [...keys].map((fields) => ({
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'key' },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'fields' },
        value: parseConstValue(JSON.stringify(fields), { noLocation: true }),
      },
    ],
  }));
}

type Join = Readonly<Record<string, unknown>>;

const hasDirective = ({ directives = [] }: Annotated, name: string): boolean =>
  directives.some((directive) => directive.name.value === name);

function joinsOf({ directives = [] }: Annotated, name: string, graph: Graph): Join[] {
  return directives.flatMap((directive) => {
    if (directive.name.value !== name) return [];
    const join: Record<string, unknown> = Object.create(null);
    for (const argument of directive.arguments ?? []) join[argument.name.value] = valueFromASTUntyped(argument.value);
    return graph === undefined || join['graph'] === graph ? [join] : [];
  });
}

const plain = ({ kind, name, type, defaultValue }: InputValueDefinitionNode): InputValueDefinitionNode => ({
  kind,
  name,
  type,
  ...(defaultValue === undefined ? {} : { defaultValue }),
});
