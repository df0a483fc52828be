import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callerWith } from '../../../fixture/callers.ts';
import { type NodeBench, nodeBench } from '../../../fixture/node-bench.ts';
import { backflowPlanRow, catalogEntryRow, provider } from '../../../fixture/rows.ts';
import { territories, xinjiangTables } from '../../../fixture/xinjiang-tables.ts';
import { nextDay } from '../../../kit/day.ts';
import { catalogEntries } from '../../catalog/collection.ts';
import { backflowDeliveries } from '../delivery/collection.ts';
import { agreeToBackflowPlan, endBackflowPlan, proposeBackflowTerms } from '../plan/act-on-plan.ts';
import { backflowPlans } from '../plan/collection.ts';
import { proposeBackflowPlan } from '../plan/propose-plan.ts';
import type { BackflowDeliveryRow, BackflowPlanRow } from '../row.ts';
import { isPeriodic, lastDayOfPeriod } from '../rules/period.ts';
import { planDeliveries } from './plan-deliveries.ts';

const tables = xinjiangTables();
const office = callerWith({ role: 'SHARING_OFFICE', organisation: provider, node: 'samr' });
const region = callerWith({ role: 'SHARING_AUTHORITY', organisation: '11310000MB2F30022H', node: '650000' });

let bench: NodeBench;
beforeEach(async () => {
  bench = await nodeBench('samr', tables);
  await bench.store.collection(catalogEntries).insert(catalogEntryRow({ id: 'cat:samr:1' }));
});
afterEach(() => bench.close());

const deliveries = async (): Promise<readonly BackflowDeliveryRow[]> => {
  const rows = bench.store.collection<BackflowDeliveryRow>(backflowDeliveries);
  const { rows: found } = await rows.page({ filter: [], order: 'PERIOD_DESC', limit: 10_000, from: 'first' });
  return [...found].reverse();
};
const planned = async () => (await deliveries()).map(({ periodFrom, periodTo }) => `${periodFrom}..${periodTo}`);
const given = (stated: Partial<BackflowPlanRow>) =>
  bench.store
    .collection<BackflowPlanRow>(backflowPlans)
    .insert(backflowPlanRow({ id: 'bfp:samr:1', entry: 'cat:samr:1', ...stated }));
const onDay = (day: string) => planDeliveries(bench.store, 'samr', tables, `${day}T03:00:00.000Z`);

const frequencies = ['REALTIME', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SEMIANNUAL', 'ANNUAL'] as const;
const day = fc
  .integer({ min: 0, max: 1_500 })
  .map((at) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10));

test('periods follow each other without a gap or an overlap, and each ends with its calendar unit', () => {
  fc.assert(
    fc.property(fc.constantFrom(...frequencies), day, (frequency, start) => {
      const last = lastDayOfPeriod(frequency, start);
      expect(last >= start).toBe(true);
      // Every day of the period has the same last day; the day behind it has another.
      expect(lastDayOfPeriod(frequency, last)).toBe(last);
      expect(lastDayOfPeriod(frequency, nextDay(last)) > last).toBe(true);
      if (frequency === 'ANNUAL') expect(last.endsWith('-12-31')).toBe(true);
      if (frequency === 'QUARTERLY') expect(last).toMatch(/-(03-31|06-30|09-30|12-31)$/);
    }),
  );
  expect(isPeriodic('IRREGULAR')).toBe(false);
});

