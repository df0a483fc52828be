import { type GraphQLCompositeType, getNamedType, isLeafType, Kind, type SelectionSetNode } from 'graphql';
import { responseKey } from '../compile/selection-rewriter.ts';

/** A field of a row that is the same for whoever asks in whatever operation: a leaf without arguments. */
export interface EntityField {
  readonly key: string;
  readonly name: string;
}

/** The fields selected, when all of them are such fields without conditions; undefined when one is not. */
export function entityFields(
  type: GraphQLCompositeType,
  { selections }: SelectionSetNode,
): readonly EntityField[] | undefined {
  const fields: EntityField[] = [];
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD || (selection.directives?.length ?? 0) > 0) return undefined;
    const { value: name } = selection.name;
    const definition = 'getFields' in type ? type.getFields()[name] : undefined;
    const leaf = name === '__typename' || (definition !== undefined && isLeafType(getNamedType(definition.type)));
    if (!leaf || (selection.arguments?.length ?? 0) > 0) return undefined;
    fields.push({ key: responseKey(selection), name });
  }
  return fields;
}
