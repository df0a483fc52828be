import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ask, codesOf } from '../fixture/ask.ts';
import { catalogEntryRow } from '../fixture/rows.ts';
import { catalogEntries } from '../provision/catalog/collection.ts';
import type { Collection, CollectionSpec, Row, Store } from '../store/port.ts';
import { type HostOptions, type StartedHost, startHost } from './host.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const patience = { timeout: 30_000 };

let host: StartedHost | undefined;
afterEach(() => host?.stop());

const start = async (options: Partial<HostOptions> = {}): Promise<StartedHost> => {
  host = await startHost({
    platforms: [
      { code: '310000', rows: [{ collection: catalogEntries, rows: [catalogEntryRow({ id: 'cat:310000:1' })] }] },
      { code: '320000' },
    ],
    ...options,
  });
  return host;
};

const one = '{ catalogEntry(id: "cat:310000:1") { id } }';
const operate = (
  url: string,
  code: string,
  verb: string,
  headers: Record<string, string> = { 'x-shutong-operator': '1' },
) => fetch(`${url}/nodes/${code}/${verb}`, { method: 'POST', headers });

describe('a node host', () => {
  test('tells that it is up, and which nodes are ready', async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'up' });
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      ready: true,
      alarms: [],
      nodes: ['310000', '320000'].map((code) => ({
        code,
        tier: 'PROVINCIAL',
        phase: 'running',
        checkpoints: { exchangedAt: null, ageSeconds: expect.any(Number), inconsistent: 0, alarms: [] },
      })),
    });
  });

  test('has no node but its own', async () => {
    const { endpoint } = await start();
    const answer = await ask(endpoint('440000'), one);
    expect(answer.status).toBe(404);
    expect(answer.errors).toEqual([
      { message: expect.stringContaining('440000'), extensions: { code: 'NODE_NOT_HERE', node: '440000' } },
    ]);
  });

  test('stops one node alone, and starts it again on the same rows', async () => {
    const { url, endpoint } = await start();
    expect((await operate(url, '310000', 'stop')).status).toBe(200);
    const stopped = await ask(endpoint('310000'), one);
    expect(stopped.status).toBe(503);
    expect(stopped.errors).toEqual([
      { message: 'Platform 310000 is stopped.', extensions: { code: 'NODE_STOPPED', node: '310000' } },
    ]);
    expect((await ask(endpoint('320000'), '{ catalogEntries { totalCount } }')).data).toEqual({
      catalogEntries: { totalCount: 0 },
    });
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    await Promise.all([operate(url, '310000', 'start'), operate(url, '310000', 'start')]);
    expect((await ask(endpoint('310000'), one)).data).toEqual({ catalogEntry: { id: 'cat:310000:1' } });
  });

  test('is operated by those alone who can send a header of their own', async () => {
    const { url, endpoint } = await start();
    expect((await operate(url, '310000', 'stop', {})).status).toBe(403);
    expect((await operate(url, '440000', 'stop')).status).toBe(404);
    expect((await ask(endpoint('310000'), one)).status).toBe(200);
  });

  test('outside development is not operated over HTTP and does not show its schema', async () => {
    const { url, endpoint } = await start({ development: false });
    expect((await operate(url, '310000', 'stop')).status).toBe(404);
    const introspection = await ask(endpoint('310000'), '{ __schema { queryType { name } } }');
    expect(introspection.status).toBe(400);
    const typo = await ask(endpoint('310000'), '{ catalogEntri { id } }');
    expect(typo.errors[0]?.message).not.toContain('Did you mean');
  });

  test('lets a request under way finish before its node, or the whole host, stops', async () => {
    const held: (() => void)[] = [];
    let closed = 0;
    const { url, endpoint, stop } = await start({ watchStore: (store) => holdingStore(store, held, () => closed++) });
    const slow = ask(endpoint('310000'), one);
    await expect.poll(() => held.length, patience).toBe(1);
    const stopping = operate(url, '310000', 'stop');
    await expect.poll(async () => (await ask(endpoint('310000'), one)).status, patience).toBe(503);
    expect(closed).toBe(0);
    held.pop()?.();
    expect((await slow).data).toEqual({ catalogEntry: { id: 'cat:310000:1' } });
    expect((await stopping).status).toBe(200);
    expect(closed).toBe(1);

    await operate(url, '310000', 'start');
    const last = ask(endpoint('310000'), one);
    await expect.poll(() => held.length, patience).toBe(1);
    const stopped = stop();
    held.pop()?.();
    expect((await last).data).toEqual({ catalogEntry: { id: 'cat:310000:1' } });
    await stopped;
    expect(closed).toBe(3);
    host = undefined;
  });

  test('keeps what broke inside a node to itself', async () => {
    const broken = (store: Store): Store => ({
      ...passing(store),
      collection: (spec) => ({
        ...passingRows(store.collection(spec)),
        getMany: () => Promise.reject(new Error('secret: /var/lib/310000.sqlite')),
      }),
    });
    const { endpoint } = await start({ watchStore: broken });
    const answer = await ask(endpoint('310000'), `{ first: catalogEntry(id: "cat:310000:1") { id } }`);
    expect(answer.data).toEqual({ first: null });
    expect(answer.errors).toEqual([
      {
        message: expect.stringContaining('Platform 310000'),
        path: ['first'],
        locations: expect.anything(),
        extensions: { code: 'INTERNAL', node: '310000' },
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test.each([
    ['text', 'text/plain', '{}', 415],
    ['broken JSON', 'application/json', '{"query":', 400],
    ['no query', 'application/json', '{}', 400],
    ['a list of requests', 'application/json', '[{"query":"{ __typename }"}]', 400],
    ['too much', 'application/json', JSON.stringify({ query: '#'.repeat(3 * 1024 * 1024) }), 413],
    ['too many levels', 'application/json', JSON.stringify({ query: '{a'.repeat(50_000) }), 400],
    ['too many tokens', 'application/json', JSON.stringify({ query: `{ ${'a '.repeat(30_000)} }` }), 400],
  ])('refuses %s with an error that a GraphQL client can read', async (_what, type, body, status) => {
    const { endpoint } = await start();
    const response = await fetch(endpoint('310000'), { method: 'POST', headers: { 'content-type': type }, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      errors: [
        expect.objectContaining({
          message: expect.any(String),
          extensions: expect.objectContaining({ code: expect.any(String) }),
        }),
      ],
    });
  });

  test('that has too many requests under way asks to come again', async () => {
    const held: (() => void)[] = [];
    const { endpoint } = await start({
      watchStore: (store) => holdingStore(store, held, () => undefined),
      limits: { bodyBytes: 10_000, connections: 100, requests: 1 },
    });
    const first = ask(endpoint('310000'), one);
    await expect.poll(() => held.length, patience).toBe(1);
    const second = await ask(endpoint('320000'), one);
    expect(second.status).toBe(503);
    expect(codesOf(second)).toEqual(['NODE_BUSY']);
    held.pop()?.();
    expect((await first).status).toBe(200);
    const third = ask(endpoint('310000'), one);
    await expect.poll(() => held.length, patience).toBe(1);
    held.pop()?.();
    expect((await third).status).toBe(200);
  });

  test('does not start when one of its stores cannot be opened', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shutong-damaged-'));
    await writeFile(join(folder, '310000.sqlite'), 'no database at all '.repeat(100));
    await expect(startHost({ platforms: [{ code: '310000' }, { code: '320000' }], folder })).rejects.toThrow('damaged');
    const other = await startHost({ platforms: [{ code: '320000' }], folder });
    expect((await ask(other.endpoint('320000'), '{ __typename }')).status).toBe(200);
    await other.stop();
    await rm(folder, { recursive: true });
  });
});

const passing = (store: Store): Store => ({
  collection: (spec) => store.collection(spec),
  ready: () => store.ready(),
  readMark: (name) => store.readMark(name),
  writeMark: (name, value) => store.writeMark(name, value),
  marks: () => store.marks(),
  isEmpty: () => store.isEmpty(),
  close: () => store.close(),
});

const passingRows = <R extends Row>(rows: Collection<R>): Collection<R> => ({
  getMany: (ids) => rows.getMany(ids),
  page: (query) => rows.page(query),
  count: (filter) => rows.count(filter),
  groups: (query) => rows.groups(query),
  insert: (row) => rows.insert(row),
  insertAll: (all) => rows.insertAll(all),
  insertMany: (many) => rows.insertMany(many),
  remove: (ids) => rows.remove(ids),
  compareAndSet: (row, version) => rows.compareAndSet(row, version),
});

/** A store whose reads by id wait until they are let go. */
function holdingStore(store: Store, held: (() => void)[], whenClosed: () => void): Store {
  return {
    ...passing(store),
    collection<R extends Row>(spec: CollectionSpec): Collection<R> {
      const rows = store.collection<R>(spec);
      return {
        getMany: async (ids) => {
          await new Promise<void>((letGo) => held.push(letGo));
          return rows.getMany(ids);
        },
        page: (query) => rows.page(query),
        count: (filter) => rows.count(filter),
        groups: (query) => rows.groups(query),
        insert: (row) => rows.insert(row),
        insertAll: (all) => rows.insertAll(all),
        insertMany: (many) => rows.insertMany(many),
        remove: (ids) => rows.remove(ids),
        compareAndSet: (row, version) => rows.compareAndSet(row, version),
      };
    },
    close() {
      whenClosed();
      return store.close();
    },
  };
}
