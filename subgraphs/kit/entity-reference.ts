import type { Row } from '../store/port.ts';
import type { RowCollection } from './collection-of.ts';
import { readGlobalId } from './global-id.ts';
import { graphError } from './graph-error.ts';
import type { NodeContext } from './node-context.ts';
import type { Reference } from './reference.ts';

/** What `_entities` sends: the key fields of a row, and any others that a field requires. */
export type Representation = Readonly<Record<string, unknown>>;

/** Finds what a representation stands for; null when this node holds nothing of that kind. */
export type ReferenceResolver = (
  representation: Representation,
  context: NodeContext,
) => Promise<Reference | null> | Reference | null;

/** Rows with a global id, of which a node holds its own alone. */
export const byId =
  (collection: RowCollection<Row>): ReferenceResolver =>
  (representation, context) => {
    const id = keyOf(representation, 'id');
    return readGlobalId(id)?.node === context.node.code ? context.load(collection, id) : null;
  };

/** Rows of the centre, whose id is their code. */
export const byCode =
  (collection: RowCollection<Row>): ReferenceResolver =>
  (representation, context) =>
    context.load(collection, keyOf(representation, 'code'));

/**
 * A row of another node, to which this node, named by the key field `node`, holds rows of its own.
 * Whether that row exists is not known here; what this node holds for it is found by its id, and may be nothing.
 */
export const bySide =
  (node: string): ReferenceResolver =>
  (representation, context) => {
    const id = keyOf(representation, 'id');
    const known = representation[node] === context.node.code && readGlobalId(id) !== undefined;
    return known ? { id, [node]: context.node.code } : null;
  };

function keyOf(representation: Representation, key: string): string {
  const value = representation[key];
  if (typeof value === 'string') return value;
  throw graphError(
    'INVALID_ARGUMENT',
    `A representation of ${String(representation['__typename'])} has to hold \`${key}\` as text.`,
    {
      argument: 'representations',
      received: value,
      allowed: 'text',
    },
  );
}
