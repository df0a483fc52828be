/**
 * How many rows of a page to ask of each node (docs/horizontal-federation.md §4). Pure: the same question gets the same portions.
 * A page has at most three rounds; the last one asks for all that can still be missing.
 */

/** How many rows of a page a node is asked for at first: all of them where reading in portions would not pay. */
export type FirstPortion = (size: number, nodes: number) => number;

/** Rounds of requests that one page may take. */
export const mostRounds = 3;

/** Rows that have to be spared at the least: a second round costs about as much as reading that many. */
const worthwhileSaving = 100;

/** How often a page whose rows are spread evenly may need a second round. */
const chanceOfAnother = 0.01;

const known = new Map<number, Map<number, number>>();

/** Every node is asked for all of the page. */
export const wholePages: FirstPortion = (size) => size;

/** The same for nodes of which nothing is known; whole pages where few nodes or few rows leave little to spare. */
export const firstPortion: FirstPortion = (size, nodes) => {
  if (nodes < 2 || size < 2) return size;
  const ofSize = known.get(size) ?? new Map<number, number>();
  if (ofSize.size === 0) known.set(size, ofSize);
  const portion = ofSize.get(nodes) ?? portionOfShare(size, nodes, 1 / nodes);
  ofSize.set(nodes, portion);
  return nodes * (size - portion) < worthwhileSaving ? size : portion;
};

/**
 * The least portion that a node with this share of the rows rarely runs out of: the binomial distribution's tail beyond it is so small that,
 * for all nodes together, one page in a hundred is the most that needs another round.
 */
export function portionOfShare(size: number, nodes: number, share: number): number {
  if (share >= 1) return size;
  const allowed = 1 - chanceOfAnother / nodes;
  let probability = (1 - share) ** size;
  let total = probability;
  let portion = 0;
  while (total < allowed && portion < size) {
    portion += 1;
    probability *= ((size - portion + 1) / portion) * (share / (1 - share));
    total += probability;
  }
  return portion;
}

/** A node whose portion ran out before the page was full. */
export interface Exhausted {
  /** Rows of the page that could still be its own. */
  readonly missing: number;
  /** Its part of the rows known up to the end of its portion: from 0 to 1. */
  readonly share: number;
}

/**
 * How many rows more to ask of a node that ran out. In the last round all that can be missing. Before that, as much as its share so far lets
 * expect, and at least the part that bounds what the last round can cost, whatever the distribution.
 */
export function nextPortion({ missing, share }: Exhausted, exhausted: number, first: number, last: boolean): number {
  if (last || missing <= first) return missing;
  return Math.min(missing, Math.ceil(missing * Math.max(share, 1 / Math.sqrt(exhausted))));
}
