import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { callerWith } from '../../../fixture/callers.ts';
import { everyStep } from '../../../fixture/every-step.ts';
import { type NodeGraph, openNodeGraph } from '../../../fixture/node-graph.ts';
import { nodeLog } from '../../../fixture/node-log.ts';
import { catalogEntryRow, provider } from '../../../fixture/rows.ts';
import { recoverDecisions } from '../../../kit/decision/recover-decisions.ts';
import { NodeContext } from '../../../kit/node-context.ts';
import { realEnvironment } from '../../../kit/node-environment.ts';
import { openCollections } from '../../../kit/open-collections.ts';
import { provincial } from '../../../provincial/tier.ts';
import type { Collection, CollectionSpec, Row, Store } from '../../../store/port.ts';
import { openSqliteStore } from '../../../store/sqlite/open-sqlite-store.ts';
import { catalogEntries } from '../collection.ts';
import { catalogRevisions } from '../revision/collection.ts';
import type { CatalogEntryRow, CatalogRevisionRow, WorkingState } from '../row.ts';
import { type EntryAction, entryLife } from './entry-life.ts';
import { publishEntry } from './review-entry.ts';
import { revisionLife } from './revision-life.ts';
import { textOf } from './working-copy.ts';

// Some fifteen hundred calls, on a machine that may be shared with much else.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const other = '11310000MB2F30022H';
const now = '2026-03-09T01:00:00.000Z';
const workingStates: readonly WorkingState[] = ['DRAFT', 'DEPARTMENT_APPROVED', 'SUBMITTED', 'RETURNED'];

/** A row that stands in the state, with nothing wrong in it, so that no rule but the life's own can refuse. */
function rowIn(state: CatalogEntryRow['state'], id: string, working: WorkingState = 'DRAFT'): CatalogEntryRow {
  const row = catalogEntryRow({ id, state, code: `306001/${id.slice(id.lastIndexOf(':') + 2)}` });
  const started = { state: working, stateReason: null, reason: '更新', startedAt: now } as const;
  const duty = {
    cause: 'LAW_CHANGED',
    basis: '条例',
    changedOn: '2026-03-02',
    extension: null,
    submissions: [],
  } as const;
  const published = state === 'PUBLISHED' || state === 'REVISING' || state === 'WITHDRAWN';
  return {
    ...row,
    revision: state === 'REVISING' ? { ...textOf(row), ...started } : null,
    ...(published ? {} : { revisionNumber: 0, inForceSince: null, inForceVersion: null, publishedAt: null }),
    updateDuty: { ...duty, endedOn: null },
  };
}

const text = textOf(catalogEntryRow({ id: 'cat:310000:0' }));
const content = {
  name: text.name,
  abstract: text.abstract,
  category: text.category,
  classification: text.classification,
  sharingClass: text.sharingClass,
};
const assessment = { conclusion: '不涉密', by: '李强', on: '2026-03-02' };
/** Actions with tests of their own: their inputs have rules that belong to other matters. */
type Elsewhere = 'createCatalogEntry' | 'decideOpening' | 'stateResourceService';
const isElsewhere = (action: EntryAction): action is Elsewhere => !Object.hasOwn(inputs, action);
const inputs: Readonly<Record<Exclude<EntryAction, Elsewhere>, readonly [type: string, input: object]>> = {
  editCatalogEntry: ['EditCatalogEntryInput', { content }],
  consentToCatalogEntry: ['ConsentToCatalogEntryInput', { head: '赵敏', secrecyAssessment: assessment }],
  submitCatalogEntry: ['CatalogEntryStepInput', {}],
  publishCatalogEntry: ['CatalogEntryStepInput', {}],
  returnCatalogEntry: ['ReasonedCatalogEntryStepInput', { reason: '说明不完整' }],
  reviseCatalogEntry: ['ReasonedCatalogEntryStepInput', { reason: '法规修订' }],
  abandonCatalogRevision: ['ReasonedCatalogEntryStepInput', { reason: '不再需要' }],
  withdrawCatalogEntry: ['ReasonedCatalogEntryStepInput', { reason: '职责移交' }],
  openUpdateDuty: ['OpenUpdateDutyInput', { cause: 'LAW_CHANGED', basis: '条例修订', changedOn: '2026-03-02' }],
  extendUpdateDuty: ['ExtendUpdateDutyInput', { workingDays: 2, reason: '系统改造' }],
};

