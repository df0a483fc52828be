import { type AnsweringNode, answererOf } from '../../directory/answering-node.ts';
import type { DirectoryEntry } from '../../directory/node-directory.ts';
import type { FetchTools } from '../data-source.ts';
import { type Fault, noDirectory, suspended, unknownNode, unreachableNode } from '../fault/fault.ts';
import type { EntityRoute, RootRoute } from '../model/horizontal-model.ts';
import { ownerOf } from './owner.ts';

/** Where a row is asked for: its owner, and who answers for the owner. */
export interface Located {
  readonly owner: string;
  readonly node: AnsweringNode;
}

/** What it takes to find a node. */
type Surroundings = Pick<FetchTools, 'directory' | 'contract' | 'keptOut'>;

export type Found = Located | { readonly fault: Fault };

/** The node that owns what `key` names: a global id or a node code. */
function findOwner(surroundings: Surroundings, key: unknown): Found {
  const { directory } = surroundings;
  if (!directory.known) return { fault: noDirectory() };
  const owner = ownerOf(key);
  const node = owner === undefined ? undefined : directory.find(owner);
  return node === undefined
    ? { fault: unknownNode(typeof key === 'string' ? key : String(key)) }
    : asked(surroundings, node);
}

/** The one node in charge of a contract. */
function findCentral(surroundings: Surroundings): Found {
  const { directory, contract } = surroundings;
  if (!directory.known) return { fault: noDirectory() };
  const [node] = directory.serving(contract.name);
  return node === undefined ? { fault: unknownNode(contract.name) } : asked(surroundings, node);
}

/** The node for a row or a root field that has exactly one. */
export function findSingle(
  surroundings: Surroundings,
  route: Exclude<EntityRoute, { kind: 'everywhere' }> | Exclude<RootRoute, { kind: 'fanout' }>,
  key: unknown,
): Found {
  return route.kind === 'central' ? findCentral(surroundings) : findOwner(surroundings, key);
}

/** Who answers for a node; a fault where it may not be asked: it, or whoever answers for it, is suspended or cannot keep the contract. */
export function asked({ directory, contract, keptOut }: Surroundings, node: DirectoryEntry): Found {
  if (node.state === 'SUSPENDED') return { fault: suspended(node.code) };
  const answerer = answererOf(directory, node);
  if (answerer.state === 'SUSPENDED') {
    const why = `${answerer.code}, which answers for it, is suspended by the authority`;
    return { fault: unreachableNode(node.code, why, `为其应答的节点 ${answerer.code} 已被主管部门暂停`) };
  }
  const { code, endpoint, replicas } = answerer;
  const unfit = keptOut?.(code, contract.name);
  if (unfit !== undefined) return { fault: { ...unfit, node: node.code } };
  return { owner: node.code, node: { code, endpoint, replicas, members: [node.code] } };
}
