import type { RegisteredPlatform, StatusAnswer } from './status-answer.ts';

/** Where a node stands on the strip; UNNAMED when the registry has never told us its tier. */
export type TierGroupName = RegisteredPlatform['tier'] | 'UNNAMED';

/** One node as the strip shows it. NOT_ASKED: registered, and not part of this answer (for instance not approved yet). */
export interface NodeStatus {
  code: string;
  platform: RegisteredPlatform | null;
  status: StatusAnswer['catalogFacets']['sources'][number]['status'] | 'NOT_ASKED';
  latencyMs: number | null;
  asOf: string | null;
  problem: string | null;
  problemZh: string | null;
}

/** The nodes of one tier, by code. */
interface TierGroup {
  name: TierGroupName;
  nodes: NodeStatus[];
  answering: number;
}

/** Everything that the strip says about one answer. */
export interface Overview {
  groups: TierGroup[];
  total: number;
  answering: number;
  notAsked: number;
  /** Nodes that were asked and did not answer now, by code. */
  silent: NodeStatus[];
  /** Catalog entries counted; a lower bound when not every node answered. */
  entries: number;
  entriesAreLowerBound: boolean;
  /** False when the registry did not answer: a platform may be missing from the list altogether. */
  registryComplete: boolean;
  /** True when any platform holds sample data. */
  sample: boolean;
}

const groupOrder: TierGroupName[] = ['NATIONAL', 'PROVINCIAL', 'CITY', 'DEPARTMENT', 'UNNAMED'];

/**
 * Puts an answer into the order of the page. A platform is shown when the registry knows it or when it was asked:
 * the registry may be silent while its platforms answer, and then `known` gives the names learnt before.
 */
export function overviewOf(answer: StatusAnswer, known: ReadonlyMap<string, RegisteredPlatform>): Overview {
  const registered = new Map([...(answer.platforms.complete ? [] : known), ...platformsByCode(answer)]);
  const sources = new Map(answer.catalogFacets.sources.map((source) => [source.platform, source]));
  const codes = [...new Set([...registered.keys(), ...sources.keys()])].sort();
  const nodes = codes.map((code): NodeStatus => {
    const source = sources.get(code);
    return {
      code,
      platform: registered.get(code) ?? null,
      status: source?.status ?? 'NOT_ASKED',
      latencyMs: source?.latencyMs ?? null,
      asOf: source?.asOf ?? null,
      problem: source?.problem ?? null,
      problemZh: source?.problemZh ?? null,
    };
  });
  const answering = nodes.filter(isAnswering).length;
  const notAsked = nodes.filter((node) => node.status === 'NOT_ASKED').length;
  return {
    groups: groupOrder.map((name) => groupOf(name, nodes)).filter((group) => group.nodes.length > 0),
    total: nodes.length,
    answering,
    notAsked,
    silent: nodes.filter((node) => !isAnswering(node) && node.status !== 'NOT_ASKED'),
    entries: answer.catalogFacets.totalCount,
    entriesAreLowerBound: !answer.catalogFacets.complete,
    registryComplete: answer.platforms.complete,
    sample: [...registered.values()].some((platform) => platform.sample),
  };
}

/** The platforms that an answer names, to be remembered for a time when the registry is silent. */
export function platformsByCode(answer: StatusAnswer): Map<string, RegisteredPlatform> {
  return new Map(answer.platforms.edges.map(({ node }) => [node.code, node]));
}

/** True when the node answered now. A STALE answer is an earlier one: the node itself was silent. */
function isAnswering(node: NodeStatus): boolean {
  return node.status === 'OK';
}

function groupOf(name: TierGroupName, nodes: NodeStatus[]): TierGroup {
  const members = nodes.filter((node) => (node.platform?.tier ?? 'UNNAMED') === name);
  return { name, nodes: members, answering: members.filter(isAnswering).length };
}
