import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { testMongodb } from '../../../../test/mongodb/test-deployment.ts';
import { readConfiguration } from '../../../configuration.ts';
import { ask, codesOf } from '../../../fixture/ask.ts';
import { catalogEntryRow } from '../../../fixture/rows.ts';
import { realEnvironment } from '../../../kit/node-environment.ts';
import { catalogEntries } from '../../../provision/catalog/collection.ts';
import { type RunningNodes, startNodes } from '../../../start-nodes.ts';
import { type SeverableProxy, startSeverableProxy } from './severable-proxy.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

/** How long MongoDB is away: `npm run test:crash` makes it 30 seconds. */
const awayMs = Number(process.env['SHUTONG_AWAY_MS'] ?? 3_000);
const uri = await testMongodb(`shutong_away_${randomUUID().slice(0, 8)}`);

describe.runIf(uri)('a node whose MongoDB goes away', () => {
  let proxy: SeverableProxy;
  let nodes: RunningNodes;
  let folder: string;
  let endpoint: string;
  beforeAll(async () => {
    if (uri === undefined) return;
    proxy = await startSeverableProxy(uri);
    folder = await mkdtemp(join(tmpdir(), 'shutong-away-'));
    nodes = await startNodes({
      sample: {
        platforms: [{ id: '310000', tier: 'PROVINCIAL' }],
        rows: () => [{ collection: catalogEntries, rows: [catalogEntryRow({ id: 'cat:310000:1' })] }],
      },
      environment: realEnvironment,
      logger: pino({ level: 'silent' }),
      configuration: {
        ...configuration(folder),
        mongodbUri: `${proxy.uri}${proxy.uri.includes('?') ? '&' : '?'}serverSelectionTimeoutMS=400`,
      },
    });
    endpoint = `${nodes.url}/nodes/310000/graphql`;
  });
  afterAll(async () => {
    await nodes?.stop();
    await proxy?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  const count = () => ask<{ catalogEntries: { totalCount: number } }>(endpoint, '{ catalogEntries { totalCount } }');

  test('says so with a code, tells nothing wrong, and goes on by itself when it is back', async () => {
    expect((await count()).data).toEqual({ catalogEntries: { totalCount: 1 } });
    await proxy.sever();
    const until = performance.now() + awayMs;
    let asked = 0;
    do {
      const answer = await count();
      asked += 1;
      expect(codesOf(answer)).toEqual(['STORE_UNAVAILABLE']);
      expect(answer.data).toEqual({ catalogEntries: null });
      expect(JSON.stringify(answer.errors)).not.toMatch(/127\.0\.0\.1|mongodb:/);
    } while (performance.now() < until);
    expect(asked).toBeGreaterThan(1);
    await proxy.restore();
    await expect
      .poll(async () => (await count()).data, { timeout: 60_000 })
      .toEqual({ catalogEntries: { totalCount: 1 } });
  });
});

const configuration = (data: string) => ({
  ...readConfiguration({ PORT: '0', SHUTONG_NODES: '310000', SHUTONG_LOG: 'silent' }),
  data,
  registry: 'http://127.0.0.1:9/',
});
