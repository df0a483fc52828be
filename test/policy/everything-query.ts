import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** The list of each type of rows. */
export const listOf: Readonly<Record<string, string>> = {
  CatalogEntry: 'catalogEntries',
  SharingRequest: 'sharingRequests',
  BackflowPlan: 'backflowPlans',
  BackflowDelivery: 'backflowDeliveries',
  BackflowReceipt: 'backflowReceipts',
  UsageRecord: 'usageRecords',
  Dispute: 'disputes',
  Correction: 'corrections',
  DisposalProof: 'disposalProofs',
  Complaint: 'complaints',
  Violation: 'violations',
  Demand: 'demands',
};

/** The fields of a type, apart from those that only name it. */
export function fieldsOf(schema: GraphQLSchema, type: string): readonly GraphQLField<unknown, unknown>[] {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`No type ${type} in the schema`);
  return Object.values(found.getFields());
}

/** Every row of every type with every field that the schema has, in one operation. */
export function everythingQuery(schema: GraphQLSchema): string {
  const lists = Object.entries(listOf).map(
    ([type, list]) =>
      `${list}(first: 200, orderBy: ID_ASC) { totalCount edges { node { ${fieldsOf(schema, type).map(selectionOf).join(' ')} } } }`,
  );
  return `query Everything { ${lists.join('\n')} }`;
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  const name = `${field.name}${argumentsOf(field)}`;
  if (isLeafType(type)) return name;
  if (!isObjectType(type)) throw new Error(`${field.name} has no fields to select`);
  const fields = type.getFields();
  if (fields['totalCount'] !== undefined) return `${field.name}(first: 0) { totalCount }`;
  // A reference is followed no further than its key; a value inside the row is read whole.
  const key = ['id', 'code'].find((one) => fields[one] !== undefined && !values.has(type.name));
  const inner =
    key ??
    Object.values(fields)
      .filter((one) => isLeafType(getNamedType(one.type)))
      .map(({ name }) => name)
      .join(' ');
  return `${name} { ${inner} }`;
}

/** Values that have a `code` and are no rows. */
const values: ReadonlySet<string> = new Set(['DataItem', 'Problem']);

/** What has to be given is a number wherever it is. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter(isRequiredArgument).map(({ name }) => `${name}: 1`);
  return needed.length === 0 ? '' : `(${needed.join(', ')})`;
}

/** Whether a field leads to other rows, which have rules of their own. */
export function leadsToRows(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return false;
  const fields = type.getFields();
  return !values.has(type.name) && ['id', 'code', 'totalCount'].some((name) => fields[name] !== undefined);
}