describe('the life of an entry', () => {
  let graph: NodeGraph;
  beforeAll(async () => {
    graph = await openNodeGraph({ code: '310000', now });
  });
  afterAll(() => graph?.close());

  const standings = [['PROVIDER', 'AUTHORITY'], ['AUTHORITY']] as const;
  // A role to which an action never belongs is refused wherever it stands: it is tried on one side.
  const tried = everyStep(entryLife, standings).filter(
    ({ sides, expected }) => sides.length > 1 || !('code' in expected && expected.code === 'FORBIDDEN'),
  );
  const attempts = tried.flatMap((attempt) =>
    (attempt.state === 'REVISING' ? workingStates : (['DRAFT'] as const)).map((working) => ({ ...attempt, working })),
  );

  test('moves, or refuses with its code, in every state, for every action, role and side, under revision too', async () => {
    const wrong: string[] = [];
    for (const [index, { state, action, role, sides, expected, working }] of attempts.entries()) {
      if (isElsewhere(action)) continue;
      const id = `cat:310000:t${index}`;
      const row = rowIn(state, id, working);
      // A duty that is open already refuses another: here it is to be opened.
      await graph.rows(catalogEntries).insert(action === 'openUpdateDuty' ? { ...row, updateDuty: null } : row);
      const organisation = sides.includes('PROVIDER') ? provider : other;
      const [type, input] = inputs[action];
      const { data, codes } = await graph.ask<Readonly<Record<string, Outcome | null>> | null>(
        callerWith({ role, organisation, node: '310000' }),
        `mutation ($input: ${type}!) { ${action}(input: $input) { entry { state } problems { code } } }`,
        { input: { id, expectedVersion: 1, idempotencyKey: `attempt-${index}`, ...input } },
      );
      const payload = data?.[action];
      const result = payload?.entry?.state ?? payload?.problems.map((problem) => problem.code).join() ?? denied(codes);
      const wanted = wantedOf({ state, action, role, sides, expected, working });
      if (result !== wanted) wrong.push(`${state}/${working} ${action} ${role} [${sides}]: ${result}, not ${wanted}`);
    }
    expect(wrong).toEqual([]);
    expect(attempts.length).toBeGreaterThan(1_000);
  });

  function wantedOf({ state, action, role, sides, expected, working }: (typeof attempts)[number]): string {
    if ('code' in expected && expected.code === 'FORBIDDEN') return 'FORBIDDEN';
    const published = ['PUBLISHED', 'REVISING', 'WITHDRAWN'].includes(state);
    const seen = role === 'SHARING_AUTHORITY' || sides.includes('PROVIDER') || published;
    if (!seen) return 'NOT_FOUND';
    if ('code' in expected) return expected.code;
    const ofRevision = revisionLife.steps.filter((step) => step.action === action && step.from !== null);
    const moves = ofRevision.some(({ from }) => from?.includes(working));
    return state === 'REVISING' && ofRevision.length > 0 && !moves ? 'NOT_POSSIBLE_NOW' : expected.state;
  }

  test('lets one of two edits at once through, and tells the other who was first and when', async () => {
    await graph.rows(catalogEntries).insert(rowIn('DRAFT', 'cat:310000:both'));
    const edit = (subject: string, key: string) =>
      graph.ask<{ readonly editCatalogEntry: { readonly problems: readonly { code: string; message: string }[] } }>(
        callerWith({ role: 'SHARING_OFFICE', organisation: provider, node: '310000', subject }),
        'mutation ($input: EditCatalogEntryInput!) { editCatalogEntry(input: $input) { problems { code message } } }',
        {
          input: {
            id: 'cat:310000:both',
            expectedVersion: 1,
            idempotencyKey: key,
            content: { name: `${subject}的稿` },
          },
        },
      );
    const subjects = ['李办', '王办', '赵办'];
    const outcomes = await Promise.all(subjects.map((subject, index) => edit(subject, `edit-000${index}`)));
    const problems = outcomes.map(({ data }) => data.editCatalogEntry.problems);
    const winner = subjects[problems.findIndex((one) => one.length === 0)];
    const lost = problems.flat();
    expect(lost.map((problem) => problem.code)).toEqual(['VERSION_CONFLICT', 'VERSION_CONFLICT']);
    for (const { message } of lost) expect(message).toContain(`${winner} (SHARING_OFFICE)`);
    for (const { message } of lost) expect(message).toContain(now);
    const [row] = await graph.rows(catalogEntries).getMany(['cat:310000:both']);
    expect(row).toMatchObject({ version: 2, name: `${winner}的稿` });
  });
});

