import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, fetch } from 'undici';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readTlsIdentity } from '../../identity/tls-folder.ts';
import { projectRoot } from '../../schema/project-root.ts';
import { type Child, startChild } from '../system/child.ts';
import { forgetful, patient } from '../system/patience.ts';
import { copySample } from '../system/sample-data.ts';

// Real processes with certificates from `npm run certificates`: https in front, mutual TLS behind.
let data: string;
let good: string;
let foreign: string;
let expired: string;
let national: Child;
let province: Child;
let gateway: Child;
const others: Child[] = [];

function certificates(name: string, days: number): string {
  const out = join(data, 'certificates', name);
  const parameters = ['--out', out, '--hosts', '127.0.0.1', '--days', String(days)];
  execFileSync(process.execPath, [join(projectRoot, 'scripts', 'certificates.mjs'), ...parameters]);
  return out;
}

const registry = () => `${national.url}/nodes/100000/graphql`;
const startHost = (nodes: string, tls: string, more: Readonly<Record<string, string>> = {}) =>
  startChild('dist/subgraphs/main.js', {
    SHUTONG_DATA: data,
    SHUTONG_NODES: nodes,
    SHUTONG_NODE_TLS: join(tls, 'nodes'),
    ...more,
  });
const startGateway = (tls: Readonly<Record<string, string>>) =>
  startChild('dist/gateway/main.js', {
    SHUTONG_DATA: data,
    SHUTONG_REGISTRY: registry(),
    SHUTONG_DIRECTORY_POLL_MS: '300',
    ...patient,
    ...forgetful,
    ...tls,
  });

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-mutual-'));
  await copySample(data);
  [good, foreign, expired] = [certificates('good', 3), certificates('foreign', 3), certificates('expired', 0)];
  national = await startHost('100000', good);
  province = await startHost('310000', good, { SHUTONG_REGISTRY: registry() });
  gateway = await startGateway({ SHUTONG_NODE_TLS: join(good, 'nodes'), SHUTONG_FRONT_TLS: join(good, 'front') });
});
afterEach(async () => {
  await Promise.all(others.splice(0).map((child) => child.kill()));
});
afterAll(async () => {
  await Promise.all([gateway, province, national].map((child) => child?.kill()));
  await rm(data, { recursive: true, force: true });
});

interface Answer {
  readonly data: {
    readonly catalogEntries: {
      readonly edges: readonly unknown[];
      readonly sources: readonly {
        readonly platform: string;
        readonly status: string;
        readonly problem: string | null;
      }[];
    } | null;
  } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** As a client that trusts the authority of the front and shows nothing of its own. */
const trusting = () => new Agent({ connect: { ca: readTlsIdentity(join(good, 'front')).ca } });
const query =
  '{ catalogEntries(first: 3, platforms: ["100000", "310000"]) { edges { node { name } } sources { platform status problem } } }';
async function ask(url: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    dispatcher: trusting(),
  });
  return (await response.json()) as Answer;
}
const statusesOf = ({ data: answer }: Answer) =>
  answer?.catalogEntries?.sources.map(({ platform, status }) => [platform, status]);
const problemOf = ({ data: answer }: Answer, platform: string) =>
  answer?.catalogEntries?.sources.find((source) => source.platform === platform)?.problem ?? '';

/** Another host takes the place of the province's, at the address that the province has announced. */
async function inPlaceOfTheProvince(tls: string): Promise<Child> {
  const { port } = new URL(province.url);
  await province.stop();
  const host = await startHost('310000', tls, { SHUTONG_REGISTRY: registry(), PORT: port });
  others.push(host);
  return host;
}

test('a question goes over https in front and mutual TLS behind', async () => {
  expect([gateway.url, national.url, province.url].every((url) => url.startsWith('https:'))).toBe(true);
  await expect
    .poll(async () => statusesOf(await ask(gateway.url)), { timeout: 30_000 })
    .toEqual([
      ['100000', 'OK'],
      ['310000', 'OK'],
    ]);
  expect((await ask(gateway.url)).data?.catalogEntries?.edges).toHaveLength(3);
  await expect(fetch(`${gateway.url}/healthz`)).rejects.toThrow();
  await expect(fetch(`${province.url}/healthz`, { dispatcher: trusting() })).rejects.toThrow();
});

test('a node that shows a certificate of another authority is not talked to, and both sides say why', async () => {
  const host = await inPlaceOfTheProvince(foreign);
  const answer = await ask(gateway.url);
  expect(statusesOf(answer)).toEqual([
    ['100000', 'OK'],
    ['310000', 'UNREACHABLE'],
  ]);
  expect(problemOf(answer, '310000')).toContain('CERT_SIGNATURE_FAILURE');
  await expect.poll(() => host.complaints(), { timeout: 20_000 }).toContain('the registry is not believed over TLS');
  await host.stop();
  province = await startHost('310000', good, { SHUTONG_REGISTRY: registry(), PORT: new URL(province.url).port });
  await expect
    .poll(async () => statusesOf(await ask(gateway.url)), { timeout: 30_000 })
    .toContainEqual(['310000', 'OK']);
});

test.each([
  ['without a certificate', () => ({}), 'SELF_SIGNED_CERT_IN_CHAIN'],
  [
    'with a certificate of another authority',
    () => ({ SHUTONG_NODE_TLS: join(foreign, 'nodes') }),
    'CERT_SIGNATURE_FAILURE',
  ],
])('a gateway %s learns nothing, says so to clients, and in its log why', async (_which, tls, reason) => {
  const stranger = await startGateway({
    ...tls(),
    SHUTONG_FRONT_TLS: join(good, 'front'),
    SHUTONG_DATA: join(data, 'stranger'),
  });
  others.push(stranger);
  const answer = await ask(stranger.url);
  expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['DIRECTORY_UNAVAILABLE']);
  expect((await fetch(`${stranger.url}/readyz`, { dispatcher: trusting() })).status).toBe(503);
  await expect.poll(() => stranger.complaints(), { timeout: 20_000 }).toContain(reason);
});

test('certificates and an authority that have expired are believed by nobody, and the log says that they have', async () => {
  const folder = join(data, 'expired-system');
  const host = await startHost('100000', expired, { SHUTONG_DATA: folder, SHUTONG_SAMPLE: 'off' });
  others.push(host);
  const late = await startGateway({
    SHUTONG_NODE_TLS: join(expired, 'nodes'),
    SHUTONG_FRONT_TLS: join(good, 'front'),
    SHUTONG_REGISTRY: `${host.url}/nodes/100000/graphql`,
    SHUTONG_DATA: folder,
  });
  others.push(late);
  expect((await ask(late.url)).errors?.map(({ extensions }) => extensions['code'])).toEqual(['DIRECTORY_UNAVAILABLE']);
  await expect.poll(() => late.complaints(), { timeout: 20_000 }).toContain('CERT_HAS_EXPIRED');
});

test('a folder that lacks a file stops the start, and the file is named', async () => {
  const lacking = join(data, 'certificates', 'lacking');
  cpSync(join(good, 'nodes'), join(lacking, 'nodes'), { recursive: true });
  rmSync(join(lacking, 'nodes', 'certificate.pem'));
  await expect(startHost('310000', lacking, { SHUTONG_REGISTRY: registry() })).rejects.toThrow(
    /certificate\.pem cannot be read/,
  );
  await expect(startGateway({ SHUTONG_NODE_TLS: join(lacking, 'nodes') })).rejects.toThrow(
    /certificate\.pem cannot be read/,
  );
});
