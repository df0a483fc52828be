import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { roles } from '../../../schema/roles.ts';
import { callerWith } from '../../fixture/callers.ts';
import { type NodeBench, nodeBench } from '../../fixture/node-bench.ts';
import { backflowDeliveryRow, backflowPlanRow, provider } from '../../fixture/rows.ts';
import type { Caller } from '../../kit/caller.ts';
import { possibleActions } from '../../kit/life-cycle/find-step.ts';
import { flatHierarchy } from '../../policy/access/hierarchy.ts';
import { backflowDeliveries } from '../../provision/backflow/delivery/collection.ts';
import { backflowDeliveryLife } from '../../provision/backflow/delivery/life-cycle.ts';
import { backflowPlans } from '../../provision/backflow/plan/collection.ts';
import { backflowPlanLife } from '../../provision/backflow/plan/life-cycle.ts';
import type { BackflowDeliveryRow, BackflowPlanRow } from '../../provision/backflow/row.ts';
import { DutyPage } from './duty-page.ts';

// Stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const codes = ['samr', 'mca', '310000'] as const;
const other = '11310000MB2F30022H';
const today = '2026-03-10';

let benches: ReadonlyMap<string, NodeBench>;
beforeEach(async () => {
  benches = new Map(await Promise.all(codes.map(async (code) => [code, await nodeBench(code)] as const)));
});
afterEach(async () => {
  for (const bench of benches.values()) await bench.close();
});

const anybody = fc.record({
  role: fc.constantFrom(...roles.slice(0, 4)),
  organisation: fc.constantFrom(provider, other, null),
  node: fc.constantFrom('samr', '650000', '660000', null),
});
/** Somebody whose place is one where duties arise. */
const party = fc.constantFrom(
  { role: 'SHARING_OFFICE' as const, organisation: provider, node: 'samr' },
  { role: 'SHARING_AUTHORITY' as const, organisation: null, node: '650000' },
  { role: 'SHARING_AUTHORITY' as const, organisation: null, node: '660000' },
);
const caller = fc.oneof(anybody, { arbitrary: party, weight: 2 });
const side = {
  node: fc.constantFrom('samr', 'samr', ...codes),
  provider: fc.constantFrom(provider, other),
  receiverNode: fc.constantFrom('650000', '660000'),
  dueOn: fc.constantFrom('2026-03-01', '2026-03-10', '2026-03-11', '9999-12-31'),
};
const plan = fc.record({
  ...side,
  state: fc.constantFrom('PROPOSED', 'IN_FORCE', 'CHANGE_PROPOSED', 'ENDED'),
  awaits: fc.constantFrom('SENDER', 'RECEIVER', null),
});
const delivery = fc.record({
  ...side,
  state: fc.constantFrom('PLANNED', 'SENT', 'VERIFIED', 'DISCREPANT', 'RESENT'),
});

interface Given {
  readonly plans: readonly BackflowPlanRow[];
  readonly deliveries: readonly BackflowDeliveryRow[];
}

let world = 0;
const given = fc
  .record({
    plans: fc.array(plan, { minLength: 8, maxLength: 16 }),
    deliveries: fc.array(delivery, { minLength: 8, maxLength: 16 }),
  })
  .map(({ plans, deliveries }): Given => {
    world += 1;
    return {
      plans: plans.map(({ node, ...stated }, at) =>
        backflowPlanRow({ id: `bfp:${node}:${world}-${at}`, entry: `cat:${node}:1`, ...stated }),
      ),
      deliveries: deliveries.map(({ node, dueOn, ...stated }, at) =>
        backflowDeliveryRow({ id: `bfd:${node}:${world}-${at}`, plan: `bfp:${node}:1`, nextDueOn: dueOn, ...stated }),
      ),
    };
  });

const nodeOf = (id: string): string => id.split(':')[1] ?? '';
const benchOf = (id: string): NodeBench => {
  const bench = benches.get(nodeOf(id));
  if (bench === undefined) throw new Error(id);
  return bench;
};

