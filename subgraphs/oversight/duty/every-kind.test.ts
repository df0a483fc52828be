import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { roles } from '../../../schema/roles.ts';
import { demands } from '../../consumption/demand/collection.ts';
import { demandCycle } from '../../consumption/demand/life-cycle.ts';
import { callerWith } from '../../fixture/callers.ts';
import { type NodeBench, nodeBench } from '../../fixture/node-bench.ts';
import type { Caller } from '../../kit/caller.ts';
import { possibleActions } from '../../kit/life-cycle/find-step.ts';
import type { LifeCycle } from '../../kit/life-cycle/life-cycle.ts';
import { flatHierarchy } from '../../policy/access/hierarchy.ts';
import { backflowDeliveries } from '../../provision/backflow/delivery/collection.ts';
import { backflowDeliveryLife } from '../../provision/backflow/delivery/life-cycle.ts';
import { backflowPlans } from '../../provision/backflow/plan/collection.ts';
import { backflowPlanLife } from '../../provision/backflow/plan/life-cycle.ts';
import { catalogEntries } from '../../provision/catalog/collection.ts';
import { entryLife } from '../../provision/catalog/life/entry-life.ts';
import { revisedRow, revisionLife } from '../../provision/catalog/life/revision-life.ts';
import { corrections } from '../../provision/correction/collection.ts';
import { correctionCycle } from '../../provision/correction/life-cycle.ts';
import { sharingRequests } from '../../provision/sharing-request/collection.ts';
import { requestLifeCycle } from '../../provision/sharing-request/life/request-life-cycle.ts';
import { sample } from '../../sample/index.ts';
import type { CollectionSpec, Row, Store } from '../../store/port.ts';
import { complaints } from '../complaint/collection.ts';
import { complaintCycle } from '../complaint/life-cycle.ts';
import { disputes } from '../dispute/collection.ts';
import { disputeCycle } from '../dispute/life-cycle.ts';
import { DutyPage } from './duty-page.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const node = '100000';
let bench: NodeBench;
beforeAll(async () => {
  bench = await nodeBench(node);
  const served = new Set(
    [
      catalogEntries,
      sharingRequests,
      corrections,
      disputes,
      backflowPlans,
      backflowDeliveries,
      complaints,
      demands,
    ].map(({ name }) => name),
  );
  for (const { collection, rows } of sample.rows(node, '2026-11-22')) {
    if (served.has(collection.name)) await bench.store.collection(collection).insertAll(rows);
  }
});
afterAll(() => bench.close());

/** Which of the steps that somebody may take are owed, in the plainest words; apart from the code that looks for them. */
const owed: Readonly<
  Record<string, (action: string, row: { readonly state: string; readonly updateDuty?: unknown }) => boolean>
> = {
  SharingRequest: (action, { state }) =>
    [
      'APPROVE',
      'SUBMIT',
      'SUPPLY',
      'TAKE_UP',
      'ASK_SUPPLEMENT',
      'GRANT',
      'REFUSE',
      'PROVISION',
      'HAND_OVER',
      'REPORT_USE',
      'AGREE_TO_CHANGE',
      'AGREE_TO_END',
      'REJECT_CHANGE',
      'CONSENT_TO_USE_CHANGE',
      'DECLINE_USE_CHANGE',
      'DISPOSE',
      'BEGIN_RECTIFICATION',
      'REPORT_RECTIFICATION',
      'REJECT_RECTIFICATION',
    ].includes(action) ||
    (action === 'APPROVE_REPLY' && state !== 'PROVIDER_HEAD_APPROVED'),
  CatalogEntry: (action, { state, updateDuty }) =>
    state === 'REVISING'
      ? false
      : ['publishCatalogEntry', 'returnCatalogEntry', 'submitCatalogEntry'].includes(action) ||
        (action === 'consentToCatalogEntry' && state === 'DRAFT') ||
        (action === 'editCatalogEntry' && state === 'RETURNED') ||
        (action === 'reviseCatalogEntry' && isOpen(updateDuty)),
  CatalogRevision: (action, { state }) =>
    ['publishCatalogEntry', 'returnCatalogEntry', 'submitCatalogEntry'].includes(action) ||
    (action === 'consentToCatalogEntry' && state === 'DRAFT') ||
    (action === 'editCatalogEntry' && state === 'RETURNED'),
  BackflowPlan: (action) => action === 'AGREE',
  BackflowDelivery: () => true,
  Correction: (action) => action !== 'WITHDRAW',
  Dispute: (action) => action !== 'WITHDRAW',
  Complaint: (action) => action !== 'WITHDRAW',
  Demand: (action, { state }) => action === 'MATCH' || (state === 'MATCHED' && ['REOPEN', 'CLOSE'].includes(action)),
};

