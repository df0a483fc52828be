import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../fixture/ask.ts';
import { callerWith } from '../../fixture/callers.ts';
import { countingStore } from '../../fixture/counting-store.ts';
import { nodeLog } from '../../fixture/node-log.ts';
import { catalogEntryRow, provider } from '../../fixture/rows.ts';
import { type StartedHost, startHost } from '../../kit/host.ts';
import { NodeContext } from '../../kit/node-context.ts';
import { realEnvironment } from '../../kit/node-environment.ts';
import { openCollections } from '../../kit/open-collections.ts';
import { provincial } from '../../provincial/tier.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import { catalogEntries } from '../catalog/collection.ts';
import { sharingRequests } from './collection.ts';
import { submitSharingRequest } from './submit-sharing-request.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const mutation = `mutation ($input: SubmitSharingRequestInput!) {
  submitSharingRequest(input: $input) {
    request { id version state submittedAt entry { name } requester { code } requesterNode provider { code } items scope sample
      requesterHeadConsent { by on } }
    problems { code field message messageZh rule nextStep } } }`;

const input = {
  entryId: 'cat:310000:1',
  requester: provider,
  requesterNode: '320000',
  legalBasis: '政务数据共享条例第二十条',
  scenario: '企业开办核验',
  scope: ' 登记窗口 ',
  sharingMode: 'API',
  usedUntil: '2027-01-01',
  items: ['名称', '代码'],
  requesterHead: '赵敏',
  statement: true,
  idempotencyKey: 'key-00000001',
};

interface Submitted {
  readonly submitSharingRequest: {
    readonly request: { readonly id: string } | null;
    readonly problems: readonly { readonly code: string }[];
  };
}

let folder: string;
let host: StartedHost;
const start = () =>
  startHost({
    folder,
    caller: callerWith({ role: 'SHARING_OFFICE', organisation: provider, node: '320000' }),
    environment: { now: () => new Date('2026-03-09T17:00:00.000Z') },
    platforms: [
      { code: '310000', rows: [{ collection: catalogEntries, rows: [catalogEntryRow({ id: 'cat:310000:1' })] }] },
    ],
  });
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shutong-submit-'));
  host = await start();
});
afterEach(async () => {
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

const submit = async (change: Partial<typeof input> = {}) => {
  const { data, errors } = await ask<Submitted>(host.endpoint('310000'), mutation, { input: { ...input, ...change } });
  expect(errors).toEqual([]);
  return data.submitSharingRequest;
};
const stored = async () =>
  (
    await ask<{ sharingRequests: { totalCount: number } }>(
      host.endpoint('310000'),
      '{ sharingRequests { totalCount } }',
    )
  ).data.sharingRequests.totalCount;

describe('submitSharingRequest', () => {
  test('files a request with the provider, now, in Shanghai', async () => {
    const { request, problems } = await submit();
    expect(problems).toEqual([]);
    expect(request).toEqual({
      id: expect.stringMatching(/^req:310000:[0-9a-f]{32}$/),
      version: 1,
      state: 'SUBMITTED',
      submittedAt: '2026-03-09T17:00:00.000Z',
      entry: { name: '企业登记信息' },
      requester: { code: provider },
      requesterNode: '320000',
      provider: { code: provider },
      items: ['名称', '代码'],
      scope: '登记窗口',
      sample: false,
      requesterHeadConsent: { by: '赵敏', on: '2026-03-10' },
    });
  });

  test('repeated with its key does nothing and returns what the first call did, after a restart too', async () => {
    const first = await submit();
    expect(await submit()).toEqual(first);
    await host.stop();
    host = await start();
    expect(await submit()).toEqual(first);
    expect(await stored()).toBe(1);
  });

  test('refuses a key that was used for another input', async () => {
    await submit();
    const { request, problems } = await submit({ scope: '全市各登记窗口' });
    expect(request).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await stored()).toBe(1);
  });

  test('of many calls at once with one key, one writes and all are answered with it', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit()));
    expect(new Set(answers.map(({ request }) => request?.id)).size).toBe(1);
    expect(answers.every(({ request, problems }) => request !== null && problems.length === 0)).toBe(true);
    expect(await stored()).toBe(1);
  });

  test('with another key files another request', async () => {
    const first = await submit();
    const second = await submit({ idempotencyKey: 'key-00000002' });
    expect(second.request?.id).not.toBe(first.request?.id);
    expect(await stored()).toBe(2);
  });

  test('with problems changes nothing, and leaves the key free', async () => {
    const { request, problems } = await submit({ items: ['住址'], statement: false });
    expect(request).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['UNKNOWN_ITEM', 'STATEMENT_MISSING']);
    expect(await stored()).toBe(0);
    expect((await submit()).problems).toEqual([]);
  });

  test('for an entry of another node finds none here', async () => {
    expect((await submit({ entryId: 'cat:320000:1' })).problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });
});

test('two calls that both find no earlier one: the second to write is answered with what the first wrote', async () => {
  const notes: string[] = [];
  const store = countingStore(await openSqliteStore(':memory:'), notes);
  const collections = openCollections(store, provincial, nodeLog('310000'));
  await collections.of(catalogEntries).insertAll([catalogEntryRow({ id: 'cat:310000:1' })]);
  const call = (localId: string) => {
    const now = () => new Date('2026-03-09T17:00:00.000Z');
    const environment = { ...realEnvironment, now, newLocalId: () => localId };
    const context = new NodeContext({ code: '310000', tier: 'PROVINCIAL' }, collections, environment);
    return submitSharingRequest(context, { ...input, sharingMode: 'API' });
  };
  const [first, second] = await Promise.all([call('one'), call('two')]);
  expect(notes.filter((note) => note === 'sharingRequests.insert')).toHaveLength(2);
  expect(first.request?.id).toBe('req:310000:one');
  expect(second).toEqual(first);
  expect(await collections.of(sharingRequests).count([])).toBe(1);
  await store.close();
});
