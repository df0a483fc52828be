import fc from 'fast-check';
import { Kind } from 'graphql';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../transport/node-answer.ts';
import type { MergePlan } from '../compile/merge-plan.ts';
import type { PlannedField } from '../compile/route-plan.ts';
import { PagePlan } from '../page/page-plan.ts';
import { firstPortion } from '../page/portion.ts';
import { ShareMemory } from '../page/share-memory.ts';
import { FanoutReading } from './fanout-reading.ts';

const merge: MergePlan = {
  fields: [
    { rule: 'ORDERED', key: 'edges' },
    {
      rule: 'PAGE_INFO',
      key: 'pageInfo',
      typeName: 'PageInfo',
      projections: ['hasNextPage', 'hasPreviousPage', 'endCursor'].map((name) => ({ key: name, name })),
    },
  ],
  spine: { edgesKey: 'edges', cursorKey: 'cursor' },
};

const anything = { kind: 'leaf' as const, nullable: true, fits: () => true };

const fieldWith = (from: 'first' | 'last', size: number): PlannedField => ({
  key: 'rows',
  alternatives: [[]],
  arguments: new Map([[from, { kind: Kind.INT, value: String(size) }]]),
  route: { kind: 'fanout', nodesArgument: undefined, groupsArgument: undefined, pageSize: 20, longestPage: 1000 },
  merge,
  shape: undefined,
  form: anything,
  cached: undefined,
  paging: { longestPage: 1000, pageInfoKey: 'pageInfo', furtherForm: anything },
});

/** By node, the places of its rows in the list of all rows. */
type Spread = readonly (readonly number[])[];

const cursorOf = (place: number) => `c${String(place).padStart(8, '0')}`;
const nameOf = (node: number) => `n${String(node).padStart(4, '0')}`;

function answerOf(rows: readonly number[], from: 'first' | 'last', size: number, pageInfoKey: string): JsonObject {
  const given = from === 'first' ? rows.slice(0, size) : rows.slice(Math.max(0, rows.length - size));
  const more = rows.length > given.length;
  return {
    edges: given.map((place) => ({ cursor: cursorOf(place), node: { place } })),
    [pageInfoKey]: { hasNextPage: from === 'first' && more, hasPreviousPage: from === 'last' && more },
  };
}

interface Read {
  readonly page: unknown[];
  readonly rows: number;
  readonly rounds: number;
  readonly pageInfo: unknown;
}

/** Reads one page from nodes that answer as they should. */
function readPage(
  spread: Spread,
  from: 'first' | 'last',
  size: number,
  field = fieldWith(from, size),
  shares = new ShareMemory(),
): Read {
  const nodes = spread.map((_rows, node) => ({ code: nameOf(node), endpoint: null, members: [nameOf(node)] }));
  const page = new PagePlan(field, {}, 'caller', nodes, { firstPortion, shares });
  const reading = new FanoutReading({ field, merge, page, memory: undefined, variables: {} });
  let rows = 0;
  const value = (given: readonly number[], asked: number, key: string) => {
    const answer = answerOf(given, from, asked, key);
    rows += (answer['edges'] as unknown[]).length;
    return { data: { rows: answer }, errors: [], latencyMs: 1, kind: 'answered' as const };
  };
  for (const [node, own] of spread.entries()) {
    const answer = value(own, page.sizeFor(nameOf(node)), 'pageInfo');
    reading.take({ members: [nameOf(node)], answer: { ...answer, node: nameOf(node) } });
  }
  let rounds = 1;
  for (;;) {
    const wanted = reading.wanted();
    if (wanted.length === 0) break;
    rounds += 1;
    for (const portion of wanted) {
      const own = spread[Number(portion.node.slice(1))] ?? [];
      const left = own.filter((place) =>
        from === 'first' ? cursorOf(place) > portion.cursor : cursorOf(place) < portion.cursor,
      );
      const answer = value(left, portion.size, '_h_page');
      reading.takeFurther(portion, { members: [portion.node], answer: { ...answer, node: portion.node } });
    }
  }
  const data: JsonObject = {};
  reading.finish([], '', { data, errors: [] });
  const merged = data['rows'] as { edges: { node: { place: number } }[]; pageInfo: unknown };
  return { page: merged.edges.map(({ node }) => node.place), rows, rounds, pageInfo: merged.pageInfo };
}

