/** Kinds of rows, as they stand in front of a global id. */
export type RowKind =
  | 'cat'
  | 'req'
  | 'bfp'
  | 'bfd'
  | 'bfr'
  | 'use'
  | 'prf'
  | 'dsp'
  | 'dec'
  | 'chk'
  | 'pdr'
  | 'cor'
  | 'dem'
  | 'cmp'
  | 'vio';

export interface GlobalId {
  readonly kind: string;
  /** Code of the node that holds the row. */
  readonly node: string;
  readonly local: string;
}

const pattern = /^([a-z]{3}):([a-z0-9-]{2,32}):([A-Za-z0-9_-]{1,64})$/;

/** Reads `<kind>:<node>:<local>`; undefined when the text is no global id. */
export function readGlobalId(text: string): GlobalId | undefined {
  const [, kind, node, local] = pattern.exec(text) ?? [];
  return kind === undefined || node === undefined || local === undefined ? undefined : { kind, node, local };
}

export const globalId = (kind: RowKind, node: string, local: string): string => `${kind}:${node}:${local}`;

/** The node that holds a row of this node's own store. */
export function ownerOf(id: string): string {
  const node = readGlobalId(id)?.node;
  if (node === undefined) throw new Error(`Stored row has no global id: ${id}`);
  return node;
}
