import type { DirectoryEntry, NodeDirectory } from './node-directory.ts';

/** A node to be asked, and the nodes that it is to answer for: itself, or those below it that have no endpoint of their own. */
export interface AnsweringNode {
  readonly code: string;
  readonly endpoint: string | null;
  readonly replicas?: readonly string[] | undefined;
  readonly members: readonly string[];
}

/**
 * Who answers for a node: itself, or else the nearest node above it that has an endpoint. Parentage is what the directory says and nothing else:
 * no code is a prefix of another. A node with nobody above it, or whose parents go round in a circle, stands for itself and cannot be reached.
 */
export function answererOf(directory: NodeDirectory, node: DirectoryEntry): DirectoryEntry {
  const passed = new Set([node.code]);
  let answerer = node;
  while (answerer.endpoint === null) {
    const above = answerer.parent === null ? undefined : directory.find(answerer.parent);
    if (above === undefined || passed.has(above.code)) return node;
    passed.add(above.code);
    answerer = above;
  }
  return answerer;
}
