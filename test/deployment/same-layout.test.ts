import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../schema/project-root.ts';
import { testMongodb } from '../mongodb/test-deployment.ts';
import { type Child, startChild } from '../system/child.ts';
import { freePort } from '../system/free-port.ts';

const patience = { timeout: 60_000 };

/** The commands of docker-compose.yml as plain processes: the same variables, with this machine's addresses and folders in them. */
describe('the layout of docker-compose.yml', () => {
  const nodes = ['100000', '310000', '320000', 'samr', 'mca'];
  let folder: string;
  let gateways: Child[] = [];
  let hosts: Child[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shutong-layout-'));
    const keys = join(folder, 'keys');
    const made = spawn(process.execPath, [join(projectRoot, 'dist/cli/keys.js'), 'make'], {
      env: { PATH: process.env['PATH'], SHUTONG_DATA: keys },
      stdio: 'ignore',
    });
    expect((await once(made, 'exit'))[0]).toBe(0);
    const uri = await testMongodb('shutong_layout');
    const nationalPort = await freePort();
    const registry = `http://127.0.0.1:${nationalPort}/nodes/100000/graphql`;
    const host = async (code: string): Promise<Child> => {
      const port = code === '100000' ? nationalPort : await freePort();
      return startChild('dist/subgraphs/main.js', {
        // In production an operator registers platforms with the keys of their nodes; here the first key is believed.
        NODE_ENV: 'test',
        // What an operator registers, here from the sample.
        SHUTONG_SAMPLE: 'on',
        PORT: String(port),
        SHUTONG_HOST: '127.0.0.1',
        SHUTONG_DATA: join(folder, code),
        SHUTONG_REGISTRY: registry,
        SHUTONG_GATEWAY_KEYS: join(keys, 'gateway', 'keys.public.json'),
        SHUTONG_NODES: code,
        SHUTONG_ANNOUNCE: `http://localhost:${port}`,
        ...(uri === undefined ? {} : { MONGODB_URI: uri }),
      });
    };
    hosts = await Promise.all(nodes.map(host));
    const gateway = () =>
      startChild('dist/gateway/main.js', {
        // In production an operator registers platforms with the keys of their nodes; here the first key is believed.
        NODE_ENV: 'test',
        SHUTONG_HOST: '127.0.0.1',
        SHUTONG_DATA: keys,
        SHUTONG_REGISTRY: registry,
      });
    gateways = [await gateway(), await gateway()];
  });
  afterAll(async () => {
    await Promise.all([...gateways, ...hosts].map((child) => child.stop()));
    await rm(folder, { recursive: true, force: true });
  });

  const answer = async (gateway: Child | undefined): Promise<unknown> => {
    const response = await fetch(`${gateway?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ catalogEntries(first: 3, platforms: ${JSON.stringify(nodes)}) { totalCount complete edges { node { id name } } sources { platform status } } }`,
      }),
    });
    return response.json();
  };

  test('both gateways answer alike from all five nodes, and one goes on when the other is killed', async () => {
    const whole = {
      data: {
        catalogEntries: { complete: true, sources: nodes.toSorted().map((platform) => ({ platform, status: 'OK' })) },
      },
    };
    for (const gateway of gateways) await expect.poll(() => answer(gateway), patience).toMatchObject(whole);
    const [one, other] = await Promise.all(gateways.map(answer));
    expect(one).toEqual(other);
    await gateways[0]?.kill();
    expect(await answer(gateways[1])).toEqual(other);
  });
});
