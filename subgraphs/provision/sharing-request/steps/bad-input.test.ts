import { execute, parse } from 'graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callerWith } from '../../../fixture/callers.ts';
import { type NodeBench, nodeBench } from '../../../fixture/node-bench.ts';
import { catalogEntryRow } from '../../../fixture/rows.ts';
import { requestIn } from '../../../fixture/sharing-requests.ts';
import { stepInputs } from '../../../fixture/step-inputs.ts';
import { buildUnionSchema } from '../../../kit/union-schema.ts';
import { provincial } from '../../../provincial/tier.ts';
import { catalogEntries } from '../../catalog/collection.ts';
import { sharingRequests } from '../collection.ts';
import type { SharingRequestRow, SharingRequestStateCode } from '../row.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const requester = '11320000MB2F30020R';
const provider = '91350100M000100Y43';
const id = 'req:310000:1';
const now = '2026-03-10T03:00:00.000Z';
const schema = buildUnionSchema(provincial.contracts);
const ofRequester = callerWith({ role: 'SHARING_OFFICE_HEAD', organisation: requester, node: '320000' });
const ofProvider = callerWith({ role: 'SHARING_OFFICE_HEAD', organisation: provider, node: '310000' });
const ofAuthority = callerWith({ role: 'SHARING_AUTHORITY', node: '310000' });
const long = (length: number) => '长'.repeat(length);

let bench: NodeBench;
beforeEach(async () => {
  bench = await nodeBench('310000');
  const context = bench.context(ofProvider);
  await context.allRows(catalogEntries).insert(catalogEntryRow({ id: 'cat:310000:1' }));
});
afterEach(() => bench.close());

interface Done {
  readonly done: {
    readonly request: object | null;
    readonly problems: readonly {
      readonly code: string;
      readonly field: string | null;
      readonly message: string;
      readonly messageZh: string;
      readonly nextStep: string | null;
    }[];
  };
}

