import { Kind } from 'graphql';
import type { MergePlan } from '../../gateway/horizontal/compile/merge-plan.ts';
import type { PlannedField } from '../../gateway/horizontal/compile/route-plan.ts';
import { PagePlan } from '../../gateway/horizontal/page/page-plan.ts';
import { firstPortion } from '../../gateway/horizontal/page/portion.ts';
import { FanoutReading } from '../../gateway/horizontal/route/fanout-reading.ts';

const merge: MergePlan = {
  fields: [{ rule: 'ORDERED', key: 'edges' }],
  spine: { edgesKey: 'edges', cursorKey: 'cursor' },
};
const anything = { kind: 'leaf' as const, nullable: true, fits: () => true };
const pageKey = '_h_page';

/**
 * How many requests a first page of that size takes of each node, the cursors of whose rows are given in order: by the rule of
 * docs/horizontal-federation.md §3.1, for a question that was never asked before.
 */
export function requestsOfPage(
  cursors: ReadonlyMap<string, readonly string[]>,
  size: number,
): ReadonlyMap<string, number> {
  const field: PlannedField = {
    key: 'rows',
    alternatives: [[]],
    arguments: new Map([['first', { kind: Kind.INT, value: String(size) }]]),
    route: { kind: 'fanout', nodesArgument: undefined, groupsArgument: undefined, pageSize: 20, longestPage: 200 },
    merge,
    shape: undefined,
    form: anything,
    cached: undefined,
    paging: { longestPage: 200, pageInfoKey: pageKey, furtherForm: anything },
  };
  const nodes = [...cursors.keys()].map((code) => ({ code, endpoint: null, members: [code] }));
  const page = new PagePlan(field, {}, 'caller', nodes, { firstPortion, shares: undefined });
  const reading = new FanoutReading({ field, merge, page, memory: undefined, variables: {} });
  const answer = (node: string, rows: readonly string[], most: number) => {
    const edges = rows.slice(0, most).map((cursor) => ({ cursor, node: {} }));
    const value = { edges, [pageKey]: { hasNextPage: rows.length > most } };
    const answered = { kind: 'answered' as const, node, data: { rows: value }, errors: [], latencyMs: 1 };
    return { members: [node], answer: answered };
  };
  const requests = new Map<string, number>();
  for (const [node, rows] of cursors) {
    requests.set(node, 1);
    reading.take(answer(node, rows, page.sizeFor(node)));
  }
  for (let wanted = reading.wanted(); wanted.length > 0; wanted = reading.wanted()) {
    for (const portion of wanted) {
      requests.set(portion.node, (requests.get(portion.node) ?? 0) + 1);
      const left = (cursors.get(portion.node) ?? []).filter((cursor) => cursor > portion.cursor);
      reading.takeFurther(portion, answer(portion.node, left, portion.size));
    }
  }
  return requests;
}