/** The bound that docs/horizontal-federation.md states, for nodes of which nothing is known. */
function bound(size: number, nodes: number): number {
  const portion = firstPortion(size, nodes);
  if (portion === size) return nodes * size;
  const most = size / portion;
  return nodes * portion + size * (2 + Math.log(most) + 1.6 * Math.sqrt(most));
}

/** Rows dealt out in runs, each to one node: from even to blocks to one node that has nearly all. */
const spreads: fc.Arbitrary<Spread> = fc
  .record({
    nodes: fc.integer({ min: 1, max: 60 }),
    holders: fc.integer({ min: 1, max: 60 }),
    runs: fc.array(fc.tuple(fc.nat(59), fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 250 }))), {
      maxLength: 120,
      size: 'max',
    }),
  })
  .map(({ nodes, holders, runs }) => {
    const spread: number[][] = Array.from({ length: nodes }, () => []);
    let place = 0;
    for (const [holder, length] of runs) {
      for (let count = 0; count < length; count += 1) spread[(holder % holders) % nodes]?.push(place++);
    }
    return spread;
  });

test('a page read in portions is the page of all rows, in at most three rounds, within the stated bound', () => {
  fc.assert(
    fc.property(spreads, fc.constantFrom('first', 'last'), fc.integer({ min: 1, max: 200 }), (spread, from, size) => {
      const all = spread.flat().sort((one, other) => one - other);
      const { page, rows, rounds, pageInfo } = readPage(spread, from, size);
      expect(page).toEqual(from === 'first' ? all.slice(0, size) : all.slice(Math.max(0, all.length - size)));
      expect(rounds).toBeLessThanOrEqual(3);
      expect(rows).toBeLessThanOrEqual(bound(size, spread.length));
      expect(pageInfo).toMatchObject({
        hasNextPage: from === 'first' && all.length > size,
        hasPreviousPage: from === 'last' && all.length > size,
      });
    }),
    { numRuns: 400 },
  );
});

const nodes = 33;
const dealt = (deal: (place: number) => number, length = 10_000): Spread => {
  const spread: number[][] = Array.from({ length: nodes }, () => []);
  for (let place = 0; place < length; place += 1) spread[deal(place)]?.push(place);
  return spread;
};
const worst = nodes * 200;

test.each<[string, Spread, number, number]>([
  ['evenly spread', dealt((place) => (place * 7) % nodes), 1, 600],
  ['one node has nearly all', dealt((place) => (place % 50 === 0 ? (place / 50) % nodes : 3)), 2, 800],
  ['five nodes have nearly all', dealt((place) => (place % 100 === 0 ? (place / 100) % nodes : place % 5)), 2, 1000],
  ['blocks: the rows of one node after those of another', dealt((place) => Math.floor(place / 400) % nodes), 2, 1100],
])('200 rows over 33 nodes, %s', (_what, spread, rounds, most) => {
  const read = readPage(spread, 'first', 200);
  expect(read.rounds).toBe(rounds);
  expect(read.rows).toBeLessThan(most);
  expect(read.rows).toBeLessThan(worst / 6);
});

test('the next page of a question is asked for as the last one was made, whatever nodes it came from', () => {
  const spread = dealt(() => 3, 1000);
  const shares = new ShareMemory();
  const field = fieldWith('first', 200);
  expect(readPage(spread, 'first', 200, field, shares).rounds).toBe(2);
  expect(readPage(spread, 'first', 200, field, shares)).toMatchObject({ rounds: 1, rows: 200 });
  // A wrong expectation costs rows or a round, and no row of the answer.
  const elsewhere = dealt(() => 4, 1000);
  expect(readPage(elsewhere, 'first', 200, field, shares)).toMatchObject({
    page: elsewhere[4]?.slice(0, 200),
    rounds: 2,
  });
});

test('few nodes, or few rows, are asked for whole pages in one round', () => {
  expect([firstPortion(20, 2), firstPortion(20, 5), firstPortion(2, 32), firstPortion(200, 1)]).toEqual([
    20, 20, 2, 200,
  ]);
  expect([firstPortion(20, 33), firstPortion(200, 33)].map((portion) => portion < 20)).toEqual([true, true]);
});
