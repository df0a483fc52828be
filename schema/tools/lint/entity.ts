import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { applied, textOf } from './applied.ts';

/** A type with a key: its rows can be referred to. */
export const isEntity = (type: GraphQLNamedType): boolean => applied(type, 'key').length > 0;

/** The contract itself answers `_entities` for it. */
export const isResolvable = (type: GraphQLNamedType): boolean =>
  applied(type, 'key').some((key) => key.get('resolvable') !== false);

/** Only a reference: another contract answers for its rows. */
export const isStub = (type: GraphQLNamedType): boolean => isEntity(type) && !isResolvable(type);

/** The fields of all its keys, nested ones too. */
export const keyFieldsOf = (type: GraphQLNamedType): readonly string[] =>
  applied(type, 'key').flatMap((key) => (textOf(key, 'fields') ?? '').split(/[\s{},]+/));

/** One row of a connection, with its cursor. */
export const isEdge = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && 'cursor' in type.getFields() && 'node' in type.getFields();

/** A page of rows: it has edges. */
export function isConnection(type: GraphQLNamedType): boolean {
  const edges = isObjectType(type) ? type.getFields()['edges'] : undefined;
  return edges !== undefined && isEdge(getNamedType(edges.type));
}

/**
 * The entity types whose rows a field of this type refers to: the type itself, what it may be where it is an interface or a
 * union, and what stands at the nodes of a connection or an edge.
 */
export function rowTypesOf(type: GraphQLNamedType, schema: GraphQLSchema): readonly GraphQLNamedType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).filter(isEntity);
  if (!isObjectType(type)) return [];
  if (isEntity(type)) return [type];
  const inside = isConnection(type) ? type.getFields()['edges'] : isEdge(type) ? type.getFields()['node'] : undefined;
  return inside === undefined ? [] : rowTypesOf(getNamedType(inside.type), schema);
}
