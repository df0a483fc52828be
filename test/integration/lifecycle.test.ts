import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../system/ask.ts';
import { type Child, startChild } from '../system/child.ts';
import { freePort } from '../system/free-port.ts';
import { patient } from '../system/patience.ts';

let data: string;
const children: Child[] = [];

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-lifecycle-'));
});

afterAll(async () => {
  await Promise.all(children.map((child) => child.kill()));
  await rm(data, { recursive: true, force: true });
});

async function start(...parameters: Parameters<typeof startChild>): Promise<Child> {
  const child = await startChild(...parameters);
  children.push(child);
  return child;
}

const statusOf = async (url: string) => (await fetch(url)).status;

describe('a gateway that is started before the registry', () => {
  let gateway: Child;
  let registry: URL;

  beforeAll(async () => {
    registry = new URL(`http://127.0.0.1:${await freePort()}/nodes/100000/graphql`);
    gateway = await start('dist/gateway/main.js', {
      SHUTONG_REGISTRY: registry.href,
      SHUTONG_DATA: join(data, 'early'),
      ...patient,
    });
  });

  test('lives, says that it is not ready, and fails fields instead of answering that there is nothing', async () => {
    expect(await statusOf(`${gateway.url}/healthz`)).toBe(200);
    expect(await statusOf(`${gateway.url}/readyz`)).toBe(503);
    const { errors } = await ask(
      `${gateway.url}/graphql`,
      '{ catalogEntries(first: 1) { totalCount complete } catalogEntry(id: "cat:310000:1") { name } platform(code: "310000") { name } }',
    );
    expect(errors.map(({ path, extensions }) => [path?.[0], extensions?.['code']]).toSorted()).toEqual([
      ['catalogEntries', 'DIRECTORY_UNAVAILABLE'],
      ['catalogEntry', 'DIRECTORY_UNAVAILABLE'],
      ['platform', 'DIRECTORY_UNAVAILABLE'],
    ]);
  });

  test('becomes ready by itself when the registry has started', async () => {
    await start('dist/subgraphs/main.js', {
      SHUTONG_NODES: 'NATIONAL',
      SHUTONG_SAMPLE: 'off',
      SHUTONG_DATA: data,
      SHUTONG_GATEWAY_KEYS: join(data, 'early', 'gateway', 'keys.public.json'),
      PORT: registry.port,
    });
    await expect.poll(() => statusOf(`${gateway.url}/readyz`), { timeout: 30_000 }).toBe(200);
    const facets = '{ catalogFacets { totalCount complete sources { platform status } } }';
    const whole = { totalCount: 0, complete: true, sources: [{ platform: '100000', status: 'OK' }] };
    const answer = async () =>
      (await ask<{ catalogFacets: unknown }>(`${gateway.url}/graphql`, facets)).data.catalogFacets;
    await expect.poll(answer, { timeout: 30_000 }).toEqual(whole);
  });
});

describe('asked to stop with a request under way', () => {
  const host = (folder: string) =>
    start('dist/subgraphs/main.js', {
      SHUTONG_NODES: '100000',
      SHUTONG_SAMPLE: 'off',
      SHUTONG_DATA: join(data, folder),
    });

  test('the gateway answers it, over a connection that is kept alive, and ends with 0', async () => {
    const registry = `${(await host('behind')).url}/nodes/100000/graphql`;
    const gateway = await start('dist/gateway/main.js', {
      SHUTONG_REGISTRY: registry,
      SHUTONG_DATA: join(data, 'behind'),
      ...patient,
    });
    await expectLastAnswer(gateway, '/graphql');
  });

  test('a node host answers it, over a connection that is kept alive, and ends with 0', async () => {
    await expectLastAnswer(await host('alone'), '/nodes/100000/graphql');
  });
});

/** Sends the head of a request, asks the process to stop, and sends the rest when it takes no new connection any more. */
async function expectLastAnswer(child: Child, path: string): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const sent = request(`${child.url}${path}`, {
    agent,
    method: 'POST',
    headers: { 'content-type': 'application/json', expect: '100-continue' },
  });
  const answered = once(sent, 'response');
  sent.flushHeaders();
  await once(sent, 'continue');
  const end = child.stop();
  const isRefused = () =>
    fetch(`${child.url}/healthz`).then(
      () => false,
      () => true,
    );
  await expect.poll(isRefused, { timeout: 30_000 }).toBe(true);
  sent.end(JSON.stringify({ query: '{ catalogFacets { totalCount complete } }' }));
  const [response] = await answered;
  expect(JSON.parse(await text(response))).toMatchObject({
    data: { catalogFacets: { totalCount: 0, complete: true } },
  });
  expect(await end).toBe(0);
  agent.destroy();
}

describe.skipIf(process.platform !== 'linux')('the processes', () => {
  test('keep to the machine: no connection of theirs leads anywhere but to 127.0.0.1', async () => {
    const host = await start('dist/subgraphs/main.js', {
      SHUTONG_NODES: '100000',
      SHUTONG_SAMPLE: 'off',
      SHUTONG_DATA: join(data, 'quiet'),
    });
    const gateway = await start('dist/gateway/main.js', {
      SHUTONG_REGISTRY: `${host.url}/nodes/100000/graphql`,
      SHUTONG_DATA: join(data, 'quiet'),
      ...patient,
    });
    const seen = new Set<string>();
    for (let round = 0; round < 20; round++) {
      await ask(
        `${gateway.url}/graphql`,
        '{ catalogEntries(first: 1) { totalCount } platforms(first: 1) { totalCount } }',
      );
      for (const { pid } of [host, gateway]) for (const address of remoteAddresses(pid)) seen.add(address);
    }
    expect(seen).toEqual(new Set(['127.0.0.1']));
  });
});

/** Where the sockets of a process lead, from what Linux tells: TCP and UDP, IPv4 and IPv6; listening ones aside. */
function remoteAddresses(pid: number): string[] {
  const sockets = new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((name) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${name}`))?.[1] ?? [];
      } catch {
        return []; // closed meanwhile
      }
    }),
  );
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state !== '0A' && sockets.has(inode ?? ''))
      .map(([, , remote = '']) => readAddress(remote.split(':')[0] ?? '')),
  );
}

/** `0100007F` is 127.0.0.1: bytes from the last to the first. An IPv6 address stays as it is, it would be a surprise. */
const readAddress = (hex: string): string =>
  hex.length === 8 ? [...Buffer.from(hex, 'hex')].reverse().join('.') : hex;
