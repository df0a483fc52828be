import type { AnsweringNode } from '../../directory/answering-node.ts';

/** Nodes to be asked, each once, for all the members that it was named for. In the order of first mention. */
export function gatheredNodes(nodes: Iterable<AnsweringNode>): AnsweringNode[] {
  const byCode = new Map<string, AnsweringNode>();
  for (const node of nodes) {
    const known = byCode.get(node.code);
    byCode.set(node.code, known === undefined ? node : together(known, node));
  }
  return [...byCode.values()];
}

/** The same node, asked for the members of both. */
export function together(one: AnsweringNode, other: AnsweringNode): AnsweringNode {
  const more = other.members.filter((code) => !one.members.includes(code));
  return more.length === 0 ? one : { ...one, members: [...one.members, ...more] };
}
