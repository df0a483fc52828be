import type { Filter, PieceGroup, SortKey } from '../port.ts';

/** The sort key of an order by score: how well a row fits the search. */
export const scoreField = 'score';

export const isRanked = (sortKeys: readonly SortKey[]): boolean => sortKeys.some(({ field }) => field === scoreField);

/** What the filter searches for. A ranked page needs some. */
export const groupsOf = (filter: Filter): readonly PieceGroup[] =>
  filter.flatMap((condition) => ('match' in condition ? condition.match : []));

/** What is searched for in an order by score; fails where nothing is. */
export function rankedGroups(name: string, order: string, filter: Filter): readonly PieceGroup[] {
  const groups = groupsOf(filter);
  if (groups.length === 0) throw new TypeError(`${name} is in the order ${order} only where it is searched`);
  return groups;
}
