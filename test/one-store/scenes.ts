import fc from 'fast-check';
import {
  backflowDeliveryRow,
  backflowPlanRow,
  backflowReceiptRow,
  catalogEntryRow,
  correctionRow,
  disputeRow,
  ratingRow,
  sharingRequestRow,
  usageRecordRow,
} from '../../subgraphs/fixture/rows.ts';
import { dayInShanghai } from '../../subgraphs/kit/day.ts';
import { nodes, organisationCodes, type Scene, themeCodes, type World } from './world.ts';

// Few values each, so that many rows share their sort keys and ties are broken by id across nodes.
const node = fc.constantFrom(...nodes);
const instants = ['2025-12-31T16:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-02-28T23:59:59.999Z'];
const instant = fc.constantFrom(...instants);
const days = ['2026-01-31', '2026-03-09', '2026-03-10', '2026-03-11'];
const day = fc.constantFrom(...days);
const organisation = fc.constantFrom(...organisationCodes);
const local = fc.constantFrom('1', '10', '2', 'a', 'B', 'a-b', 'a_b');
const name = fc.constantFrom('企业登记', '企业年报', 'Abc', 'abc', 'ab', '\ue000', '𠀀', 'ä', 'a b%_', 'it\'s "x"');

const delivery = fc.record({
  local,
  state: fc.constantFrom('PLANNED', 'SENT', 'VERIFIED', 'DISCREPANT', 'RESENT'),
  recordsExpected: fc.constantFrom(0, 7, 3_000_000_000, 2 ** 53 - 1),
  recordsDelivered: fc.option(fc.constantFrom(0, 7, 2 ** 53 - 1)),
  periodFrom: day,
  dueOn: day,
  sentOn: fc.option(day),
  receipt: fc.option(fc.record({ checksumMatches: fc.boolean(), receivedAt: instant })),
});

const plan = fc.record({
  local,
  receiver: node,
  agreedOn: day,
  deliveries: fc.uniqueArray(delivery, { maxLength: 3, selector: (one) => one.local }),
});

const request = fc.record({
  local,
  requesterNode: node,
  requester: organisation,
  provider: organisation,
  state: fc.constantFrom('DRAFT', 'SUBMITTED', 'SUPPLEMENT_REQUESTED', 'REFUSED', 'GRANTED', 'ACTIVE', 'WITHDRAWN'),
  sharingClass: fc.constantFrom('UNCONDITIONAL', 'CONDITIONAL'),
  /** Days from the receipt to the reply, and from there to the data. */
  decidedAfter: fc.nat(40),
  sharedAfter: fc.nat(60),
  refusalReason: fc.option(fc.constantFrom('LAW_FORBIDS', 'OTHER')),
  submittedAt: fc.option(instant),
  updatedAt: instant,
  usage: fc.uniqueArray(fc.record({ local, usedAt: instant, organisation }), {
    maxLength: 3,
    selector: (one) => one.local,
  }),
  disputes: fc.uniqueArray(
    fc.record({ local, mediator: node, state: fc.constantFrom('NEGOTIATING', 'MEDIATING'), raisedAt: instant }),
    { maxLength: 1, selector: (one) => one.local },
  ),
});

const mark = fc.integer({ min: 1, max: 5 });

const correction = fc.record({
  local,
  state: fc.constantFrom('RAISED', 'VERIFYING', 'CORRECTED', 'DECLINED', 'WITHDRAWN'),
  raisedAt: instant,
  answeredAfter: fc.nat(40),
});

