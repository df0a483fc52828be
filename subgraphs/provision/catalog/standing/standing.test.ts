import { afterEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../../fixture/ask.ts';
import { callerWith } from '../../../fixture/callers.ts';
import { catalogEntryRow, provider } from '../../../fixture/rows.ts';
import type { Caller } from '../../../kit/caller.ts';
import { type StartedHost, startHost } from '../../../kit/host.ts';
import { catalogEntries } from '../collection.ts';
import type { CatalogEntryRow } from '../row.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let hosts: StartedHost[] = [];
afterEach(async () => {
  for (const host of hosts) await host.stop();
  hosts = [];
});

const [item] = catalogEntryRow({ id: 'cat:310000:0' }).items;
const decided = { decision: 'OPEN', conditions: null, reason: null, decidedOn: '2026-03-01' } as const;
const rows: readonly CatalogEntryRow[] = [
  { id: 'cat:310000:fit', sharingClass: 'UNCONDITIONAL' as const },
  { id: 'cat:310000:kept', sharingClass: 'NOT_SHARED' as const },
  { id: 'cat:310000:core', grade: 'CORE' as const, opening: decided },
  { id: 'cat:310000:people', personalInformation: true },
  { id: 'cat:310000:received', items: item === undefined ? [] : [{ ...item, sourceDepartment: '12100000000018032M' }] },
  { id: 'cat:310000:open', opening: decided },
  { id: 'cat:310000:draft', state: 'DRAFT' as const, opening: decided },
].map(catalogEntryRow);

async function start(caller: Caller): Promise<string> {
  const host = await startHost({
    environment: { now: () => new Date('2026-03-10T02:00:00.000Z') },
    caller,
    platforms: [{ code: '310000', rows: [{ collection: catalogEntries, rows }] }],
  });
  hosts.push(host);
  return host.endpoint('310000');
}

const head = callerWith({ role: 'SHARING_OFFICE_HEAD', organisation: provider, node: '310000' });
const operator = callerWith({ role: 'NODE_OPERATOR', node: '310000' });

interface Outcome {
  readonly entry: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly { readonly code: string; readonly field: string; readonly message: string }[];
}

let calls = 0;
async function step(endpoint: string, mutation: string, type: string, input: object): Promise<Outcome> {
  calls += 1;
  const { data, errors } = await ask<Record<string, Outcome>>(
    endpoint,
    `mutation ($input: ${type}!) { step: ${mutation}(input: $input) {
      entry { id version opening { decision conditions decidedOn listed } service { endpointStated working checkedOn dataUpdatedOn } }
      problems { code field message } } }`,
    { input: { expectedVersion: 1, idempotencyKey: `standing-${calls}`, ...input } },
  );
  expect(errors).toEqual([]);
  return data['step'] ?? expect.fail();
}

const decide = (endpoint: string, input: object) =>
  step(endpoint, 'decideOpening', 'DecideOpeningInput', { decision: 'OPEN', ownData: true, ...input });
const state = (endpoint: string, input: object) =>
  step(endpoint, 'stateResourceService', 'StateResourceServiceInput', {
    endpointStated: true,
    working: true,
    checkedOn: '2026-03-09',
    ...input,
  });
const codesOf = ({ problems }: Outcome) => problems.map(({ code, field }) => `${code} ${field}`);

const listed = async (endpoint: string) => {
  const { data } = await ask<{ openCatalog: { edges: readonly { node: { id: string } }[] } }>(
    endpoint,
    '{ openCatalog(orderBy: ID_ASC) { edges { node { id } } } }',
  );
  return data.openCatalog.edges.map(({ node }) => node.id);
};

describe('the opening of an entry', () => {
  test('is decided by a head of its department, and puts it into the open list that everybody reads', async () => {
    const endpoint = await start(head);
    expect(await listed(endpoint)).toEqual(['cat:310000:open']);
    const opened = await decide(endpoint, {
      id: 'cat:310000:fit',
      decision: 'CONDITIONALLY_OPEN',
      conditions: '注明来源',
    });
    expect(opened).toMatchObject({
      entry: {
        version: 2,
        opening: { decision: 'CONDITIONALLY_OPEN', conditions: '注明来源', decidedOn: '2026-03-10', listed: true },
      },
      problems: [],
    });
    expect(await listed(endpoint)).toEqual(['cat:310000:fit', 'cat:310000:open']);
    const closed = await decide(endpoint, {
      id: 'cat:310000:open',
      decision: 'NOT_OPEN',
      reason: '涉及商业秘密',
      ownData: false,
    });
    expect(closed.entry).toMatchObject({ opening: { decision: 'NOT_OPEN', listed: false } });
    expect(await listed(endpoint)).toEqual(['cat:310000:fit']);
    const publicEndpoint = await start(callerWith({ role: 'PUBLIC' }));
    expect(await listed(publicEndpoint)).toEqual(['cat:310000:open']);
  });

  test.each([
    ['kept', ['NOT_FIT_TO_OPEN decision']],
    ['core', ['NOT_FIT_TO_OPEN decision']],
    ['people', ['NOT_FIT_TO_OPEN decision']],
    ['received', ['OBTAINED_BY_SHARING decision']],
  ])('is refused for what is not fit to be open: %s', async (local, codes) => {
    const endpoint = await start(head);
    const refused = await decide(endpoint, { id: `cat:310000:${local}` });
    expect(refused.entry).toBeNull();
    expect(codesOf(refused)).toEqual(codes);
    if (local === 'received') expect(refused.problems[0]?.message).toContain('名称');
    const closed = await decide(endpoint, {
      id: `cat:310000:${local}`,
      decision: 'NOT_OPEN',
      reason: '不予开放的理由',
    });
    expect(closed.problems).toEqual([]);
  });

  test('asks for what belongs to the decision, and whose data it is, all at once', async () => {
    const endpoint = await start(head);
    const id = 'cat:310000:fit';
    expect(
      codesOf(await decide(endpoint, { id, decision: 'CONDITIONALLY_OPEN', ownData: false, reason: '理由理由' })),
    ).toEqual(['REQUIRED conditions', 'INVALID_FORMAT reason', 'OBTAINED_BY_SHARING ownData']);
    expect(codesOf(await decide(endpoint, { id, decision: 'NOT_OPEN' }))).toEqual(['REQUIRED reason']);
    expect(codesOf(await decide(endpoint, { id: 'cat:310000:draft' }))).toEqual([
      expect.stringContaining('NOT_POSSIBLE_NOW'),
    ]);
    expect(codesOf(await decide(endpoint, { id, expectedVersion: 3 }))).toEqual(['VERSION_CONFLICT expectedVersion']);
  });
});

describe('the service of an entry', () => {
  test('is stated by the operator of its platform, and counted as mounted and fresh from then on', async () => {
    const endpoint = await start(operator);
    const stated = await state(endpoint, { id: 'cat:310000:fit', dataUpdatedOn: '2026-03-09' });
    expect(stated).toMatchObject({
      entry: {
        service: { endpointStated: true, working: true, checkedOn: '2026-03-09', dataUpdatedOn: '2026-03-09' },
      },
      problems: [],
    });
    // A later check that says nothing of the data leaves what was stated of it.
    const again = await state(endpoint, { id: 'cat:310000:fit', expectedVersion: 2, working: false });
    expect(again.entry).toMatchObject({ service: { working: false, dataUpdatedOn: '2026-03-09' } });
  });

  test('is refused with everything that cannot be', async () => {
    const endpoint = await start(operator);
    const refused = await state(endpoint, {
      id: 'cat:310000:fit',
      endpointStated: false,
      checkedOn: '2026-03-11',
      dataUpdatedOn: '2026-03-12',
    });
    expect(codesOf(refused)).toEqual([
      'INVALID_FORMAT working',
      'DATE_IN_FUTURE checkedOn',
      'DATE_IN_FUTURE dataUpdatedOn',
    ]);
  });
});
