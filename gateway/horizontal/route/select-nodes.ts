import type { DirectoryEntry, NodeDirectory } from '../../directory/node-directory.ts';
import { compareText } from '../merge/scalar.ts';

/** The nodes that a fan-out asks, and the names it was given that name no node. */
export interface Selected {
  readonly nodes: readonly DirectoryEntry[];
  readonly unknown: readonly string[];
}

/** Narrows by node codes and groups before anything is sent. Null or absent: no narrowing; an empty list: no node. */
export function selectNodes(directory: NodeDirectory, contract: string, codes: unknown, groups: unknown): Selected {
  const serving = directory.serving(contract);
  const wantedGroups = list(groups);
  const wantedCodes = list(codes);
  const inGroup = serving.filter((node) => wantedGroups === undefined || wantedGroups.has(node.group));
  if (wantedCodes === undefined) return { nodes: inGroup, unknown: [] };
  const known = new Set(serving.map((node) => node.code));
  return {
    nodes: inGroup.filter((node) => wantedCodes.has(node.code)),
    unknown: [...wantedCodes].filter((code) => !known.has(code)).sort(compareText),
  };
}

/** GraphQL reads a single value as a list of one. */
function list(value: unknown): ReadonlySet<string> | undefined {
  if (value === null || value === undefined) return undefined;
  return new Set((Array.isArray(value) ? value : [value]).map(String));
}