async function store({ plans, deliveries }: Given): Promise<void> {
  for (const row of plans) await benchOf(row.id).store.collection<BackflowPlanRow>(backflowPlans).insert(row);
  for (const row of deliveries)
    await benchOf(row.id).store.collection<BackflowDeliveryRow>(backflowDeliveries).insert(row);
}

/** What the life cycles say of every row, one after another, and nothing else. */
function bruteForce({ plans, deliveries }: Given, who: Caller): readonly (readonly [string, string])[] {
  const at = (id: string) => ({ node: nodeOf(id), hierarchy: flatHierarchy });
  // Backflow is seen at both its ends.
  const isSeen = ({ id, receiverNode }: { readonly id: string; readonly receiverNode: string }) =>
    who.node === nodeOf(id) || who.node === receiverNode;
  const due = [
    ...plans
      .filter(isSeen)
      .flatMap((row) =>
        possibleActions(backflowPlanLife, row, who, at(row.id)).includes('AGREE') ? [[row.dueOn, row.id] as const] : [],
      ),
    ...deliveries
      .filter(isSeen)
      .flatMap((row) =>
        possibleActions(backflowDeliveryLife, row, who, at(row.id)).length === 0
          ? []
          : [[row.nextDueOn, row.id] as const],
      ),
  ];
  return due.sort(([day, id], [otherDay, otherId]) => (day + id < otherDay + otherId ? -1 : 1));
}

/** A page of each node, put together as the gateway does: by cursor. */
async function pageOf(who: Caller, first: number, after?: string) {
  const pages = await Promise.all(
    codes.map(async (code) => {
      const context = benches.get(code)?.context(who, `${today}T03:00:00.000Z`);
      if (context === undefined) throw new Error(code);
      const page = new DutyPage(context, { orderBy: 'DUE_ON_ASC', first, after: after ?? null });
      return { edges: await page.edges(), total: await page.totalCount(), types: await page.types() };
    }),
  );
  const edges = pages.flatMap((page) => page.edges).sort((one, another) => (one.cursor < another.cursor ? -1 : 1));
  return {
    edges: edges.slice(0, first),
    total: pages.reduce((sum, page) => sum + page.total, 0),
    overdue: pages.flatMap(({ types }) => types).reduce((sum, { overdue }) => sum + overdue, 0),
  };
}

describe('duties of several nodes', () => {
  test('are those that the life cycles say of every row, in one order, whole when read page by page, and counted', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(given, caller, fc.integer({ min: 1, max: 4 }), async (rows, stated, first) => {
        for (const bench of benches.values()) await bench.close();
        benches = new Map(await Promise.all(codes.map(async (code) => [code, await nodeBench(code)] as const)));
        await store(rows);
        const who = callerWith(stated);
        const expected = bruteForce(rows, who);
        const read: (readonly [string, string])[] = [];
        let after: string | undefined;
        for (;;) {
          const page = await pageOf(who, first, after);
          expect(page.total).toBe(expected.length);
          expect(page.overdue).toBe(expected.filter(([day]) => day < today).length);
          for (const { node } of page.edges) {
            read.push([node.dueOn, node.id]);
            expect(node.actions.length).toBeGreaterThan(0);
          }
          if (page.edges.length < first) break;
          after = page.edges.at(-1)?.cursor;
        }
        expect(read).toEqual(expected);
        found += expected.length;
      }),
      { numRuns: 30 },
    );
    expect(found).toBeGreaterThan(20);
  });

  test('of 新疆 and 兵团 are their own alone', async () => {
    await store({
      plans: [],
      deliveries: ['650000', '660000'].map((receiverNode, at) =>
        backflowDeliveryRow({ id: `bfd:samr:x${at}`, plan: 'bfp:samr:1', receiverNode, state: 'SENT' }),
      ),
    });
    const idsOf = async (node: string) =>
      (await pageOf(callerWith({ role: 'SHARING_AUTHORITY', node }), 10)).edges.map((edge) => edge.node.id);
    expect(await idsOf('650000')).toEqual(['bfd:samr:x0']);
    expect(await idsOf('660000')).toEqual(['bfd:samr:x1']);
  });
});
