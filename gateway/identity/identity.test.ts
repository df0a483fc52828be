import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readPublicKeys } from '../../identity/key-ring.ts';
import { readConfiguration } from '../configuration.ts';
import { type RunningGateway, startGateway } from '../server.ts';
import { type Asker, rightsOf } from './asker.ts';
import { gatewayKeyFile, gatewayPublicKeyFile } from './gateway-keys.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const data = mkdtempSync(join(tmpdir(), 'shutong-identity-'));
let gateway: RunningGateway;
/** Stands for the registry and for node 310000: notes who asks what. */
let node: Server;
const asked: { readonly path: string; readonly query: string; readonly headers: IncomingHttpHeaders }[] = [];

beforeAll(async () => {
  node = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      const { query } = JSON.parse(text) as { query: string };
      asked.push({ path: request.url ?? '', query, headers: request.headers });
      const endpoint = `http://127.0.0.1:${(node.address() as AddressInfo).port}/nodes/310000/graphql`;
      const entry = { code: '310000', group: 'PROVINCIAL', endpoint, contracts: ['provision'], state: 'LIVE' };
      const answer = query.includes('nodeDirectory') ? { nodeDirectory: { version: '1', nodes: [entry] } } : {};
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: answer }));
    });
  });
  await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve));
  const registry = `http://127.0.0.1:${(node.address() as AddressInfo).port}/nodes/100000/graphql`;
  gateway = await startGateway(
    readConfiguration({ PORT: '0', SHUTONG_REGISTRY: registry, SHUTONG_DATA: data, SHUTONG_LOG: 'silent' }),
  );
});
afterAll(async () => {
  await gateway.stop();
  node.close();
  rmSync(data, { recursive: true });
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const officer = { subject: 'li', role: 'SHARING_OFFICE', node: '310000', organisation: 'org', purpose: '核验' };

async function tokenFor(asker: object): Promise<string> {
  const response = await post('/dev/token', asker);
  expect(response.status).toBe(200);
  const body = (await response.json()) as { token: string };
  expect(Object.keys(body)).toEqual(['token']);
  return body.token;
}

const read = '{ catalogEntries(platforms: ["310000"]) { totalCount } }';
const write = `mutation { submitSharingRequest(input: { entryId: "cat:310000:1", requester: "r", requesterNode: "310000", legalBasis: "b",
  scenario: "s", scope: "s", sharingMode: API, usedUntil: "2099-01-01", items: [], requesterHead: "h", statement: true,
  idempotencyKey: "12345678" }) { problems { code } } }`;

/** Asks, and returns what the node was sent for it. */
async function sentFor(query: string, token?: string): Promise<IncomingHttpHeaders> {
  const before = asked.length;
  await (await post('/graphql', { query }, token === undefined ? {} : { authorization: `Bearer ${token}` })).text();
  const [sent] = asked.slice(before).filter(({ path }) => path.includes('310000'));
  if (sent === undefined) throw new Error('The node was not asked');
  return sent.headers;
}

const verified = async (authorization = '') => {
  const keys = createLocalJWKSet({ keys: [...readPublicKeys(gatewayPublicKeyFile(data))] });
  const { payload, protectedHeader } = await jwtVerify(authorization.replace('Bearer ', ''), keys);
  return { payload, protectedHeader };
};

test('a node gets a token of the gateway, for itself alone and for seconds, that says who asks', async () => {
  const { authorization } = await sentFor(read, await tokenFor(officer));
  const { payload, protectedHeader } = await verified(authorization);
  expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'shutong-node+jwt' });
  const { iat = 0, exp = 0, ...said } = payload;
  expect(exp - iat).toBe(30);
  expect(said).toEqual({
    iss: 'shutong-gateway',
    aud: '310000',
    sub: 'li',
    role: 'SHARING_OFFICE',
    node: '310000',
    organisation: 'org',
    purpose: '核验',
    trace: null,
  });
});

test('reads of a caller share one signature and are told apart by their trace; each write has a signature of its own, trace included', async () => {
  const token = await tokenFor(officer);
  const [one, other] = [await sentFor(read, token), await sentFor(read, token)];
  expect(other.authorization).toBe(one.authorization);
  expect(one['x-shutong-trace']).toMatch(/^[0-9a-f]{32}$/);
  expect(other['x-shutong-trace']).not.toBe(one['x-shutong-trace']);
  const traces = [await sentFor(write, token), await sentFor(write, token)].map(
    ({ authorization = '' }) => decodeJwt(authorization.replace('Bearer ', ''))['trace'],
  );
  expect(traces).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/)]);
  expect(traces[0]).not.toBe(traces[1]);
  const another = await sentFor(read, await tokenFor({ ...officer, purpose: null }));
  expect(another.authorization).not.toBe(one.authorization);
});

