import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callerWith } from '../../fixture/callers.ts';
import { nodeBench } from '../../fixture/node-bench.ts';
import { backflowDeliveryRow, backflowPlanRow, catalogEntryRow, provider } from '../../fixture/rows.ts';
import { catalogEntries } from '../catalog/collection.ts';
import { readBackflowStatus } from './delivery/backflow-status.ts';
import { backflowDeliveries } from './delivery/collection.ts';
import { backflowPlans } from './plan/collection.ts';
import { withoutBackflow } from './plan/entries-without-backflow.ts';
import type { BackflowDeliveryRow } from './row.ts';

const other = '11310000MB2F30022H';
const today = '2026-03-10';

const delivery = fc.record({
  provider: fc.constantFrom(provider, other, null),
  receiverNode: fc.constantFrom('650000', '660000', '310000'),
  state: fc.constantFrom('PLANNED', 'SENT', 'VERIFIED', 'DISCREPANT', 'RESENT'),
  periodFrom: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
  dueOn: fc.constantFrom('2026-02-10', '2026-03-10', '2026-04-14'),
  sentOn: fc.constantFrom('2026-02-09', '2026-03-09'),
  recordsExpected: fc.option(fc.integer({ min: 0, max: 1e9 })),
});

test('status is a recount, row by row, by region and by department, for whoever asks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(delivery, { maxLength: 25 }),
      fc.constantFrom('samr', '650000', '660000'),
      fc.constantFrom({}, { periodSince: '2026-02-15', periodUntil: '2026-02-28' }, { overdue: true }),
      async (stated, node, filter) => {
        const bench = await nodeBench('samr');
        const rows = stated.map(({ sentOn, ...row }, at) => {
          const sent = row.state === 'PLANNED' ? null : sentOn;
          const periodTo = `${row.periodFrom.slice(0, 8)}28`;
          return backflowDeliveryRow({
            id: `bfd:samr:${at}`,
            ...row,
            periodTo,
            sentOn: sent,
            recordsDelivered: sent === null ? null : 7,
          });
        });
        await bench.store.collection<BackflowDeliveryRow>(backflowDeliveries).insertAll(rows);
        const context = bench.context(callerWith({ role: 'ANALYST', node }), `${today}T03:00:00.000Z`);
        const status = await readBackflowStatus(context, { filter });
        const seen = rows
          .filter(({ receiverNode }) => node === 'samr' || receiverNode === node)
          .filter(
            ({ periodFrom, periodTo }) =>
              !('periodSince' in filter) || (periodTo >= '2026-02-15' && periodFrom <= '2026-02-28'),
          )
          .filter(({ nextDueOn }) => !('overdue' in filter) || nextDueOn < today);
        const count = (of: readonly BackflowDeliveryRow[]) => {
          const missing = of.filter(({ state, dueOn }) => state === 'PLANNED' && dueOn < today);
          const first = (days: readonly string[]) => [...days].sort()[0] ?? null;
          return {
            deliveries: of.length,
            late: of.filter(({ dueOn, sentOn }) => (sentOn ?? today) > dueOn).length,
            missing: missing.length,
            missingSince: first(missing.map(({ periodFrom }) => periodFrom)),
            missingUntil: [...missing.map(({ periodTo }) => periodTo)].sort().at(-1) ?? null,
            overdueSince: first(missing.map(({ dueOn }) => dueOn)),
            discrepant: of.filter(({ state }) => state === 'DISCREPANT').length,
            verified: of.filter(({ state }) => state === 'VERIFIED').length,
            recordsExpected: String(of.reduce((sum, { recordsExpected }) => sum + (recordsExpected ?? 0), 0)),
            recordsDelivered: String(of.reduce((sum, { recordsDelivered }) => sum + (recordsDelivered ?? 0), 0)),
            nextDueOn: first(of.filter(({ state }) => state === 'PLANNED').map(({ dueOn }) => dueOn)),
          };
        };
        const receivers = [...new Set(seen.map(({ receiverNode }) => receiverNode))].sort();
        expect(status.cells).toEqual(
          receivers.map((receiver) => ({
            key: `samr/${receiver}`,
            sender: 'samr',
            receiver,
            ...count(seen.filter(({ receiverNode }) => receiverNode === receiver)),
          })),
        );
        for (const cell of status.departments) {
          const of = seen.filter((row) => row.provider === cell.provider && row.receiverNode === cell.receiver);
          expect(cell).toEqual({
            key: cell.key,
            sender: 'samr',
            provider: cell.provider,
            receiver: cell.receiver,
            ...count(of),
          });
        }
        expect(status.departments.reduce((sum, { deliveries }) => sum + deliveries, 0)).toBe(seen.length);
        expect(status.missing).toBe(count(seen).missing);
        await bench.close();
      },
    ),
    { numRuns: 25 },
  );
});

test('a region is told of entries that flow back to others alone, and of nobody’s but its own', async () => {
  const bench = await nodeBench('samr');
  for (const at of [1, 2, 3, 4])
    await bench.store.collection(catalogEntries).insert(catalogEntryRow({ id: `cat:samr:${at}` }));
  const plan = (at: number, entry: number, receiverNode: string, state: 'IN_FORCE' | 'PROPOSED' | 'ENDED') =>
    bench.store
      .collection(backflowPlans)
      .insert(backflowPlanRow({ id: `bfp:samr:${at}`, entry: `cat:samr:${entry}`, receiverNode, state }));
  await plan(1, 1, '650000', 'IN_FORCE');
  await plan(2, 2, '660000', 'IN_FORCE');
  await plan(3, 2, '650000', 'ENDED');
  await plan(4, 3, '660000', 'IN_FORCE');
  await plan(5, 3, '650000', 'PROPOSED');
  await plan(6, 4, '660000', 'ENDED');
  const asked = (node: string | null, receiver: string, role: 'SHARING_OFFICE' | 'AUDITOR' = 'SHARING_OFFICE') =>
    withoutBackflow(bench.context(callerWith({ role, node })), receiver);
  const ids = (...found: string[]) => [{ field: 'id', in: found }];
  expect(await asked('650000', '650000')).toEqual(ids('cat:samr:2'));
  expect(await asked('660000', '660000')).toEqual(ids('cat:samr:1'));
  expect(await asked('samr', '650000')).toEqual(ids('cat:samr:2'));
  expect(await asked(null, '310000', 'AUDITOR')).toEqual(ids('cat:samr:1', 'cat:samr:2', 'cat:samr:3'));
  // What flows to 兵团 is none of 新疆's business, and what does not would tell it.
  expect(await asked('650000', '660000')).toEqual(ids());
  expect(await asked('samr', 'samr')).toEqual(ids());
  await bench.close();
});
