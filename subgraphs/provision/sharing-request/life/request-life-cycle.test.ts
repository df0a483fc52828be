import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SharingRequestAction } from '../../../../schema/generated/resolvers.ts';
import { type Role, roles } from '../../../../schema/roles.ts';
import { callerWith } from '../../../fixture/callers.ts';
import { everyStep } from '../../../fixture/every-step.ts';
import { nodeLog } from '../../../fixture/node-log.ts';
import { catalogEntryRow } from '../../../fixture/rows.ts';
import { requestIn } from '../../../fixture/sharing-requests.ts';
import { stepInputs } from '../../../fixture/step-inputs.ts';
import type { Caller } from '../../../kit/caller.ts';
import { rolesFor } from '../../../kit/life-cycle/life-cycle.ts';
import { type Collections, NodeContext } from '../../../kit/node-context.ts';
import { realEnvironment } from '../../../kit/node-environment.ts';
import { openCollections } from '../../../kit/open-collections.ts';
import { buildUnionSchema } from '../../../kit/union-schema.ts';
import { provincial } from '../../../provincial/tier.ts';
import type { Store } from '../../../store/port.ts';
import { openSqliteStore } from '../../../store/sqlite/open-sqlite-store.ts';
import { catalogEntries } from '../../catalog/collection.ts';
import { sharingRequests } from '../collection.ts';
import type { SharingRequestRow, SharingRequestStateCode } from '../row.ts';
import { requestLifeCycle } from './request-life-cycle.ts';
import type { RequestSide } from './request-sides.ts';
import { stepMutations } from './step-mutations.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const requester = '11310000MB2F30022H';
const provider = '91350100M000100Y43';
const node = '310000';

/** Somewhere a caller can stand, and what the request has to say for him to stand there. */
interface Standing {
  readonly sides: readonly RequestSide[];
  readonly caller: Pick<Caller, 'organisation' | 'node'>;
  readonly row: Partial<SharingRequestRow>;
}

const theRequester = { organisation: requester, node: '320000' };
const theProvider = { organisation: provider, node };
const theAuthority = { organisation: null, node };

const change = (kind: 'ALTER' | 'END') => ({
  change: {
    kind,
    content: '',
    consultation: '',
    filingNumber: '',
    proposedOn: '2026-03-10',
    outcome: null,
    closedOn: null,
  },
});
const consent = (reply: 'GRANT' | 'REFUSE') => ({ providerHeadConsent: { reply, by: '钱进', on: '2026-03-09' } });
const suspension = (by: 'PROVIDER' | 'AUTHORITY', reported: boolean) => ({
  suspension: {
    by,
    reason: '',
    order: '',
    suspendedOn: '2026-03-10',
    plan: null,
    reports: reported ? [{ done: '', reportedOn: '2026-03-10', rejectedOn: null, why: null }] : [],
    outcome: null,
    closedOn: null,
  },
});

const standings: readonly Standing[] = [
  { sides: ['REQUESTER', 'REQUESTER_TO_RECTIFY'], caller: theRequester, row: suspension('PROVIDER', false) },
  { sides: ['REQUESTER'], caller: theRequester, row: suspension('AUTHORITY', true) },
  {
    sides: ['REQUESTER', 'REQUESTER_TO_RECTIFY', 'REQUESTER_ASKED_TO_ALTER'],
    caller: theRequester,
    row: change('ALTER'),
  },
  { sides: ['REQUESTER', 'REQUESTER_TO_RECTIFY', 'REQUESTER_ASKED_TO_END'], caller: theRequester, row: change('END') },
  { sides: ['PROVIDER', 'PROVIDER_AUTHORITY'], caller: theProvider, row: suspension('AUTHORITY', false) },
  { sides: ['PROVIDER', 'PROVIDER_AUTHORITY', 'PROVIDER_TO_GRANT'], caller: theProvider, row: consent('GRANT') },
  { sides: ['PROVIDER', 'PROVIDER_AUTHORITY', 'PROVIDER_TO_REFUSE'], caller: theProvider, row: consent('REFUSE') },
  {
    sides: ['PROVIDER', 'PROVIDER_AUTHORITY', 'PROVIDER_WHICH_SUSPENDED'],
    caller: theProvider,
    row: suspension('PROVIDER', false),
  },
  {
    sides: ['PROVIDER', 'PROVIDER_AUTHORITY', 'PROVIDER_WHICH_SUSPENDED', 'PROVIDER_TO_JUDGE', 'AUTHORITY_TO_JUDGE'],
    caller: theProvider,
    row: suspension('PROVIDER', true),
  },
  { sides: ['PROVIDER_AUTHORITY'], caller: theAuthority, row: suspension('PROVIDER', false) },
  { sides: ['PROVIDER_AUTHORITY', 'AUTHORITY_TO_JUDGE'], caller: theAuthority, row: suspension('PROVIDER', true) },
  { sides: [], caller: { organisation: '12100000000018032B', node: '320000' }, row: consent('GRANT') },
];

const draft = { entryId: 'cat:310000:1', requester: provider, requesterNode: node };
const drafts: readonly SharingRequestStateCode[] = ['DRAFT', 'REQUESTER_HEAD_APPROVED', 'DISCARDED'];

/** Whether the caller sees the request at all, in the plain words of docs/policy.md. */
function sees(role: Role, { organisation, node: own }: Standing['caller'], state: SharingRequestStateCode): boolean {
  if (role === 'SHARING_AUTHORITY') return !drafts.includes(state) && (own === node || own === '320000');
  return organisation === requester || (organisation === provider && !drafts.includes(state));
}