test('the public is told to no node, and the gateway asks the registry as itself', async () => {
  expect((await sentFor(read)).authorization).toBeUndefined();
  const [own] = asked.filter(({ query }) => query.includes('nodeDirectory'));
  const { payload } = await verified(own?.headers.authorization);
  expect(payload).toMatchObject({ sub: 'gateway', role: 'NODE_OPERATOR', aud: '100000' });
});

test('what a client sends to nodes in its own name does not reach them', async () => {
  const headers = { 'x-shutong-trace': 'f'.repeat(32) };
  const before = asked.length;
  await (await post('/graphql', { query: read }, headers)).text();
  expect(asked.slice(before).map((sent) => sent.headers['x-shutong-trace'])).toEqual([undefined]);
});

test('a bad token is refused before anything is asked, and says why; it is never taken for none', async () => {
  const before = asked.filter(({ path }) => path.includes('310000')).length;
  const response = await post('/graphql', { query: read }, { authorization: 'Bearer abc' });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'What was sent as a token is none.',
        extensions: {
          code: 'UNAUTHENTICATED',
          check: 'TOKEN_MALFORMED',
          messageZh: expect.any(String),
          nextStep: expect.stringContaining('Authorization: Bearer'),
        },
      },
    ],
  });
  expect(asked.filter(({ path }) => path.includes('310000'))).toHaveLength(before);
});

test('a token of the gateway for a node is none for the gateway', async () => {
  const { authorization = '' } = await sentFor(read, await tokenFor(officer));
  const response = await post('/graphql', { query: read }, { authorization });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { check: 'TOKEN_ISSUER_UNKNOWN' } }] });
});

test('a request for a token that is wrong is told all that is wrong with it', async () => {
  const response = await post('/dev/token', { subject: '', role: 'KING', node: 'x y', extra: 1 });
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as { errors: { extensions: { problems: { field: string }[] } }[] };
  expect(errors[0]?.extensions.problems.map(({ field }) => field).toSorted()).toEqual([
    'extra',
    'node',
    'role',
    'subject',
  ]);
  for (const body of ['[]', '"x"', 'null', '{']) expect((await post('/dev/token', body)).status).toBe(400);
});

test.each<[string, Record<string, string>, number]>([
  ['a form of another site', { 'content-type': 'text/plain' }, 415],
  ['a page of another site', { origin: 'https://evil.example' }, 403],
  ['a sandboxed page', { origin: 'null' }, 403],
  ['a browser that says that another site asks', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a page of the same machine, at another port', { 'sec-fetch-site': 'same-site' }, 403],
])('%s gets no token', async (_who, headers, status) => {
  const response = await post('/dev/token', { subject: 'li', role: 'ANALYST' }, headers);
  expect(response.status).toBe(status);
  expect(await response.text()).not.toContain('token"');
});

test('nobody else can read the key', () => {
  expect(statSync(gatewayKeyFile(data)).mode & 0o777).toBe(0o600);
});

test('in production there is no development issuer, and asking for one stops the start', async () => {
  const production = { NODE_ENV: 'production', PORT: '0', SHUTONG_DATA: data, SHUTONG_LOG: 'silent' };
  expect(() => readConfiguration({ ...production, SHUTONG_DEVELOPMENT_ISSUER: 'on' })).toThrow(/NODE_ENV=production/);
  const started = await startGateway(readConfiguration(production));
  const ask = (path: string) =>
    fetch(`${started.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"subject":"li","role":"ANALYST"}',
    });
  const token = await tokenFor({ subject: 'li', role: 'ANALYST' });
  const status = (await ask('/dev/token')).status;
  const response = await fetch(`${started.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{"query":"{ __typename }"}',
  });
  await started.stop();
  expect([status, response.status]).toEqual([404, 401]);
});

test('in production a gateway without a key does not start, and makes none', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'shutong-identity-'));
  const configuration = readConfiguration({ NODE_ENV: 'production', PORT: '0', SHUTONG_DATA: empty });
  await expect(startGateway(configuration)).rejects.toThrow(/no key to sign with/);
  rmSync(empty, { recursive: true });
});

test('rights are one text for one asker, and another for every other', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('","', '\n', '[', 'null', ''));
  const asker: fc.Arbitrary<Asker> = fc.record({
    subject: text,
    role: text,
    organisation: fc.option(text),
    node: fc.option(text),
    purpose: fc.option(text),
  });
  fc.assert(
    fc.property(asker, asker, (one, other) => {
      const same = (Object.keys(one) as (keyof Asker)[]).every((key) => one[key] === other[key]);
      expect(rightsOf(one) === rightsOf(other)).toBe(same);
      expect(rightsOf(one)).not.toBe(rightsOf(undefined));
    }),
  );
});