const entry = fc.record({
  node,
  local,
  fields: fc.record({
    name,
    code: fc.option(fc.constantFrom('306001/000001', '306001/2', '1')),
    abstract: fc.option(fc.constantFrom('登记的基本信息', 'ABC of registers')),
    provider: organisation,
    theme: fc.option(fc.constantFrom(...themeCodes)),
    state: fc.constantFrom('DRAFT', 'PUBLISHED', 'REVISING', 'WITHDRAWN'),
    sharingClass: fc.option(fc.constantFrom('UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED')),
    sharingMode: fc.option(fc.constantFrom('API', 'FILE')),
    updateFrequency: fc.option(fc.constantFrom('DAILY', 'ANNUAL')),
    format: fc.option(fc.constantFrom('DATABASE', 'DOCUMENT')),
    grade: fc.option(fc.constantFrom('GENERAL', 'CORE')),
    category: fc.option(fc.constantFrom('BASE', 'THEME')),
    openAttribute: fc.option(fc.constantFrom('OPEN', 'NOT_OPEN')),
    personalInformation: fc.boolean(),
    service: fc.option(
      fc.record({
        endpointStated: fc.constant(true),
        working: fc.boolean(),
        checkedOn: fc.constant('2026-03-01'),
        dataUpdatedOn: fc.option(fc.constantFrom('2025-03-09', '2025-03-10', '2026-03-08', '2026-03-09', '2026-03-10')),
      }),
    ),
    opening: fc.option(
      fc.record({
        decision: fc.constantFrom('OPEN', 'CONDITIONALLY_OPEN', 'NOT_OPEN'),
        conditions: fc.constant(null),
        reason: fc.constant(null),
        decidedOn: fc.constant('2026-03-01'),
      }),
    ),
    notShared: fc.option(
      fc.record({
        reason: fc.constantFrom('', '涉及商业秘密'),
        basisRank: fc.option(fc.constantFrom('LAW', 'ADMINISTRATIVE_REGULATION')),
        basis: fc.option(fc.constantFrom('', '统计法第二十五条')),
      }),
    ),
    updatedAt: instant,
    publishedAt: fc.option(instant),
  }),
  requests: fc.uniqueArray(request, { maxLength: 2, selector: (one) => one.local }),
  ratings: fc.uniqueArray(fc.record({ organisation, completeness: mark, timeliness: mark, accuracy: mark }), {
    maxLength: 2,
    selector: (one) => one.organisation,
  }),
  corrections: fc.uniqueArray(correction, { maxLength: 2, selector: (one) => one.local }),
  plans: fc.uniqueArray(plan, { maxLength: 1, selector: (one) => one.local }),
});

/** One list in force at most, one that is over, one to come; each names a place once. */
const list = fc.record({
  platform: node,
  effectiveFrom: fc.constantFrom('2025-01-01', '2026-03-10', '2026-03-11'),
  lines: fc.uniqueArray(
    fc.record({
      provider: organisation,
      theme: fc.option(fc.constantFrom(...themeCodes)),
      expected: fc.constantFrom(0, 1, 2, 5),
    }),
    { maxLength: 6, selector: ({ provider, theme }) => `${provider}/${theme}` },
  ),
});
const lists = fc.uniqueArray(list, {
  maxLength: 8,
  selector: ({ platform, effectiveFrom }) => `${platform}/${effectiveFrom}`,
});

type EntryDraft = typeof entry extends fc.Arbitrary<infer Draft> ? Draft : never;

const later = (instantBefore: string, days: number): string =>
  new Date(Date.parse(instantBefore) + days * 86_400_000).toISOString();

/** What has happened to a request by its state, as long as it was received at all. */
function courseOf(
  { state, submittedAt }: Pick<EntryDraft['requests'][number], 'state' | 'submittedAt'>,
  decidedAfter: number,
  sharedAfter: number,
) {
  if (submittedAt === null) return {};
  const isDecided = state === 'REFUSED' || state === 'GRANTED' || state === 'ACTIVE';
  const decidedAt = isDecided ? later(submittedAt, decidedAfter) : null;
  return {
    decidedAt,
    activeAt: decidedAt !== null && state === 'ACTIVE' ? later(decidedAt, sharedAfter) : null,
    supplement:
      state === 'SUPPLEMENT_REQUESTED'
        ? { askedOn: dayInShanghai(new Date(submittedAt)), suppliedOn: null, missing: [], supplied: null }
        : null,
  };
}

