import type { GraphQLError, GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { Row } from '../store/port.ts';
import type { RowCollection } from './collection-of.ts';
import { graphError } from './graph-error.ts';
import type { NodeContext } from './node-context.ts';
import type { Reference } from './reference.ts';

/**
 * A type whose parent value may be a reference: a row's id without the row, because the row may live at another node.
 * Its fields are completed from the collection, if this node turns out to hold the row.
 */
export interface CompletedType {
  readonly type: string;
  readonly collection: RowCollection<Row>;
}

/** Gives the fields that have no resolver of their own one that completes a reference when it lacks the field. */
export function completeRows(schema: GraphQLSchema, completed: readonly CompletedType[]): void {
  for (const { type: name, collection } of completed) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`No object type ${name} in the schema`);
    for (const field of Object.values(type.getFields())) field.resolve ??= fieldOf(collection);
  }
}

type PossibleRow = Reference & Readonly<Record<string, unknown>>;

function fieldOf(collection: RowCollection<Row>): GraphQLFieldResolver<PossibleRow, NodeContext> {
  return (source, _arguments, context, info) => {
    const value = source[info.fieldName];
    return value === undefined ? loadField(collection, source, context, info) : value;
  };
}

async function loadField(
  collection: RowCollection<Row>,
  source: PossibleRow,
  context: NodeContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const row: PossibleRow = { ...(await completeRow(collection, source, context)) };
  return row[info.fieldName];
}

/** The row that a reference stands for. Refuses with NOT_HELD_HERE when this node does not hold it. */
async function completeRow<R extends Row>(
  collection: RowCollection<R>,
  source: R | Reference,
  context: NodeContext,
): Promise<R> {
  if (isRow(source)) return source;
  const row = await context.load(collection, source.id);
  if (row === null) throw notHeldHere(source.id, context);
  return row;
}

/** A resolver that is given the whole row, also where its parent value is only a reference. */
export const ofRow =
  <R extends Row, Arguments, Result>(
    collection: RowCollection<R>,
    resolve: (row: R, parameters: Arguments, context: NodeContext) => Result,
  ) =>
  async (source: R | Reference, parameters: Arguments, context: NodeContext): Promise<Awaited<Result>> =>
    await resolve(await completeRow(collection, source, context), parameters, context);

const isRow = <R extends Row>(source: R | Reference): source is R => 'version' in source;

const notHeldHere = (id: string, { node }: NodeContext): GraphQLError =>
  graphError('NOT_HELD_HERE', `${id} is not among the rows of platform ${node.code}: ask the platform that owns it.`, {
    node: node.code,
    id,
  });
