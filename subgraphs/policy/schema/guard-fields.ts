import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { RowCollection } from '../../kit/collection-of.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import type { Row } from '../../store/port.ts';
import { maskValue } from '../access/masks.ts';
import type { TypePolicy } from '../rule.ts';
import { typePolicies } from '../table.ts';

type Resolve = GraphQLFieldResolver<unknown, NodeContext>;

/**
 * Puts the table in front of the fields of rows. A field that everybody reads who sees the row at all keeps its own resolver
 * and costs nothing; so it is with most. `collections` are those that the node opens.
 */
export function guardFields(schema: GraphQLSchema, collections: readonly RowCollection<Row>[]): void {
  for (const policy of typePolicies) {
    const type = schema.getType(policy.type);
    const collection = collections.find(({ name }) => name === policy.collection);
    if (!isObjectType(type) || collection === undefined) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isGuarded(policy, field.name)) continue;
      field.resolve = guarded(field.name, field.resolve ?? defaultFieldResolver, policy, collection);
    }
  }
}

/** Whether some grant shows the row and not this field of it, or not whole. */
function isGuarded(policy: TypePolicy, field: string): boolean {
  const group = groupOf(policy, field);
  return group === undefined || policy.grants.some(({ allow }) => !allow.includes(group));
}

const groupOf = ({ groups }: TypePolicy, field: string): string | undefined =>
  Object.keys(groups).find((name) => groups[name]?.fields.includes(field));

function guarded(field: string, resolve: Resolve, policy: TypePolicy, collection: RowCollection<Row>): Resolve {
  const mask = policy.masks?.[field];
  const group = groupOf(policy, field);
  const recorded = group !== undefined && policy.recorded?.includes(group) === true ? group : undefined;
  return (source, parameters, context, info) => {
    const access = context.access.to(policy.collection);
    const effect = access.effectForAll(field);
    if (effect === 'DENY') throw access.denied(field);
    if (effect === 'ALLOW') {
      if (recorded !== undefined) context.seen.note(policy.collection, source, recorded);
      return resolve(source, parameters, context, info);
    }
    return (async () => {
      const row = await rowOf(source, collection, context);
      const effectHere = row === null ? 'ALLOW' : access.effectFor(field, row);
      if (effectHere === 'DENY') throw access.denied(field);
      if (recorded !== undefined) context.seen.note(policy.collection, row ?? source, recorded);
      const value: unknown = await resolve(source, parameters, context, info);
      // A row that this node does not hold has no value here: its own resolver says so.
      return effectHere === 'ALLOW' || row === null ? value : maskValue(mask, value, row);
    })();
  };
}

/** The row of a parent value that may be only a reference to it. */
async function rowOf(source: unknown, collection: RowCollection<Row>, context: NodeContext): Promise<Row | null> {
  if (isRow(source)) return source;
  const id = typeof source === 'object' && source !== null && 'id' in source ? source.id : undefined;
  return typeof id === 'string' ? await context.load(collection, id) : null;
}

const isRow = (source: unknown): source is Row =>
  typeof source === 'object' && source !== null && 'id' in source && 'version' in source;