describe('planned deliveries', () => {
  test('come into being one for each period that has begun, however often and however seldom that is looked at', async () => {
    await given({ frequency: 'MONTHLY', plannedUntil: '2026-01-31' });
    await onDay('2026-02-01');
    expect(await planned()).toEqual(['2026-02-01..2026-02-28']);
    await Promise.all([onDay('2026-05-03'), onDay('2026-05-03'), onDay('2026-05-03')]);
    await onDay('2026-05-31');
    expect(await planned()).toEqual([
      '2026-02-01..2026-02-28',
      '2026-03-01..2026-03-31',
      '2026-04-01..2026-04-30',
      '2026-05-01..2026-05-31',
    ]);
    const [first] = await deliveries();
    expect(first).toMatchObject({ state: 'PLANNED', recordsExpected: null, mode: 'API', dueOn: '2026-03-13' });
  });

  test('are found again after a crash before the planning was noted', async () => {
    await given({ plannedUntil: '2026-01-31' });
    await onDay('2026-03-09');
    const before = await planned();
    const plans = bench.store.collection<BackflowPlanRow>(backflowPlans);
    const [plan] = await plans.getMany(['bfp:samr:1']);
    if (plan === undefined) throw new Error('no plan');
    await plans.compareAndSet({ ...plan, plannedUntil: '2026-01-31' }, plan.version);
    await onDay('2026-03-09');
    expect(await planned()).toEqual(before);
  });

  test('cover each day once, also when the frequency changed before the planning was noted', async () => {
    await given({ frequency: 'MONTHLY', plannedUntil: '2026-01-31' });
    await onDay('2026-02-09');
    const plans = bench.store.collection<BackflowPlanRow>(backflowPlans);
    const [plan] = await plans.getMany(['bfp:samr:1']);
    if (plan === undefined) throw new Error('no plan');
    await plans.compareAndSet({ ...plan, frequency: 'WEEKLY', plannedUntil: '2026-01-31' }, plan.version);
    await onDay('2026-03-09');
    expect(await planned()).toEqual([
      '2026-02-01..2026-02-28',
      '2026-03-01..2026-03-01',
      '2026-03-02..2026-03-08',
      '2026-03-09..2026-03-15',
    ]);
  });

  test('begin with the agreement, change with the frequency from the next period on, and end with the plan', async () => {
    const at = (caller: typeof office, day: string) => bench.context(caller, `${day}T03:00:00.000Z`);
    const { plan, problems } = await proposeBackflowPlan(at(region, '2026-03-09'), {
      entryId: 'cat:samr:1',
      receiver: '650000',
      frequency: 'MONTHLY',
      territory: ['650100'],
      idempotencyKey: 'proposal-1',
    });
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({
      state: 'PROPOSED',
      awaits: 'SENDER',
      dueWithin: 10,
      dueOn: '2026-03-23',
      agreedOn: null,
    });
    const planId = plan?.id ?? '';
    const agreed = await agreeToBackflowPlan(at(office, '2026-03-12'), {
      planId,
      expectedVersion: 1,
      idempotencyKey: 'agreement-1',
    });
    expect(agreed.plan).toMatchObject({ state: 'IN_FORCE', agreedOn: '2026-03-12', dueOn: '9999-12-31' });
    expect(await planned()).toEqual(['2026-03-12..2026-03-31']);
    const step = { planId, territory: ['650100', '650200'], frequency: 'WEEKLY' as const };
    await proposeBackflowTerms(at(office, '2026-03-20'), {
      ...step,
      expectedVersion: 2,
      idempotencyKey: 'other-terms',
    });
    await agreeToBackflowPlan(at(region, '2026-03-21'), { planId, expectedVersion: 3, idempotencyKey: 'agreement-2' });
    await onDay('2026-04-07');
    expect((await planned()).slice(1)).toEqual(['2026-04-01..2026-04-05', '2026-04-06..2026-04-12']);
    await endBackflowPlan(at(region, '2026-04-08'), { planId, expectedVersion: 4, idempotencyKey: 'the-end-of-it' });
    await onDay('2026-06-01');
    expect(await planned()).toHaveLength(3);
  });
});

describe('a proposal', () => {
  const propose = (caller: typeof office, change: object) =>
    proposeBackflowPlan(bench.context(caller), {
      entryId: 'cat:samr:1',
      receiver: '650000',
      frequency: 'MONTHLY',
      territory: ['650100'],
      idempotencyKey: `key-${Math.abs(JSON.stringify(change).length)}-${caller.node}`,
      ...change,
    });
  const codes = async (outcome: ReturnType<typeof propose>) => (await outcome).problems.map(({ code }) => code);

  test('names regions of the receiver alone: code by code, never by prefix', async () => {
    const all = [...territories.values()].flat();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('650000', '660000'),
        fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 }),
        async (receiver, territory) => {
          const own = new Set(territories.get(receiver));
          const found = await codes(propose(office, { receiver, territory, frequency: 'IRREGULAR' }));
          expect(found.includes('NOT_ITS_TERRITORY')).toBe(!territory.every((code) => own.has(code)));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is told everything that is wrong with it at once', async () => {
    const wrong = { frequency: 'IRREGULAR', dueWithin: 11, territory: ['659001'], idempotencyKey: 'short' };
    expect(await codes(propose(office, wrong))).toEqual([
      'INVALID_FORMAT',
      'INVALID_FORMAT',
      'INVALID_FORMAT',
      'NOT_ITS_TERRITORY',
    ]);
    expect(await codes(propose(office, { receiver: '990000' }))).toEqual(['UNKNOWN_RECEIVER']);
    expect(await codes(propose(office, { receiver: 'samr' }))).toEqual(['UNKNOWN_RECEIVER']);
    expect(await codes(propose(office, { territory: [] }))).toEqual(['REQUIRED']);
    expect(await codes(propose(office, { entryId: 'cat:samr:2' }))).toEqual(['NOT_FOUND']);
    expect(await codes(propose({ ...office, organisation: '11310000MB2F30022H' }, {}))).toEqual(['NOT_YOURS_TO_DO']);
  });

  test('is one for each entry and receiver at a time, also of two at once', async () => {
    const found = await Promise.all([
      propose(office, { idempotencyKey: 'key-one-1' }),
      propose(region, { idempotencyKey: 'key-two-2' }),
    ]);
    expect(found.filter(({ plan }) => plan !== null)).toHaveLength(1);
    expect(found.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['PLAN_EXISTS']);
    const [plan] = found.flatMap(({ plan: one }) => one ?? []);
    await endBackflowPlan(bench.context(region), {
      planId: plan?.id ?? '',
      expectedVersion: 1,
      idempotencyKey: 'ended-by-region',
    });
    expect(await codes(propose(office, { idempotencyKey: 'key-three-3' }))).toEqual([]);
  });
});
