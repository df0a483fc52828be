import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { auditor } from '../fixture/callers.ts';
import { nodeLog } from '../fixture/node-log.ts';
import { catalogEntryRow } from '../fixture/rows.ts';
import { provincial } from '../provincial/tier.ts';
import { catalogEntries } from '../provision/catalog/collection.ts';
import type { CatalogEntryRow } from '../provision/catalog/row.ts';
import type { FieldValue, Filter, SortKey, Store } from '../store/port.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { Connection } from './connection.ts';
import { NodeContext } from './node-context.ts';
import { realEnvironment } from './node-environment.ts';
import { openCollections } from './open-collections.ts';
import type { PageArguments } from './page-arguments.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const names = ['丁', '乙', '甲', 'a', 'Z', '𠮷', '～'];
const states = ['PUBLISHED', 'DRAFT'] as const;
const rows = Array.from({ length: 40 }, (_, index) =>
  catalogEntryRow({
    id: `cat:310000:${String((index * 7) % 40).padStart(3, '0')}`,
    name: names[index % names.length] ?? '',
    code: index % 5 === 0 ? null : `30600${index % 3}/${index % 4}`,
    state: states[index % 2] ?? 'DRAFT',
    publishedAt: index % 3 === 0 ? null : `2026-01-${String(1 + (index % 9)).padStart(2, '0')}T00:00:00.000Z`,
    updatedAt: `2026-02-${String(1 + (index % 11)).padStart(2, '0')}T00:00:00.000Z`,
  }),
);

let store: Store;
let context: NodeContext;
beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  context = new NodeContext(
    { code: '310000', tier: 'PROVINCIAL' },
    openCollections(store, provincial, nodeLog('310000')),
    { ...realEnvironment, now: () => new Date('2026-03-10T02:00:00.000Z') },
    auditor,
  );
  await context.allRows(catalogEntries).insertAll(rows);
});
afterAll(() => store.close());

type Order = keyof typeof catalogEntries.orders;
const orders = Object.keys(catalogEntries.orders) as Order[];
const filters = [[], [{ field: 'state', in: ['DRAFT'] }], [{ field: 'state', in: ['WITHDRAWN'] }]] as const;

/** Holds for every row; an order by score needs a search. */
const searched: Filter = [
  {
    match: [
      {
        required: true,
        pieces: [
          { text: 'name', holds: '', weight: 1 },
          { text: 'name', holds: '甲', weight: 7 },
          { text: 'name', holds: 'a', weight: 3 },
        ],
      },
    ],
  },
];
const scoreOf = ({ name }: CatalogEntryRow): number => (name === '甲' ? 7 : name === 'a' ? 3 : 1);

/** The same list, ordered by plain comparison: null first ascending, text by code point, ties by id. */
function listed(order: Order, filter: (typeof filters)[number]): CatalogEntryRow[] {
  const meant = rows.filter((row) =>
    filter.every((condition) => (condition.in as readonly string[]).includes(row.state)),
  );
  const compare = (one: FieldValue, other: FieldValue): number => {
    if (one === null || other === null) return Number(one !== null) - Number(other !== null);
    return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
  };
  const keys: readonly SortKey[] = catalogEntries.orders[order];
  return meant.sort((one, other) => {
    for (const { field, direction } of keys) {
      const name = field as keyof CatalogEntryRow;
      const difference =
        field === 'score' ? scoreOf(one) - scoreOf(other) : compare(one[name] as FieldValue, other[name] as FieldValue);
      if (difference !== 0) return direction === 'ASC' ? difference : -difference;
    }
    return compare(one.id, other.id);
  });
}

async function read(order: Order, filter: (typeof filters)[number], page: PageArguments) {
  const asked = order === 'RELEVANCE' ? [...filter, ...searched] : filter;
  const connection = new Connection(context, catalogEntries, { order, filter: asked, page });
  const info = connection.pageInfo();
  const edges = await connection.edges();
  return {
    ids: edges.map(({ node }) => node.id),
    cursors: edges.map(({ cursor }) => cursor),
    total: await connection.totalCount(),
    next: await info.hasNextPage(),
    previous: await info.hasPreviousPage(),
    start: await info.startCursor(),
    end: await info.endCursor(),
  };
}

describe('a connection', () => {
  test('is the slice of the ordered list that Relay says, and tells honestly what lies beyond both its ends', async () => {
    const cursors = new Map<Order, readonly string[]>();
    for (const order of orders) cursors.set(order, (await read(order, [], { first: 200 })).cursors);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...orders),
        fc.constantFrom(...filters),
        fc.record({
          from: fc.constantFrom('first', 'last'),
          size: fc.integer({ min: 0, max: 12 }),
          after: fc.option(fc.nat(39), { nil: undefined }),
          before: fc.option(fc.nat(39), { nil: undefined }),
        }),
        async (order, filter, { from, size, after, before }) => {
          fc.pre(after === undefined || before === undefined || after < before);
          const whole = listed(order, []).map(({ id }) => id);
          const list = listed(order, filter).map(({ id }) => id);
          const place = (id: string) => whole.indexOf(id);
          const window = list.filter(
            (id) => (after === undefined || place(id) > after) && (before === undefined || place(id) < before),
          );
          const ids = from === 'first' ? window.slice(0, size) : window.slice(Math.max(0, window.length - size));
          const cursorAt = (at: number | undefined) => (at === undefined ? {} : cursors.get(order)?.[at]);
          const page = {
            [from]: size,
            ...(after === undefined ? {} : { after: cursorAt(after) as string }),
            ...(before === undefined ? {} : { before: cursorAt(before) as string }),
          };
          // An empty page stands just behind `after` when it is read from the start, just before `before` when from the end.
          const startAt =
            ids[0] === undefined ? (from === 'first' ? (after ?? -1) + 1 : (before ?? 40)) : place(ids[0]);
          const endAt = ids.length === 0 ? startAt - 1 : place(ids.at(-1) ?? '');
          const answer = await read(order, filter, page);
          expect(answer).toEqual({
            ids,
            cursors: ids.map((id) => cursors.get(order)?.[place(id)]),
            total: list.length,
            previous: list.some((id) => place(id) < startAt),
            next: list.some((id) => place(id) > endAt),
            start: answer.cursors[0] ?? null,
            end: answer.cursors.at(-1) ?? null,
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(orders)('walked in the order %s, forwards and backwards, shows every row once', async (order) => {
    const expected = listed(order, []).map(({ id }) => id);
    for (const size of [1, 7, 200]) {
      const forwards: string[] = [];
      const backwards: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page = await read(order, [], { first: size, after });
        forwards.push(...page.ids);
        more = page.next;
        after = page.end;
      }
      for (let before: string | null = null, more = true; more; ) {
        const page = await read(order, [], { last: size, before });
        backwards.unshift(...page.ids);
        more = page.previous;
        before = page.start;
      }
      expect(forwards).toEqual(expected);
      expect(backwards).toEqual(expected);
    }
  });

  test('has twenty rows when no number is given', async () => {
    expect((await read('ID_ASC', [], {})).ids).toHaveLength(20);
  });
});
