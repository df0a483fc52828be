import type { DirectoryEntry } from '../../directory/node-directory.ts';
import type { FetchTools } from '../data-source.ts';
import { compareText } from '../merge/scalar.ts';
import { ownerOf } from './owner.ts';

/** The nodes that a fan-out is about, and the names it was given that name no node. */
export interface Selected {
  readonly nodes: readonly DirectoryEntry[];
  readonly unknown: readonly string[];
}

/**
 * Narrows by nodes, named by their codes or by ids of their rows, and by groups before anything is sent. Null or absent: no narrowing; an empty list: no node.
 * A relay was asked for some of its nodes: whoever asked knows the others, so names among them are not unknown here.
 */
export function selectNodes(
  { directory, contract, among }: Pick<FetchTools, 'directory' | 'contract' | 'among'>,
  codes: unknown,
  groups: unknown,
): Selected {
  const serving = directory.serving(contract.name).filter(({ code }) => among === undefined || among.has(code));
  const wantedGroups = list(groups);
  const named = list(codes);
  const wantedCodes = named === undefined ? undefined : new Set([...named].map((name) => ownerOf(name) ?? name));
  const inGroup = serving.filter((node) => wantedGroups === undefined || wantedGroups.has(node.group));
  const known = new Set(serving.map((node) => node.code));
  const expected = [...(wantedCodes ?? among ?? [])].filter((code) => among === undefined || among.has(code));
  return {
    nodes: inGroup.filter((node) => wantedCodes === undefined || wantedCodes.has(node.code)),
    unknown: expected.filter((code) => !known.has(code)).sort(compareText),
  };
}

/** GraphQL reads a single value as a list of one. */
function list(value: unknown): ReadonlySet<string> | undefined {
  if (value === null || value === undefined) return undefined;
  return new Set((Array.isArray(value) ? value : [value]).map(String));
}