interface Outcome {
  readonly entry: { readonly state: string } | null;
  readonly problems: readonly { readonly code: string }[];
}

const denied = (codes: readonly unknown[]): string =>
  codes.map((one) => (one === 'UNAUTHENTICATED' ? 'FORBIDDEN' : String(one))).join();

describe('a publication that is cut off', () => {
  const id = 'cat:310000:cut';
  const log = nodeLog('310000');

  /** A store that goes away at one of its writes, before or after it has done it. */
  function crashing(store: Store, at: number, done: boolean): Store {
    let writes = 0;
    const write = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      writes += 1;
      if (writes !== at) return work();
      if (done) await work();
      throw new Error('crashed');
    };
    const collection = <R extends Row>(spec: CollectionSpec): Collection<R> => {
      const rows = store.collection<R>(spec);
      return {
        getMany: (ids) => rows.getMany(ids),
        page: (query) => rows.page(query),
        count: (filter) => rows.count(filter),
        groups: (query) => rows.groups(query),
        insertAll: (all) => rows.insertAll(all),
        insertMany: (many) => write(() => rows.insertMany(many)),
        remove: (...parameters) => write(() => rows.remove(...parameters)),
        insert: (row) => write(() => rows.insert(row)),
        compareAndSet: (row, version) => write(() => rows.compareAndSet(row, version)),
      };
    };
    return { ...store, collection, ready: () => store.ready(), close: () => store.close() };
  }

  test.each([1, 2, 3, 4].flatMap((at) => [false, true].map((done) => [at, done] as const)))(
    'at its write %i (done: %s) has published and kept the old revision, or has done nothing',
    async (at, done) => {
      const store = await openSqliteStore(':memory:');
      const entries = store.collection<CatalogEntryRow>(catalogEntries);
      await entries.insert(rowIn('REVISING', id, 'SUBMITTED'));
      const cut = openCollections(crashing(store, at, done), provincial, log);
      const caller = callerWith({ role: 'SHARING_AUTHORITY', node: '310000' });
      const context = new NodeContext(
        { code: '310000', tier: 'PROVINCIAL' },
        cut,
        { ...realEnvironment, now: () => new Date(now) },
        caller,
      );
      const input = { id, expectedVersion: 1, idempotencyKey: 'publish-0001' };
      const outcome = await publishEntry(context, input).catch(() => undefined);
      await recoverDecisions(openCollections(store, provincial, log).log, store, [catalogEntries]);
      const [row] = await entries.getMany([id]);
      const revisions = await store
        .collection<CatalogRevisionRow>(catalogRevisions)
        .page({ filter: [], order: 'ID_ASC', limit: 10, from: 'first' });
      const kept = revisions.rows.map(({ number, inForceUntil }) => ({ number, inForceUntil }));
      if (row?.state === 'PUBLISHED') {
        expect(row).toMatchObject({ revisionNumber: 2, inForceSince: now, pendingSince: null });
        expect(kept).toEqual([{ number: 1, inForceUntil: now }]);
      } else {
        expect([row?.state, kept, outcome]).toEqual(['REVISING', [], undefined]);
        expect([at, done]).toEqual([1, false]);
      }
      await store.close();
    },
  );
});
