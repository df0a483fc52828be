import Database from 'libsql';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CollectionSpec, PageQuery, Position, Row } from '../port.ts';
import { type Layout, layoutOf } from './layout.ts';
import { readPage } from './page.ts';
import { prepareTable } from './prepare-table.ts';
import { RowWriter } from './row-writer.ts';
import { Statements } from './statements.ts';

interface Entry extends Row {
  readonly provider: string;
  readonly state: string;
  readonly changed: string;
  readonly published: string | null;
}

const spec: CollectionSpec = {
  name: 'entries',
  fields: { provider: 'text', state: 'text', changed: 'text', published: 'text' },
  orders: {
    ID_ASC: [],
    CHANGED_DESC: [{ field: 'changed', direction: 'DESC' }],
    PUBLISHED_ASC: [{ field: 'published', direction: 'ASC' }],
    STATE_ASC_CHANGED_DESC: [
      { field: 'state', direction: 'ASC' },
      { field: 'changed', direction: 'DESC' },
    ],
  },
};
const total = 4000;
const rows: readonly Entry[] = Array.from({ length: total }, (_, number) => ({
  id: `cat:310000:${String((number * 7919) % total).padStart(6, '0')}`,
  version: 1,
  provider: number % 500 === 0 ? 'rare' : 'frequent',
  state: number % 4 === 0 ? 'DRAFT' : 'PUBLISHED',
  changed: `2026-11-${String((number % 28) + 1).padStart(2, '0')}`,
  published: number % 2 === 0 ? null : '2026-11-22',
}));

/** What a page costs, in the steps of SQLite's machine, which do not depend on how busy this one is. */
describe('the cost of a page', { timeout: 60_000 }, () => {
  let statements: Statements;
  let layout: Layout;

  beforeEach(() => {
    statements = new Statements(new Database(':memory:'), ':memory:');
    layout = layoutOf(spec);
    prepareTable(statements, layout);
    const writer = new RowWriter(statements, layout);
    statements.transaction(() => {
      for (const row of rows) writer.insert(row);
    });
  });

  const stepsSoFar = (): number => Number(statements.rows('SELECT sum(nstep) FROM sqlite_stmt')[0]?.[0]);

  function stepsOf(query: Omit<PageQuery, 'limit' | 'from' | 'filter'> & Partial<PageQuery>): number {
    const page: PageQuery = { filter: [], limit: 20, from: 'first', ...query };
    const keys = spec.orders[page.order] ?? [];
    readPage(statements, layout, keys, page);
    const before = stepsSoFar();
    expect(readPage(statements, layout, keys, page).length).toBeLessThanOrEqual(21);
    return stepsSoFar() - before;
  }

  function positions(order: string): readonly Position[] {
    const keys = spec.orders[order] ?? [];
    const all = readPage(statements, layout, keys, { filter: [], order, limit: total, from: 'first' });
    return [0.01, 0.3, 0.499, 0.75, 0.99].map((part): Position => {
      const row = new Map(Object.entries(rows[(all[Math.floor(part * total)]?.rowId ?? 0) - 1] ?? {}));
      return [...keys.map(({ field }) => row.get(field) ?? null), row.get('id') ?? null];
    });
  }

  test.each(Object.keys(spec.orders))('is the same at every depth of %s, in both directions', (order) => {
    const first = stepsOf({ order });
    for (const position of positions(order)) {
      expect(stepsOf({ order, after: position })).toBeLessThan(2 * first);
      expect(stepsOf({ order, from: 'last', before: position })).toBeLessThan(2 * first);
    }
  });

  test('stays small when few or no rows lie between two positions', () => {
    const small = 2 * stepsOf({ order: 'CHANGED_DESC' });
    const [first, , , , last] = positions('CHANGED_DESC');
    if (first === undefined || last === undefined) throw new Error('No positions');
    expect(stepsOf({ order: 'CHANGED_DESC', after: last, before: first })).toBeLessThan(small);
    expect(stepsOf({ order: 'CHANGED_DESC', after: ['2026-11-15', ''], before: ['2026-11-15', 'b'] })).toBeLessThan(
      small,
    );
    expect(stepsOf({ order: 'CHANGED_DESC', before: ['2026-11-28', 'cat:310000:000000'] })).toBeLessThan(small);
    expect(stepsOf({ order: 'PUBLISHED_ASC', from: 'last', after: ['2026-11-22', 'd'] })).toBeLessThan(small);
  });

  test('is small for a filter that nearly all rows match, and for one that few or none match', () => {
    const small = total;
    const [, , middle] = positions('CHANGED_DESC');
    const deep = middle === undefined ? {} : { after: middle };
    expect(stepsOf({ order: 'CHANGED_DESC', filter: [{ field: 'state', in: ['PUBLISHED'] }], ...deep })).toBeLessThan(
      small,
    );
    expect(stepsOf({ order: 'CHANGED_DESC', filter: [{ field: 'provider', in: ['rare'] }] })).toBeLessThan(small);
    expect(stepsOf({ order: 'CHANGED_DESC', filter: [{ field: 'provider', in: ['none'] }] })).toBeLessThan(small);
    const days = rows.slice(0, 27).map(({ changed }) => changed);
    expect(stepsOf({ order: 'CHANGED_DESC', filter: [{ field: 'changed', in: days }], ...deep })).toBeLessThan(small);
    expect(
      stepsOf({ order: 'CHANGED_DESC', filter: [{ field: 'changed', atLeast: '2026-11-02' }], ...deep }),
    ).toBeLessThan(small);
    expect(
      stepsOf({ order: 'CHANGED_DESC', filter: [{ field: 'changed', below: '2026-11-28' }], ...deep }),
    ).toBeLessThan(small);
  });
});
