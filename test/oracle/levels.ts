import type { DirectoryEntry } from '../../gateway/directory/node-directory.ts';
import type { NodeAddress } from '../../gateway/transport/node-client.ts';

/** The node above a node; those that are above others are relays. */
export type Parents = Readonly<Record<string, string>>;

/** Where a relay reaches the node in whose place it stands, past itself. */
const ownNode = 'http://own-node.invalid/';

export const isOwnNode = ({ endpoint }: NodeAddress): boolean => endpoint === ownNode;

/**
 * The directory of the gateway (no viewer), which knows every node and reaches those at the top; or of the relay in the place of `viewer`, which knows
 * that node and all below it, and reaches those right below.
 */
export function directoryBelow(
  nodes: readonly string[],
  parents: Parents,
  viewer: string | undefined,
  placing: (code: string) => Pick<DirectoryEntry, 'group' | 'contracts'>,
): DirectoryEntry[] {
  const isBelow = (code: string): boolean => {
    const parent = parents[code];
    return parent !== undefined && (parent === viewer || isBelow(parent));
  };
  const seen = viewer === undefined ? nodes : nodes.filter((code) => code === viewer || isBelow(code));
  return seen.map((code) => ({
    code,
    ...placing(code),
    state: 'LIVE',
    endpoint: code === viewer ? ownNode : parents[code] === viewer ? `http://${code}.invalid/` : null,
    parent: parents[code] ?? null,
  }));
}
