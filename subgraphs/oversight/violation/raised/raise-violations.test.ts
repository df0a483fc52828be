import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { nodeLog } from '../../../fixture/node-log.ts';
import {
  backflowDeliveryRow,
  catalogEntryRow,
  complaintRow,
  correctionRow,
  disputeRow,
  provider,
  sharingRequestRow,
} from '../../../fixture/rows.ts';
import { openCollections } from '../../../kit/open-collections.ts';
import { provincial } from '../../../provincial/tier.ts';
import { backflowDeliveries } from '../../../provision/backflow/delivery/collection.ts';
import { catalogEntries } from '../../../provision/catalog/collection.ts';
import { corrections } from '../../../provision/correction/collection.ts';
import { sharingRequests } from '../../../provision/sharing-request/collection.ts';
import type { Row } from '../../../store/port.ts';
import { openSqliteStore } from '../../../store/sqlite/open-sqlite-store.ts';
import { complaints } from '../../complaint/collection.ts';
import { disputes } from '../../dispute/collection.ts';
import { violations } from '../collection.ts';
import type { ViolationRow } from '../row.ts';
import { raiseViolations } from './raise-violations.ts';

vi.setConfig({ testTimeout: 60_000 });

const now = '2026-03-06T01:00:00.000Z';
const at = '2026-02-01T01:00:00.000Z';
const day = fc.constantFrom('2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09', '9999-12-31');
const requester = '11310000MBY18901XF';
const isPast = (on: string) => on < '2026-03-06';

/** A row, and the code that it has to be raised under: told in the plainest words, apart from the code under test. */
interface Drawn {
  readonly kind: 'req' | 'cor' | 'cat' | 'bfd' | 'dsp' | 'cmp';
  readonly row: (id: string) => Row;
  readonly code: string | null;
}

const request = fc
  .record({
    state: fc.constantFrom(
      'SUBMITTED',
      'SUPPLEMENT_REQUESTED',
      'UNDER_REVIEW',
      'GRANTED',
      'ACTIVE',
      'ENDED',
      'REFUSED',
    ),
    sharingClass: fc.constantFrom('UNCONDITIONAL', 'CONDITIONAL'),
    refusal: fc.constantFrom('LAW_FORBIDS', 'NOT_HELD_HERE', 'CONDITIONS_NOT_MET', 'OTHER'),
    day,
  })
  .map(({ state, sharingClass, refusal, day: due }): Drawn => {
    const refusalReason = state === 'REFUSED' ? refusal : null;
    const dueOn = state === 'REFUSED' ? '9999-12-31' : due;
    const inUse = { decidedAt: at, activeAt: at, ...(state === 'ENDED' ? { endedAt: at } : {}) };
    const overdue = { SUBMITTED: 'P4', UNDER_REVIEW: 'P4', GRANTED: 'P4', ACTIVE: 'R5', ENDED: 'R4' } as const;
    const late = new Map<string, string>(Object.entries(overdue)).get(state) ?? null;
    const ungrounded = state === 'REFUSED' && sharingClass === 'UNCONDITIONAL' && refusal !== 'LAW_FORBIDS';
    return {
      kind: 'req',
      row: (id) =>
        sharingRequestRow({
          ...{ id, state, sharingClass, refusalReason, dueOn, requester },
          ...(state === 'GRANTED' ? { decidedAt: at } : state === 'ACTIVE' || state === 'ENDED' ? inUse : {}),
          ...(state === 'SUPPLEMENT_REQUESTED'
            ? { supplement: { askedOn: '2026-02-02', suppliedOn: null, missing: [], supplied: null } }
            : {}),
        }),
      code: ungrounded ? 'P2' : isPast(dueOn) ? late : null,
    };
  });
