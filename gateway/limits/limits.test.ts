import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { readConfiguration } from '../configuration.ts';
import { type RunningGateway, startGateway } from '../server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const data = mkdtempSync(join(tmpdir(), 'shutong-limits-'));
let gateway: RunningGateway | undefined;
afterEach(() => gateway?.stop());
afterAll(() => rmSync(data, { recursive: true }));

/** A gateway without a registry: what it refuses, it refuses before anything is asked. */
async function start(variables: Record<string, string> = {}): Promise<void> {
  gateway = await startGateway(
    readConfiguration({
      PORT: '0',
      SHUTONG_REGISTRY: 'http://127.0.0.1:9/nodes/100000/graphql',
      SHUTONG_DATA: data,
      SHUTONG_LOG: 'silent',
      ...variables,
    }),
  );
}

async function ask(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${gateway?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = (await response.json()) as {
    data?: unknown;
    errors?: { extensions: Record<string, unknown> }[];
    extensions?: Record<string, unknown>;
  };
  const [error] = answer.errors ?? [];
  return { status: response.status, headers: response.headers, extensions: error?.extensions, answer };
}

const tooLarge = (limit: string) => ({
  status: 400,
  extensions: { code: 'OPERATION_TOO_LARGE', limit, messageZh: expect.any(String), nextStep: expect.any(String) },
});

const deep = (levels: number) => `{ platforms ${'{ a '.repeat(levels)}${'}'.repeat(levels)} }`;

test('each limit refuses what goes beyond it, with a code, before anything is asked', async () => {
  await start({ SHUTONG_LIMIT_LIST: '5', SHUTONG_LIMIT_COST: '1000' });
  const many = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_none, at) => text(at));
  const queries: readonly [limit: string, query: string, variables?: object][] = [
    ['depth', deep(25)],
    ['depth', deep(50_000)],
    ['depth', `{ a(b: ${'['.repeat(100_000)}`],
    ['aliases', `{ platforms { edges { node { ${many(201, (at) => `a${at}: code`).join(' ')} } } } }`],
    ['rootFields', `{ ${many(51, () => 'platforms { totalCount }').join(' ')} }`],
    ['directives', `{ platforms { ${many(101, () => 'totalCount @include(if: true)').join(' ')} } }`],
    ['tokens', `{ platforms { ${'totalCount '.repeat(10_001)} } }`],
    ['listLength', '{ catalogFacets(platforms: ["1", "2", "3", "4", "5", "6"]) { complete } }'],
    ['listLength', 'query ($p: [ID!]) { catalogFacets(platforms: $p) { complete } }', { p: many(6, String) }],
    [
      'cost',
      '{ catalogEntries(first: 200) { edges { node { platform { name } provider { name platform { name organisations { edges { node { name } } } } } } } } }',
    ],
  ];
  for (const [limit, query, variables] of queries) {
    const refused = await ask({ query, variables });
    expect([limit, refused]).toMatchObject([limit, tooLarge(limit)]);
  }
});

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

test('hundreds of documents that are too large leave no memory behind', async () => {
  await start();
  const heap = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const send = async (from: number, count: number) => {
    for (let at = from; at < from + count; at++) await ask({ query: `{ a${at} ${deep(20_000)} }` });
  };
  await send(0, 20);
  const before = heap();
  await send(20, 300); // 300 different ones of 100 KB: kept, they would be 30 MB and more
  expect(heap() - before).toBeLessThan(20e6);
});

test('an answer says what it cost', async () => {
  await start();
  const { answer } = await ask({
    query: '{ catalogEntries(first: 50) { edges { node { name platform { name } } } } }',
  });
  expect(answer.extensions).toEqual({ cost: { requested: 111, allowed: 100_000 } });
});

