import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NodeHostConfiguration } from './configuration.ts';
import { ask } from './fixture/ask.ts';
import { auditor } from './fixture/callers.ts';
import { catalogEntryRow, platformRow } from './fixture/rows.ts';
import { realEnvironment } from './kit/node-environment.ts';
import { defaultReadLogLimits } from './kit/read-log/retention.ts';
import { catalogEntries } from './provision/catalog/collection.ts';
import { platforms } from './registry/platform/collection.ts';
import type { SampleSource } from './sample-source.ts';
import { type RunningNodes, startNodes } from './start-nodes.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const patience = { timeout: 30_000 };

const sample: SampleSource = {
  platforms: [
    { id: '100000', tier: 'NATIONAL' },
    { id: '310000', tier: 'PROVINCIAL' },
    { id: 'samr', tier: 'DEPARTMENT' },
  ],
  rows: (code) => [
    { collection: catalogEntries, rows: [catalogEntryRow({ id: `cat:${code}:1` })] },
    ...(code === '100000'
      ? [{ collection: platforms, rows: ['100000', '310000', 'samr'].map((id) => platformRow({ id })) }]
      : []),
  ],
};

let data: string;
let host: RunningNodes | undefined;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-nodes-'));
});
afterEach(async () => {
  await host?.stop();
  await rm(data, { recursive: true, force: true });
});

const start = async (configuration: Partial<NodeHostConfiguration>): Promise<RunningNodes> => {
  await host?.stop();
  host = await startNodes({
    sample,
    environment: realEnvironment,
    caller: auditor,
    logger: pino({ level: 'silent' }),
    configuration: {
      host: '127.0.0.1',
      port: 0,
      announce: undefined,
      data,
      mongodbUri: undefined,
      logKeys: join(data, 'log-keys'),
      signatures: 'Ed25519',
      checkpointMs: 60_000,
      readLog: defaultReadLogLimits,
      nodes: [],
      tier: undefined,
      parents: new Map(),
      registry: 'http://127.0.0.1:9/',
      gatewayKeys: join(data, 'gateway', 'keys.public.json'),
      sample: true,
      cities: false,
      behindRelay: [],
      replicas: [],
      development: true,
      log: 'silent',
      ...configuration,
    },
  });
  return host;
};

const countAt = async (code: string) =>
  (await ask(`${host?.url}/nodes/${code}/graphql`, '{ catalogEntries { totalCount } }')).data;
const registered = async () =>
  (await ask(`${host?.url}/nodes/100000/graphql`, '{ platforms { edges { node { code name sample } } } }')).data;

test('every sample platform runs with its sample, and is still there after a restart without the sample', async () => {
  await start({});
  for (const code of ['100000', '310000', 'samr'])
    expect(await countAt(code)).toEqual({ catalogEntries: { totalCount: 1 } });
  await start({ sample: false });
  for (const code of ['100000', '310000', 'samr'])
    expect(await countAt(code)).toEqual({ catalogEntries: { totalCount: 1 } });
});

test('without the sample stores are empty, but that the centre knows itself', async () => {
  await start({ sample: false });
  expect(await countAt('100000')).toEqual({ catalogEntries: { totalCount: 0 } });
  expect(await registered()).toEqual({
    platforms: { edges: [{ node: { code: '100000', name: '国家政务大数据平台', sample: false } }] },
  });
  await start({ sample: true });
  // It knows itself, so it is not empty, and gets no sample.
  expect(await countAt('100000')).toEqual({ catalogEntries: { totalCount: 0 } });
});

test('a platform that is not in the sample starts empty', async () => {
  await start({ nodes: ['440000', 'tax'] });
  expect(await countAt('440000')).toEqual({ catalogEntries: { totalCount: 0 } });
  expect(await countAt('tax')).toEqual({ catalogEntries: { totalCount: 0 } });
});

test('a host of its own registry announces its nodes to it', async () => {
  const { url } = await start({});
  const port = Number(new URL(url).port);
  await start({ port, registry: `http://127.0.0.1:${port}/nodes/100000/graphql` });
  const endpoints = async () => {
    const { data: answer } = await ask<{ nodeDirectory: { nodes: { endpoint: string | null }[] } }>(
      `${url}/nodes/100000/graphql`,
      '{ nodeDirectory { nodes { endpoint } } }',
    );
    return answer.nodeDirectory.nodes.map(({ endpoint }) => endpoint);
  };
  await expect
    .poll(endpoints, patience)
    .toEqual(['100000', '310000', 'samr'].map((code) => `${url}/nodes/${code}/graphql`));
});