const isOpen = (duty: unknown): boolean =>
  duty !== null && typeof duty === 'object' && Reflect.get(duty, 'endedOn') === null;

async function allRows<R extends Row>(
  store: Store,
  spec: CollectionSpec & { readonly rows?: readonly R[] },
): Promise<readonly R[]> {
  return (await store.collection<R>(spec).page({ filter: [], order: 'ID_ASC', limit: 1e6, from: 'first' })).rows;
}

function owedIds<R extends Row & { readonly state: string }, Action extends string, Side extends string>(
  cycle: LifeCycle<R, Action, Side>,
  rows: readonly R[],
  who: Caller,
): readonly string[] {
  const place = { node, hierarchy: flatHierarchy };
  return rows.flatMap((row) =>
    possibleActions(cycle, row, who, place).some((action) => owed[cycle.type]?.(action, row)) ? [row.id] : [],
  );
}

test('of every kind of row exactly those are somebody’s duty whose life cycle asks for a step of his', async () => {
  const of = {
    SharingRequest: await allRows(bench.store, sharingRequests),
    CatalogEntry: await allRows(bench.store, catalogEntries),
    BackflowPlan: await allRows(bench.store, backflowPlans),
    BackflowDelivery: await allRows(bench.store, backflowDeliveries),
    Correction: await allRows(bench.store, corrections),
    Dispute: await allRows(bench.store, disputes),
    Complaint: await allRows(bench.store, complaints),
    Demand: await allRows(bench.store, demands),
  };
  const revisions = of.CatalogEntry.flatMap((entry) => revisedRow(entry) ?? []);
  const [request] = of.SharingRequest;
  const organisations = [
    request?.provider,
    request?.requester,
    of.Dispute[0]?.complainant,
    of.Dispute[0]?.respondent,
    of.Correction[0]?.provider,
    of.Demand.find(({ state }) => state === 'CLAIMED' || state === 'MATCHED')?.claimant,
    of.BackflowPlan[0]?.provider,
  ];
  const nodes = [node, request?.requesterNode, '650000'];
  const met = new Map<string, number>();
  for (const role of roles) {
    for (const organisation of new Set(organisations)) {
      for (const home of new Set(nodes)) {
        const who = callerWith({ role, organisation: organisation ?? null, node: home ?? null });
        const context = () => bench.context(who, '2026-11-22T03:00:00.000Z');
        const seen = async <R extends Row>(
          spec: CollectionSpec & { readonly rows?: readonly R[] },
          rows: readonly R[],
        ) => {
          if (context().access.to(spec.name).closed !== undefined) return [];
          return rows.filter((row) => context().access.to(spec.name).sees(row));
        };
        const expected = {
          SharingRequest: owedIds(requestLifeCycle, await seen(sharingRequests, of.SharingRequest), who),
          CatalogEntry: owedIds(entryLife, await seen(catalogEntries, of.CatalogEntry), who),
          CatalogRevision: owedIds(
            revisionLife,
            revisions.filter((row) => context().access.to('catalogEntries').sees(row)),
            who,
          ),
          BackflowPlan: owedIds(backflowPlanLife, await seen(backflowPlans, of.BackflowPlan), who),
          BackflowDelivery: owedIds(backflowDeliveryLife, await seen(backflowDeliveries, of.BackflowDelivery), who),
          Correction: owedIds(correctionCycle, await seen(corrections, of.Correction), who),
          Dispute: owedIds(disputeCycle, await seen(disputes, of.Dispute), who),
          Complaint: owedIds(complaintCycle, await seen(complaints, of.Complaint), who),
          Demand: owedIds(demandCycle, await seen(demands, of.Demand), who),
        };
        for (const [type, ids] of Object.entries(expected)) {
          const page = new DutyPage(context(), { orderBy: 'DUE_ON_ASC', first: 200, filter: { types: [type] } });
          const told = [role, organisation, home, type].join();
          expect(await page.totalCount(), told).toBe(ids.length);
          const found = (await page.edges()).map((edge) => edge.node.id);
          if (ids.length <= 200) expect([...found].sort(), told).toEqual([...ids].sort());
          met.set(type, (met.get(type) ?? 0) + ids.length);
        }
      }
    }
  }
  // Every kind was somebody's duty at least once, so that each was tried.
  expect([...met].filter(([, count]) => count === 0)).toEqual([]);
});