const correction = day.map(
  (dueOn): Drawn => ({ kind: 'cor', row: (id) => correctionRow({ id, dueOn }), code: isPast(dueOn) ? 'P6' : null }),
);
const entry = fc.tuple(day, fc.boolean()).map(([dueOn, inReview]): Drawn => {
  const review = { revision: 1, ofUpdate: true, submittedAt: at, endedAt: null };
  const updateDuty = {
    changedOn: '2026-02-02',
    cause: 'DUTIES_CHANGED' as const,
    basis: '职责变化',
    extension: null,
    submissions: [],
    endedOn: null,
  };
  return {
    kind: 'cat',
    row: (id) => catalogEntryRow({ id, dueOn, ...(inReview ? { review } : { updateDuty }) }),
    code: isPast(dueOn) ? (inReview ? 'A3' : 'P1') : null,
  };
});
const delivery = fc.tuple(day, fc.boolean()).map(
  ([nextDueOn, sent]): Drawn => ({
    kind: 'bfd',
    row: (id) =>
      backflowDeliveryRow({
        id,
        nextDueOn,
        ...(sent ? { state: 'SENT', sentOn: '2026-02-02' } : { state: 'PLANNED' }),
      }),
    // What was sent waits for the receiver.
    code: isPast(nextDueOn) && !sent ? 'P5' : null,
  }),
);
const dispute = fc.tuple(day, fc.boolean()).map(
  ([dueOn, negotiating]): Drawn => ({
    kind: 'dsp',
    row: (id) =>
      disputeRow({
        id,
        dueOn,
        ...(negotiating ? { state: 'NEGOTIATING', mediationSince: null } : { state: 'MEDIATING' }),
      }),
    code: isPast(dueOn) && !negotiating ? 'A2' : null,
  }),
);
const complaint = fc
  .tuple(fc.constantFrom('ASKED_AGAIN', 'LEAKED'), fc.constantFrom('FILED', 'UPHELD', 'DISMISSED'))
  .map(
    ([kind, state]): Drawn => ({
      kind: 'cmp',
      row: (id) => complaintRow({ id, kind, state }),
      code: kind === 'ASKED_AGAIN' && state === 'UPHELD' ? 'R1' : null,
    }),
  );
const world = fc.array(fc.oneof(request, correction, entry, delivery, dispute, complaint), { maxLength: 40 });

const collectionOf = {
  req: sharingRequests,
  cor: corrections,
  cat: catalogEntries,
  bfd: backflowDeliveries,
  dsp: disputes,
  cmp: complaints,
};

test('what is raised is what a recount of all rows finds, once each, however often it is looked and whatever was decided', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (drawn) => {
      const store = await openSqliteStore(':memory:');
      try {
        openCollections(store, provincial, nodeLog('310000'));
        await store.ready();
        for (const [index, { kind, row }] of drawn.entries())
          await store.collection<Row>(collectionOf[kind]).insert(row(`${kind}:310000:${index}`));
        const expected = drawn
          .flatMap(({ kind, code }, index) => (code === null ? [] : [`${code} ${kind}:310000:${index}`]))
          .sort();
        const raised = store.collection<ViolationRow>(violations);
        const all = async () => (await raised.page({ filter: [], order: 'ID_ASC', limit: 1_000, from: 'first' })).rows;
        await raiseViolations(store, now);
        const first = await all();
        expect(first.map(({ code, about }) => `${code} ${about}`).sort()).toEqual(expected);
        for (const { code, side, organisation, organisationNode } of first) {
          const concerned = { P: provider, R: side === 'REQUESTER' && code !== 'R1' ? requester : provider, A: null };
          expect(organisation).toBe(new Map(Object.entries(concerned)).get(code.slice(0, 1)));
          expect(organisationNode).toBe(code === 'R5' || code === 'R4' ? '320000' : '310000');
        }
        for (const row of first.slice(0, 3)) await raised.compareAndSet({ ...row, state: 'DISMISSED', version: 2 }, 1);
        const decided = await all();
        await raiseViolations(store, now);
        expect(await all()).toEqual(decided);
      } finally {
        await store.close();
      }
    }),
    { numRuns: 40 },
  );
});

test('the next record of use that is late is another violation', async () => {
  const store = await openSqliteStore(':memory:');
  try {
    const rows = store.collection<Row>(sharingRequests);
    const used = { id: 'req:310000:1', state: 'ACTIVE', decidedAt: at, activeAt: at, dueOn: '2026-03-05' } as const;
    await rows.insert(sharingRequestRow(used));
    await raiseViolations(store, now);
    await rows.compareAndSet(
      sharingRequestRow({ ...used, version: 2, usageReportedOn: '2026-03-06', dueOn: '2026-06-05' }),
      1,
    );
    await raiseViolations(store, '2026-06-08T01:00:00.000Z');
    expect(await store.collection<Row>(violations).count([{ field: 'code', in: ['R5'] }])).toBe(2);
  } finally {
    await store.close();
  }
});
