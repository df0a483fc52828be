import type { DirectoryEntry, NodeDirectory } from '../../directory/node-directory.ts';
import { type Fault, noDirectory, refused, unknownNode } from '../fault/fault.ts';
import type { EntityRoute, RootRoute } from '../model/horizontal-model.ts';
import { ownerOf } from './owner.ts';

export type Found = { readonly node: DirectoryEntry } | { readonly fault: Fault };

/** The node that owns what `key` names: a global id or a node code. */
function findOwner(directory: NodeDirectory, key: unknown): Found {
  if (!directory.known) return { fault: noDirectory() };
  const owner = ownerOf(key);
  const node = owner === undefined ? undefined : directory.find(owner);
  return node === undefined ? { fault: unknownNode(typeof key === 'string' ? key : String(key)) } : asked(node);
}

/** The one node in charge of a contract. */
function findCentral(directory: NodeDirectory, contract: string): Found {
  if (!directory.known) return { fault: noDirectory() };
  const [node] = directory.serving(contract);
  return node === undefined ? { fault: unknownNode(contract) } : asked(node);
}

/** The node for a row or a root field that has exactly one. */
export function findSingle(
  directory: NodeDirectory,
  contract: string,
  route: Exclude<EntityRoute, { kind: 'everywhere' }> | Exclude<RootRoute, { kind: 'fanout' }>,
  key: unknown,
): Found {
  return route.kind === 'central' ? findCentral(directory, contract) : findOwner(directory, key);
}

/** A suspended node is known, and not asked. */
export const asked = (node: DirectoryEntry): Found =>
  node.state === 'SUSPENDED' ? { fault: refused(node.code, 'it is suspended by the authority.') } : { node };
