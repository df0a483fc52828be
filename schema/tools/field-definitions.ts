import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Says nothing that a reader of a number would look for. */
const plain = new Set(['PageInfo', 'Source', 'Problem']);

/** What the schema says of the values that a document selects, by `Type.field`: definitions are told where they are kept, and once. */
export function definitionsOf(document: DocumentNode, schema: GraphQLSchema): Readonly<Record<string, string>> {
  const types = new TypeInfo(schema);
  const found = new Map<string, string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter() {
          const field = types.getFieldDef();
          const parent = types.getParentType();
          const type = types.getType();
          if (field?.description == null || parent == null || type == null) return;
          if (plain.has(parent.name) || !isLeafType(getNamedType(type))) return;
          found.set(`${parent.name}.${field.name}`, field.description);
        },
      },
    }),
  );
  return Object.fromEntries([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
