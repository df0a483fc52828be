import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { applied } from './applied.ts';

/** A contract as its lint sees it. */
export interface Contract {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** Object types, without those of introspection. */
  readonly objectTypes: readonly GraphQLObjectType[];
  /** Fields of Query and Mutation. */
  readonly rootFields: readonly Located[];
  /** Fields of all other object types. */
  readonly innerFields: readonly Located[];
  /** Fields that every node is asked for, at the root or below an entity. */
  readonly fanouts: readonly Located[];
}

/** A field and where it stands. */
export interface Located {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** `Type.field` */
  readonly coordinate: string;
}

/** Reads a complete contract (`readContract`). That it is a valid subgraph is for composition to say, not for the lint. */
export function readForLint(name: string, document: DocumentNode): Contract {
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const objectTypes = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'));
  const fieldsOf = (types: readonly GraphQLObjectType[]) =>
    types.flatMap((parent) =>
      Object.values(parent.getFields()).map((field) => ({
        parent,
        field,
        coordinate: `${parent.name}.${field.name}`,
      })),
    );
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const isRoot = (type: GraphQLObjectType) => roots.includes(type);
  return {
    name,
    schema,
    objectTypes,
    rootFields: fieldsOf(objectTypes.filter(isRoot)),
    innerFields: fieldsOf(objectTypes.filter((type) => !isRoot(type))),
    fanouts: fieldsOf(objectTypes).filter(({ field }) => applied(field, 'fanout').length > 0),
  };
}
