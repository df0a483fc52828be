import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { countedTypes, valueTypes } from '../table/values.ts';
import { typePolicies } from '../table.ts';

/** What stands around rows and holds nothing of them that their own rules do not decide. */
const frames: ReadonlySet<string> = new Set([
  'PageInfo',
  'Source',
  'Problem',
  'FacetBucket',
  // For programs alone; whoever may ask for it at all gets all of it (actions.ts).
  'NodeDirectory',
  'DirectoryNode',
  'ClockTables',
  'ClockNotice',
  'FollowedLists',
  'FollowedList',
  'FollowedLine',
  'PlatformTerritory',
]);

export type TypeKind = 'rows' | 'value' | 'counts' | 'frame' | 'page' | 'payload' | 'root' | 'unknown';

/** How a type of the schema is governed; `unknown` is what the table has to be told of. */
export function kindOf(type: GraphQLObjectType): TypeKind {
  const { name } = type;
  if (typePolicies.some((policy) => policy.type === name)) return 'rows';
  if (valueTypes.some((value) => value.type === name)) return 'value';
  if (countedTypes.some((counted) => counted.type === name)) return 'counts';
  if (frames.has(name)) return 'frame';
  if (name === 'Query' || name === 'Mutation') return 'root';
  if (rowsOfPage(type) !== undefined) return 'page';
  if (name.endsWith('Payload') && 'problems' in type.getFields()) return 'payload';
  return 'unknown';
}

/** Name of the type of rows that a connection or one of its edges holds. */
function rowsOfPage(type: GraphQLObjectType): string | undefined {
  const fields = type.getFields();
  const edge = fields['edges'] === undefined ? type : getNamedType(fields['edges'].type);
  const node = isObjectType(edge) && 'cursor' in edge.getFields() ? edge.getFields()['node'] : undefined;
  return node === undefined ? undefined : getNamedType(node.type).name;
}

/** Name of the type of rows that a field's value is made of; undefined when it is of none. */
export function rowsBehind(type: GraphQLObjectType): string | undefined {
  const counted = countedTypes.find((one) => one.type === type.name);
  if (counted !== undefined) return counted.of;
  return typePolicies.some((policy) => policy.type === type.name) ? type.name : rowsOfPage(type);
}
