import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../subgraphs/fixture/ask.ts';
import { connectMongodb } from '../../subgraphs/store/mongodb/connect-mongodb.ts';
import { testMongodb } from '../mongodb/test-deployment.ts';
import { ask } from '../system/ask.ts';
import { type Child, startChild } from '../system/child.ts';
import { connections } from '../system/connections.ts';
import { forgetful, patient } from '../system/patience.ts';
import { copySample } from '../system/sample-data.ts';
import { openEntries, submissionFor, submit } from '../system/submission.ts';

const uri = await testMongodb(`shutong_mixed_${process.pid}`);

/** Those of the second host, which is on MongoDB in one of the two systems. */
const moved = ['440000', '310000', 'samr'];
const platforms = ['100000', '330000', 'nhc', ...moved];
const narrowing = `platforms: ${JSON.stringify(platforms)}`;

const folders: string[] = [];
const children: Child[] = [];

async function start(...parameters: Parameters<typeof startChild>): Promise<Child> {
  const child = await startChild(...parameters);
  children.push(child);
  return child;
}

/** A gateway over two hosts; the graph's address. */
async function startSystem(mongodb: Readonly<Record<string, string>>): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'shutong-mixed-'));
  folders.push(data);
  await copySample(data);
  const stay = platforms.filter((code) => !moved.includes(code)).join(',');
  const first = await start('dist/subgraphs/main.js', { SHUTONG_DATA: data, SHUTONG_NODES: stay });
  const registry = `${first.url}/nodes/100000/graphql`;
  const [, gateway] = await Promise.all([
    start('dist/subgraphs/main.js', {
      SHUTONG_DATA: data,
      SHUTONG_NODES: moved.join(','),
      SHUTONG_REGISTRY: registry,
      ...mongodb,
    }),
    start('dist/gateway/main.js', { SHUTONG_DATA: data, SHUTONG_REGISTRY: registry, ...patient, ...forgetful }),
  ]);
  const graph = `${gateway.url}/graphql`;
  await vi.waitFor(
    async () => expect((await ask<Page>(graph, pageOf('catalogEntries', 'first: 1'))).data.page.complete).toBe(true),
    { timeout: 60_000, interval: 100 },
  );
  return graph;
}

interface Page {
  readonly page: {
    readonly complete: boolean;
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  };
}

const pageOf = (root: string, parameters: string): string =>
  `{ page: ${root}(${parameters}, ${narrowing}) {
    complete totalCount sources { platform status } pageInfo { hasNextPage endCursor } edges { cursor node { id } }
  } }`;

const answersOf = async <Data>(graphs: readonly string[], query: string): Promise<readonly Answer<Data>[]> =>
  Promise.all(graphs.map((graph) => ask<Data>(graph, query)));

describe.runIf(uri)('a graph of nodes on SQLite and nodes on MongoDB', () => {
  let onSqlite: string;
  let mixed: string;

  beforeAll(async () => {
    onSqlite = await startSystem({});
    mixed = await startSystem({ MONGODB_URI: uri ?? '' });
  });

  afterAll(async () => {
    await Promise.all(children.map((child) => child.stop()));
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    const mongodb = await connectMongodb(uri ?? '');
    for (const code of moved) await mongodb.remove(code);
    await mongodb.close();
  });

  test.each([
    pageOf('catalogEntries', 'first: 40, orderBy: NAME_ASC, search: "企业"'),
    pageOf('catalogEntries', 'first: 40, search: "信", filter: { states: [PUBLISHED] }'),
    `{ catalogFacets(${narrowing}) { totalCount complete states { value count } sharingClasses { value count } platforms { value count } } }`,
    `{ disputes(first: 20, ${narrowing}) { totalCount edges { cursor node { id request { id entry { id name platform { name } } } } } } }`,
    `{ sharingRequests(first: 30, orderBy: UPDATED_AT_DESC, ${narrowing}) { totalCount edges { cursor node { id state entry { name items { name } } requester { name } } } } }`,
  ])('answers as one on SQLite alone: %s', async (query) => {
    const [expected, answer] = await answersOf<Record<string, { readonly totalCount: number }>>(
      [onSqlite, mixed],
      query,
    );
    expect(answer).toEqual(expected);
    // What is referred to may be with a platform that does not run here.
    for (const { extensions } of answer?.errors ?? []) expect(extensions).toMatchObject({ code: 'NODE_UNREACHABLE' });
    expect(Object.values(answer?.data ?? {})[0]?.totalCount).toBeGreaterThan(0);
  });

  test.each(connections.flatMap(({ root, orders }) => Object.keys(orders).map((order) => ({ root, order }))))(
    'is walked with cursors of the other, page by page: $root $order',
    async ({ root, order }) => {
      let cursor: string | null = null;
      for (let number = 0; number < 3; number++) {
        const after: string = cursor === null ? '' : `, after: ${JSON.stringify(cursor)}`;
        const query = pageOf(root, `first: 17, orderBy: ${order}${after}`);
        const [expected, answer] = await answersOf<Page>([onSqlite, mixed], query);
        expect(answer?.data).toEqual(expected?.data);
        expect(answer?.data.page.complete).toBe(true);
        const from = number % 2 === 0 ? answer : expected;
        cursor = from?.data.page.pageInfo.endCursor ?? null;
        if (from?.data.page.pageInfo.hasNextPage !== true) return;
      }
    },
  );

  test('takes a request at a node on MongoDB once, however often it is sent, and finds it', async () => {
    const [entry] = await openEntries(mixed, '310000', 1);
    if (entry === undefined) throw new Error('No entry to ask for');
    const submission = submissionFor(entry, 'mixed-stores-1');
    const answers = await Promise.all(Array.from({ length: 5 }, () => submit(mixed, submission)));
    for (const { data } of answers) expect(data.submitSharingRequest.problems).toEqual([]);
    const ids = new Set(answers.map(({ data }) => data.submitSharingRequest.request?.id));
    expect([...ids]).toEqual([expect.stringMatching(/^req:310000:/)]);
    const [id] = ids;
    const found = await ask<{ sharingRequest: object }>(
      mixed,
      `{ sharingRequest(id: ${JSON.stringify(id)}) { id state entry { id } } }`,
    );
    expect(found.data.sharingRequest).toMatchObject({ id, entry: { id: entry.id } });
  });
});