const schema = buildUnionSchema(provincial.contracts);
const mutationOf = new Map<SharingRequestAction, string>(
  Object.entries(stepMutations).map(([mutation, action]) => [action, mutation]),
);
const documents = new Map(
  [...mutationOf].map(([action, mutation]) => {
    const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
    const text = `mutation ($input: ${type}) { done: ${mutation}(input: $input) { request { state } problems { code } } }`;
    return [action, parse(text)];
  }),
);

let store: Store;
let collections: Collections;
let attempts = 0;

beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  collections = openCollections(store, provincial, nodeLog(node));
  await collections.of(catalogEntries).insert(catalogEntryRow({ id: 'cat:310000:1' }));
});
afterAll(() => store.close());

const contextOf = (caller: Caller): NodeContext =>
  new NodeContext(
    { code: node, tier: 'PROVINCIAL' },
    collections,
    { ...realEnvironment, now: () => new Date('2026-03-10T03:00:00.000Z') },
    caller,
  );

async function given(state: SharingRequestStateCode, row: Standing['row']): Promise<string> {
  const id = `req:${node}:${++attempts}`;
  await collections.of(sharingRequests).insert(requestIn(state, { id, requester, provider, ...row }));
  return id;
}

interface Done {
  readonly done: {
    readonly request: { readonly state: string } | null;
    readonly problems: readonly { readonly code: string }[];
  } | null;
}

/** What came of trying a step over the node's own schema: the new state, or the code of the refusal. */
async function attempt(action: SharingRequestAction, caller: Caller, id: string) {
  const inputs = new Map<string, object>(Object.entries(stepInputs));
  const input = {
    ...(action === 'DRAFT' ? draft : { ...inputs.get(mutationOf.get(action) ?? ''), id, expectedVersion: 1 }),
    idempotencyKey: `attempt-${id}`,
  };
  const document = documents.get(action);
  if (document === undefined) throw new Error(`No mutation for ${action}`);
  const answer = await execute({ schema, document, variableValues: { input }, contextValue: contextOf(caller) });
  const [error] = answer.errors ?? [];
  if (error !== undefined) return { code: error.extensions['code'] };
  const data = answer.data as unknown as Done;
  return data.done?.request == null ? { code: data.done?.problems.map(({ code }) => code).join() } : data.done.request;
}

const steps = everyStep(
  requestLifeCycle,
  standings.map(({ sides }) => sides),
).map((step, index) => {
  const standing = standings[index % standings.length];
  if (standing?.sides !== step.sides) throw new Error('The standings are not in their order');
  return { ...step, standing };
});
const permitted = steps.filter(({ role, action }) => rolesFor(requestLifeCycle, action).includes(role));

describe('every state, action, role and standing', () => {
  test.each([...mutationOf.keys()].filter((action) => action !== 'DRAFT'))(
    '%s comes out as the table says',
    async (action) => {
      const own = permitted.filter((step) => step.action === action);
      expect(own.length).toBeGreaterThanOrEqual(Object.keys(requestLifeCycle.states).length * standings.length);
      for (const { state, role, standing, expected } of own) {
        const id = await given(state, standing.row);
        const result = await attempt(action, callerWith({ role, ...standing.caller }), id);
        const told = sees(role, standing.caller, state) ? expected : { code: 'NOT_FOUND' };
        expect(result, [state, role, standing.sides].join(' ')).toEqual(told);
        const [row] = await collections.of(sharingRequests).getMany([id]);
        expect(row?.state).toBe('state' in told ? told.state : state);
        expect(row?.version).toBe('state' in told ? 2 : 1);
      }
    },
  );

  test('is closed to every role to which the action never belongs', async () => {
    const id = await given('SUBMITTED', {});
    for (const action of mutationOf.keys()) {
      for (const role of roles.filter((one) => !rolesFor(requestLifeCycle, action).includes(one))) {
        const caller = callerWith({ role, ...theProvider });
        const code = role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        expect(await attempt(action, caller, id), `${action} ${role}`).toEqual({ code });
      }
    }
    expect((await collections.of(sharingRequests).getMany([id]))[0]?.version).toBe(1);
  });

  test('is what `actions` offers: what leads somewhere, and nothing else', async () => {
    const document = parse('query ($id: ID!) { sharingRequest(id: $id) { actions } }');
    for (const role of ['SHARING_OFFICE', 'SHARING_OFFICE_HEAD', 'SHARING_AUTHORITY'] as const) {
      for (const [index, standing] of standings.entries()) {
        for (const state of Object.keys(requestLifeCycle.states) as SharingRequestStateCode[]) {
          const id = await given(state, standing.row);
          const contextValue = contextOf(callerWith({ role, ...standing.caller }));
          const answer = await execute({ schema, document, variableValues: { id }, contextValue });
          const open = steps.filter(
            (step, at) =>
              at % standings.length === index && step.state === state && step.role === role && 'state' in step.expected,
          );
          const offered = sees(role, standing.caller, state) ? { actions: open.map(({ action }) => action) } : null;
          expect(JSON.parse(JSON.stringify(answer.data)), [state, role, standing.sides].join(' ')).toEqual({
            sharingRequest: offered,
          });
        }
      }
    }
  });
});

test('time takes no step: whatever leads to a grant or to data has somebody who takes it', () => {
  for (const { by, to } of requestLifeCycle.steps) expect(by.length, to).toBeGreaterThan(0);
  const granting = requestLifeCycle.steps.filter(({ to }) => to === 'GRANTED');
  expect(granting.map(({ by }) => by.map(({ side }) => side))).toEqual([['PROVIDER_TO_GRANT', 'PROVIDER_TO_GRANT']]);
});