async function problemsOf(mutation: string, caller: typeof ofProvider, input: object) {
  const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
  const document = parse(
    `mutation ($input: ${type}) { done: ${mutation}(input: $input) { request { version } problems { code field message messageZh nextStep } } }`,
  );
  const contextValue = bench.context(caller, now);
  const answer = await execute({ schema, document, variableValues: { input }, contextValue });
  expect(answer.errors).toBeUndefined();
  const { done } = answer.data as unknown as Done;
  for (const { message, messageZh, nextStep } of done.problems) {
    expect(message).toMatch(/[a-z]{2}.*\.$/su);
    expect(messageZh).toMatch(/[\u4e00-\u9fff].*。$/su);
    expect(nextStep).toMatch(/[.:?]|`/);
  }
  return { done: done.request !== null, codes: done.problems.map(({ code, field }) => `${code} ${field}`) };
}

type Case = readonly [
  mutation: keyof typeof stepInputs,
  state: SharingRequestStateCode,
  caller: typeof ofProvider,
  input: object,
  problems: readonly string[],
  row?: Partial<SharingRequestRow>,
];

const reported = {
  suspension: {
    by: 'PROVIDER',
    reason: '',
    order: '',
    suspendedOn: '2026-03-10',
    plan: '',
    reports: [{ done: '', reportedOn: '2026-03-10', rejectedOn: null, why: null }],
    outcome: null,
    closedOn: null,
  },
} as const;
const consented = (reply: 'GRANT' | 'REFUSE') => ({ providerHeadConsent: { reply, by: '钱进', on: '2026-03-09' } });
const overdue = { submittedAt: '2026-01-05T01:00:00.000Z' };

const cases: readonly Case[] = [
  [
    'editSharingRequest',
    'DRAFT',
    ofRequester,
    { legalBasis: '短', scenario: long(501) },
    ['INVALID_FORMAT legalBasis', 'INVALID_FORMAT scenario'],
  ],
  ['editSharingRequest', 'DRAFT', ofRequester, { items: ['住址', ' '] }, ['UNKNOWN_ITEM items.0', 'REQUIRED items.1']],
  ['editSharingRequest', 'DRAFT', ofRequester, { usedUntil: '2026-03-09' }, ['DATE_IN_PAST usedUntil']],
  ['editSharingRequest', 'DRAFT', ofRequester, { sharingMode: 'FILE' }, ['MODE_NOT_OFFERED sharingMode']],
  ['discardSharingRequest', 'DRAFT', ofRequester, { note: long(501) }, ['INVALID_FORMAT note']],
  [
    'approveSharingRequest',
    'DRAFT',
    ofRequester,
    {},
    ['REQUIRED legalBasis', 'REQUIRED items'],
    { legalBasis: '', items: [] },
  ],
  ['approveSharingRequest', 'DRAFT', ofRequester, {}, ['REQUIRED usedUntil'], { usedUntil: null }],
  ['sendSharingRequest', 'REQUESTER_HEAD_APPROVED', ofRequester, { statement: false }, ['STATEMENT_MISSING statement']],
  [
    'sendSharingRequest',
    'REQUESTER_HEAD_APPROVED',
    ofRequester,
    {},
    ['DATE_IN_PAST usedUntil'],
    { usedUntil: '2026-03-01' },
  ],
  ['sendSharingRequest', 'REQUESTER_HEAD_APPROVED', ofRequester, {}, ['NOT_FOUND entryId'], { entry: 'cat:310000:9' }],
  ['askSupplement', 'SUBMITTED', ofProvider, { missing: [] }, ['REQUIRED missing']],
  [
    'askSupplement',
    'SUBMITTED',
    ofProvider,
    {
      missing: [
        { part: 'ITEMS', what: ' ' },
        { part: 'OTHER', what: long(501) },
      ],
    },
    ['REQUIRED missing.0.what', 'INVALID_FORMAT missing.1.what'],
  ],
  [
    'askSupplement',
    'SUBMITTED',
    ofProvider,
    { missing: Array.from({ length: 51 }, () => ({ part: 'OTHER', what: '材料' })) },
    ['INVALID_FORMAT missing'],
  ],
  ['supplySupplement', 'SUPPLEMENT_REQUESTED', ofRequester, { supplied: ' ' }, ['REQUIRED supplied']],
  ['supplySupplement', 'SUPPLEMENT_REQUESTED', ofRequester, { items: [] }, ['REQUIRED items']],
  ['reviewSharingRequest', 'SUBMITTED', ofProvider, { note: long(501) }, ['INVALID_FORMAT note']],
  ['extendSharingRequest', 'UNDER_REVIEW', ofAuthority, { workingDays: 0 }, ['INVALID_FORMAT workingDays']],
  [
    'extendSharingRequest',
    'UNDER_REVIEW',
    ofAuthority,
    { workingDays: 11, reason: '' },
    ['INVALID_FORMAT workingDays', 'REQUIRED reason'],
  ],
  [
    'extendSharingRequest',
    'UNDER_REVIEW',
    ofAuthority,
    {},
    ['EXTENSION_NOT_ALLOWED workingDays'],
    { sharingClass: 'UNCONDITIONAL' },
  ],
  ['extendSharingRequest', 'UNDER_REVIEW', ofAuthority, {}, ['EXTENSION_TOO_LATE null'], overdue],
  ['approveReply', 'UNDER_REVIEW', ofProvider, { note: long(501) }, ['INVALID_FORMAT note']],
  ['grantSharingRequest', 'PROVIDER_HEAD_APPROVED', ofProvider, { items: [] }, ['REQUIRED items'], consented('GRANT')],
  [
    'grantSharingRequest',
    'PROVIDER_HEAD_APPROVED',
    ofProvider,
    { items: ['代码', '名称', '名称'] },
    ['ITEM_NOT_ASKED_FOR items.0', 'INVALID_FORMAT items.2'],
    consented('GRANT'),
  ],
  [
    'grantSharingRequest',
    'PROVIDER_HEAD_APPROVED',
    ofProvider,
    { disposalTerms: '删' },
    ['INVALID_FORMAT disposalTerms'],
    consented('GRANT'),
  ],
  ['refuseSharingRequest', 'PROVIDER_HEAD_APPROVED', ofProvider, { text: ' ' }, ['REQUIRED text'], consented('REFUSE')],
  ['reportUsage', 'ACTIVE', ofRequester, { record: '' }, ['REQUIRED record']],
  ['reportUsage', 'ACTIVE', ofRequester, { record: 'use:440000:1' }, ['INVALID_FORMAT record']],
  ['reportUsage', 'ACTIVE', ofRequester, { usedOn: '2026-03-11' }, ['DATE_IN_FUTURE usedOn']],
  ['reportUsage', 'ACTIVE', ofRequester, { usedOn: '2026-03-09' }, ['BEFORE_USE usedOn']],
  [
    'proposeServiceChange',
    'ACTIVE',
    ofProvider,
    { content: '', consultation: '', filingNumber: '' },
    ['REQUIRED content', 'REQUIRED consultation', 'REQUIRED filingNumber'],
  ],
  ['rejectServiceChange', 'CHANGE_PROPOSED', ofRequester, { reason: '不行' }, ['INVALID_FORMAT reason']],
  ['askUseChange', 'ACTIVE', ofRequester, { scope: '登记窗口' }, ['NOTHING_CHANGES null']],
  [
    'askUseChange',
    'ACTIVE',
    ofRequester,
    { usedUntil: '2026-03-09', thirdParty: '甲', reason: '' },
    ['DATE_IN_PAST usedUntil', 'INVALID_FORMAT thirdParty', 'REQUIRED reason'],
  ],
  ['declineUseChange', 'USE_CHANGE_REQUESTED', ofProvider, { reason: '' }, ['REQUIRED reason']],
  ['suspendSharing', 'ACTIVE', ofAuthority, { reason: '', order: '' }, ['REQUIRED reason', 'REQUIRED order']],
  ['beginRectification', 'SUSPENDED', ofRequester, { plan: '' }, ['REQUIRED plan']],
  ['reportRectification', 'RECTIFYING', ofRequester, { done: long(2_001) }, ['INVALID_FORMAT done']],
  ['rejectRectification', 'SUSPENDED', ofProvider, { reason: '' }, ['REQUIRED reason'], reported],
  ['terminateSharing', 'SUSPENDED', ofProvider, { reason: '' }, ['REQUIRED reason'], reported],
  [
    'reportDisposal',
    'ENDED',
    ofRequester,
    { method: '', proof: 'use:320000:1' },
    ['REQUIRED method', 'INVALID_FORMAT proof'],
  ],
];

for (const [number, [mutation, state, caller, input, problems, row = {}]] of cases.entries()) {
  test(`${mutation} of a request in ${state} with bad input (${number}) changes nothing and is told all of it`, async () => {
    const before = requestIn(state, { id, requester, provider, ...row });
    const rows = bench.context(caller).allRows(sharingRequests);
    await rows.insert(before);
    const whole = { ...stepInputs[mutation], id, expectedVersion: 1, idempotencyKey: 'bad-input-0001', ...input };
    const entryFaults = problems[0]?.startsWith('NOT_FOUND') === true;
    const told = await problemsOf(mutation, caller, whole);
    expect(told.done).toBe(false);
    if (entryFaults) expect(told.codes).toEqual(expect.arrayContaining([...problems]));
    else expect(told.codes).toEqual(problems);
    expect((await rows.getMany([id]))[0]).toEqual(before);
    expect(await bench.context(caller).log.recordsAfter(0, 5)).toEqual([]);
  });
}

test('every step refuses a short key, an id that is none, and an older version, and changes nothing', async () => {
  for (const [mutation, , caller] of new Map(cases.map((one) => [one[0], one])).values()) {
    const good = { ...stepInputs[mutation], id: 'req:310000:none', expectedVersion: 1, idempotencyKey: 'short' };
    expect((await problemsOf(mutation, caller, good)).codes, mutation).toEqual([
      'NOT_FOUND id',
      'INVALID_FORMAT idempotencyKey',
    ]);
  }
  const rows = bench.context(ofProvider).allRows(sharingRequests);
  await rows.insert(requestIn('SUBMITTED', { id, requester, provider }));
  const old = { id, expectedVersion: 0, idempotencyKey: 'bad-input-0001' };
  expect((await problemsOf('reviewSharingRequest', ofProvider, old)).codes).toEqual([
    'VERSION_CONFLICT expectedVersion',
  ]);
});
