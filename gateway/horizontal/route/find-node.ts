import { type AnsweringNode, answererOf } from '../../directory/answering-node.ts';
import type { DirectoryEntry, NodeDirectory } from '../../directory/node-directory.ts';
import { type Fault, noDirectory, suspended, unknownNode, unreachableNode } from '../fault/fault.ts';
import type { EntityRoute, RootRoute } from '../model/horizontal-model.ts';
import { ownerOf } from './owner.ts';

/** Where a row is asked for: its owner, and who answers for the owner. */
export interface Located {
  readonly owner: string;
  readonly node: AnsweringNode;
}

export type Found = Located | { readonly fault: Fault };

/** The node that owns what `key` names: a global id or a node code. */
function findOwner(directory: NodeDirectory, key: unknown): Found {
  if (!directory.known) return { fault: noDirectory() };
  const owner = ownerOf(key);
  const node = owner === undefined ? undefined : directory.find(owner);
  return node === undefined
    ? { fault: unknownNode(typeof key === 'string' ? key : String(key)) }
    : asked(directory, node);
}

/** The one node in charge of a contract. */
function findCentral(directory: NodeDirectory, contract: string): Found {
  if (!directory.known) return { fault: noDirectory() };
  const [node] = directory.serving(contract);
  return node === undefined ? { fault: unknownNode(contract) } : asked(directory, node);
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

/** Who answers for a node; a fault where it may not be asked: it or whoever answers for it is suspended. */
export function asked(directory: NodeDirectory, node: DirectoryEntry): Found {
  if (node.state === 'SUSPENDED') return { fault: suspended(node.code) };
  const answerer = answererOf(directory, node);
  if (answerer.state === 'SUSPENDED') {
    const why = `${answerer.code}, which answers for it, is suspended by the authority`;
    return { fault: unreachableNode(node.code, why, `为其应答的节点 ${answerer.code} 已被主管部门暂停`) };
  }
  const { code, endpoint } = answerer;
  return { owner: node.code, node: { code, endpoint, members: [node.code] } };
}