/** Rows spread over the nodes, with references of every kind between them. */
function settle(drafts: readonly EntryDraft[], expected: World['lists']): World {
  const world: World = {
    lists: expected,
    ratings: [],
    corrections: [],
    entries: [],
    requests: [],
    plans: [],
    deliveries: [],
    receipts: [],
    usage: [],
    disputes: [],
  };
  for (const draft of drafts) {
    const entryId = `cat:${draft.node}:${draft.local}`;
    world.entries.push(catalogEntryRow({ id: entryId, ...draft.fields }));
    for (const { local: one, usage, disputes, ...fields } of draft.requests) {
      const id = `req:${draft.node}:${draft.local}-${one}`;
      const { decidedAfter, sharedAfter, ...stated } = fields;
      const course = courseOf(stated, decidedAfter, sharedAfter);
      world.requests.push(sharingRequestRow({ id, entry: entryId, ...stated, ...course }));
      for (const { local: number, ...use } of usage) {
        const useId = `use:${fields.requesterNode}:${draft.node}-${draft.local}-${one}-${number}`;
        world.usage.push(usageRecordRow({ id: useId, request: id, ...use }));
      }
      for (const { local: number, mediator, ...dispute } of disputes) {
        const disputeId = `dsp:${mediator}:${draft.node}-${draft.local}-${one}-${number}`;
        world.disputes.push(disputeRow({ id: disputeId, request: id, ...dispute }));
      }
    }
    for (const { organisation: rater, ...marks } of draft.ratings) {
      const id = `rat:${draft.node}:${draft.local}-${rater}`;
      world.ratings.push(ratingRow({ id, entry: entryId, organisation: rater, ...marks }));
    }
    for (const { local: one, answeredAfter, ...fields } of draft.corrections) {
      const isAnswered = fields.state === 'CORRECTED' || fields.state === 'DECLINED';
      world.corrections.push(
        correctionRow({
          id: `cor:${draft.node}:${draft.local}-${one}`,
          entry: entryId,
          provider: draft.fields.provider,
          ...fields,
          answeredAt: isAnswered ? later(fields.raisedAt, answeredAfter) : null,
        }),
      );
    }
    for (const { local: one, receiver, agreedOn, deliveries } of draft.plans) {
      const planId = `bfp:${draft.node}:${draft.local}-${one}`;
      world.plans.push(backflowPlanRow({ id: planId, entry: entryId, receiverNode: receiver, agreedOn }));
      for (const { local: number, receipt, ...fields } of deliveries) {
        const id = `bfd:${draft.node}:${draft.local}-${one}-${number}`;
        const { provider } = draft.fields;
        world.deliveries.push(backflowDeliveryRow({ id, plan: planId, provider, receiverNode: receiver, ...fields }));
        if (receipt === null) continue;
        const receiptId = `bfr:${receiver}:${draft.node}-${draft.local}-${one}-${number}`;
        world.receipts.push(backflowReceiptRow({ id: receiptId, delivery: id, ...receipt }));
      }
    }
  }
  return world;
}

/** Worlds with nodes that fail and nodes that are named. */
export const scenes: fc.Arbitrary<Scene> = fc.record({
  world: fc
    .tuple(
      fc.uniqueArray(entry, { maxLength: 30, size: 'max', selector: (draft) => `${draft.node}:${draft.local}` }),
      lists,
    )
    .map(([drafts, expected]) => settle(drafts, expected)),
  down: fc.uniqueArray(node, { minLength: 1, maxLength: 4 }),
  platforms: fc.option(fc.uniqueArray(node, { maxLength: 4 })),
  tiers: fc.option(fc.uniqueArray(fc.constantFrom('NATIONAL', 'PROVINCIAL', 'DEPARTMENT'), { maxLength: 2 })),
});