test('a caller who has spent his minute is told when to come again; others are not concerned', async () => {
  await start({ SHUTONG_BUDGETS: '{"standard": 100, "AUDITOR": 1000, "ANALYST": null}' });
  const signIn = async (subject: string, role: string) => {
    const response = await fetch(`${gateway?.url}/dev/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ subject, role }),
    });
    const { token } = (await response.json()) as { token: string };
    return { authorization: `Bearer ${token}` };
  };
  const query = { query: '{ catalogEntries(first: 80) { edges { node { name } } } }' };
  expect((await ask(query)).answer.extensions).toEqual({ cost: { requested: 91, allowed: 100, remaining: 9 } });
  const refused = await ask(query);
  expect(refused).toMatchObject({ status: 429, extensions: { code: 'BUDGET_EXHAUSTED' } });
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBe(refused.extensions?.['retryAfterSeconds']);
  expect(seconds).toBeGreaterThan(30);
  expect(seconds).toBeLessThanOrEqual(60);

  const auditor = await signIn('li', 'AUDITOR');
  expect((await ask(query, auditor)).answer.extensions).toMatchObject({ cost: { remaining: 909 } });
  expect((await ask(query, await signIn('wang', 'AUDITOR'))).answer.extensions).toMatchObject({
    cost: { remaining: 909 },
  });
  expect((await ask(query, await signIn('zhao', 'ANALYST'))).answer.extensions).toEqual({
    cost: { requested: 91, allowed: 100_000 },
  });
  // What costs more than a whole minute would never be answered: that is not a matter of waiting.
  expect(await ask({ query: query.query.replace('80', '95') })).toMatchObject(tooLarge('cost'));
});

const trusted = 'query Names { platforms { totalCount } }';
const id = createHash('sha256').update(trusted).digest('hex');
const manifestFile = join(data, 'manifest.json');
writeFileSync(
  manifestFile,
  JSON.stringify({ format: 'any', version: 1, operations: [{ id, name: 'Names', type: 'query', body: trusted }] }),
);

test('with trusted documents alone, a listed one is answered by its id or its text, and nothing else', async () => {
  await start({ SHUTONG_TRUSTED_DOCUMENTS: manifestFile, SHUTONG_ONLY_TRUSTED_DOCUMENTS: 'on' });
  const answers = [
    await ask({ documentId: `sha256:${id}` }),
    await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } }),
    await ask({ query: trusted }),
  ];
  expect(answers.map(({ answer }) => answer.extensions)).toEqual(
    answers.map(() => ({ cost: { requested: 11, allowed: 100_000 } })),
  );
  expect(await ask({ query: `${trusted} ` })).toMatchObject({
    status: 400,
    extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
  });
  expect(await ask({ query: '{ __schema { types { name } } }' })).toMatchObject({
    extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
  });
  const byGet = await fetch(`${gateway?.url}/graphql?query=${encodeURIComponent('{ __typename }')}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(byGet.status).toBe(400);
  expect(await ask({ documentId: 'f'.repeat(64) })).toMatchObject({
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
  });
  // A text beside a good id is still the text that would be asked.
  expect(await ask({ documentId: id, query: '{ __typename }' })).toMatchObject({
    extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
  });
});

test('a manifest whose id stands for another text, and a restriction without a manifest, stop the start', async () => {
  const forged = join(data, 'forged.json');
  writeFileSync(forged, JSON.stringify({ [id]: '{ __typename }' }));
  await expect(start({ SHUTONG_TRUSTED_DOCUMENTS: forged })).rejects.toThrow(/SHA-256/);
  await expect(start({ SHUTONG_ONLY_TRUSTED_DOCUMENTS: 'on' })).rejects.toThrow(/needs a manifest/);
  await expect(start({ SHUTONG_BUDGETS: '{"KING": 1}' })).rejects.toThrow(/KING/);
  gateway = undefined;
});

test('batches, requests that a page of another site can send, and introspection that is off are refused', async () => {
  await start({ SHUTONG_INTROSPECTION: 'off' });
  const query = '{ __typename }';
  expect((await ask([{ query }, { query }])).status).toBe(400);
  const simple = await fetch(`${gateway?.url}/graphql?query=${encodeURIComponent(query)}`);
  expect([simple.status, await simple.text()]).toEqual([400, expect.stringContaining('CSRF')]);
  expect((await ask({ query: '{ __schema { types { name } } }' })).extensions).toMatchObject({
    code: 'GRAPHQL_VALIDATION_FAILED',
  });
});
