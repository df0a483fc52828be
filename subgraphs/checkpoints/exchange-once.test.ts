import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../fixture/ask.ts';
import { auditor } from '../fixture/callers.ts';
import { sharingRequestRow } from '../fixture/rows.ts';
import { decisionContent } from '../fixture/signed-log.ts';
import { decide } from '../kit/decision/decide.ts';
import { type StartedHost, startHost } from '../kit/host.ts';
import { NodeContext } from '../kit/node-context.ts';
import { realEnvironment } from '../kit/node-environment.ts';
import { sharingRequests } from '../provision/sharing-request/collection.ts';
import { CheckpointWatch } from './checkpoint-watch.ts';
import { exchangeOnce } from './exchange-once.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let centre: StartedHost;
let province: StartedHost;
let folder: string;
let clock = 0;
const environment = {
  ...realEnvironment,
  now: () => new Date(Date.UTC(2026, 2, 10) + 1000 * clock++),
  newLocalId: () => `id${clock++}`,
};
const everyMs = 60_000;
let watch: CheckpointWatch;
const start = (code: string) =>
  startHost({ caller: auditor, folder: join(folder, code), environment, watch, platforms: [{ code }] });
beforeEach(async () => {
  watch = new CheckpointWatch(environment.now, everyMs);
  folder = await mkdtemp(join(tmpdir(), 'shutong-checkpoints-'));
  [centre, province] = [await start('100000'), await start('310000')];
});
afterEach(async () => {
  await Promise.all([centre.stop(), province.stop()]);
  await rm(folder, { recursive: true, force: true });
});

const decideAt = (host: StartedHost, node: string, count: number) =>
  host.work(node, async (collections) => {
    for (let number = 0; number < count; number++) {
      const context = new NodeContext({ code: node, tier: 'PROVINCIAL' }, collections, environment);
      const id = `req:${node}:${environment.newLocalId()}`;
      const { procedure } = decisionContent('');
      await decide(context, sharingRequests, { seen: null, next: sharingRequestRow({ id }), procedure });
    }
  });
const exchange = (acknowledged?: number) =>
  exchangeOnce(
    {
      host: province,
      nodes: ['310000'],
      centre: centre.endpoint('100000'),
      environment,
      everyMs,
      watch,
      logger: pino({ level: 'silent' }),
    },
    '310000',
    acknowledged,
    new AbortController().signal,
  );

interface Readiness {
  readonly ready: boolean;
  readonly alarms: readonly unknown[];
  readonly nodes: readonly { readonly checkpoints: unknown }[];
}
const readiness = async ({ url }: StartedHost) => (await (await fetch(`${url}/readyz`)).json()) as Readiness;
const figure = async ({ url }: StartedHost, name: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name}\\{node="\\w+"\\} (\\S+)$`, 'm').exec(text)?.[1]);
};

interface Kept {
  readonly keptCheckpoints: {
    readonly edges: readonly {
      readonly node: {
        readonly about: { readonly code: string };
        readonly length: number;
        readonly consistent: boolean;
      };
    }[];
  };
}
const keptAt = async (host: StartedHost, code: string) => {
  const { data, errors } = await ask<Kept>(
    host.endpoint(code),
    '{ keptCheckpoints(first: 200) { edges { node { about { code } length consistent } } } }',
  );
  expect(errors).toEqual([]);
  return data.keptCheckpoints.edges.map(({ node }) => [node.about.code, node.length, node.consistent]);
};

test('the centre keeps how far a node has come, and the node how far the centre has', async () => {
  expect(await exchange()).toBe(0);
  await decideAt(province, '310000', 3);
  await decideAt(centre, '100000', 2);
  expect(await exchange(0)).toBe(3);
  await decideAt(province, '310000', 2);
  // After a restart the node does not know any more what the centre has.
  expect(await exchange()).toBe(5);
  expect(await exchange(5)).toBe(5);
  expect(await keptAt(centre, '100000')).toEqual([
    ['310000', 5, true],
    ['310000', 3, true],
    ['310000', 0, true],
  ]);
  expect(await keptAt(province, '310000')).toEqual([
    ['100000', 2, true],
    ['100000', 0, true],
  ]);
});

test.each([
  ['longer', 4],
  ['as long', 3],
  ['shorter', 1],
])('a log that was rewritten, and is now %s, is found out, and both signatures are kept', async (_how, length) => {
  await decideAt(province, '310000', 3);
  expect(await exchange()).toBe(3);
  await province.stop();
  await rm(join(folder, '310000', '310000.sqlite'));
  province = await start('310000');
  await decideAt(province, '310000', length);
  expect(await exchange()).toBeUndefined();
  expect(await keptAt(centre, '100000')).toEqual([
    ['310000', length, false],
    ['310000', 3, true],
  ]);
  expect((await readiness(province)).alarms).toEqual([{ node: '310000', alarm: 'LOG_REWRITTEN' }]);
  expect((await readiness(centre)).alarms).toEqual([{ node: '100000', alarm: 'CHECKPOINT_CONTRADICTED' }]);
  expect(await figure(centre, 'shutong_checkpoints_inconsistent')).toBe(1);
  expect(await figure(province, 'shutong_checkpoint_alarms')).toBe(1);
});

test("so is the centre's own, by the nodes", async () => {
  await decideAt(centre, '100000', 2);
  await exchange();
  await centre.stop();
  await rm(join(folder, '100000', '100000.sqlite'));
  centre = await start('100000');
  await decideAt(centre, '100000', 5);
  await exchange();
  expect(await keptAt(province, '310000')).toEqual([
    ['100000', 5, false],
    ['100000', 2, true],
  ]);
  expect((await readiness(province)).alarms).toEqual([{ node: '310000', alarm: 'CHECKPOINT_CONTRADICTED' }]);
});

test('nobody else can speak for a node that has spoken', async () => {
  await decideAt(province, '310000', 1);
  await exchange();
  await province.stop();
  await rm(join(folder, '310000'), { recursive: true });
  province = await start('310000');
  await decideAt(province, '310000', 1);
  expect(await exchange()).toBeUndefined();
  expect(await keptAt(centre, '100000')).toEqual([['310000', 1, true]]);
});

test('how long ago a log was compared with what the centre keeps is told, and is an alarm after five that were missed', async () => {
  expect(await readiness(province)).toMatchObject({
    ready: true,
    alarms: [],
    nodes: [{ checkpoints: { exchangedAt: null, inconsistent: 0 } }],
  });
  await exchange();
  const { nodes } = await readiness(province);
  expect(nodes[0]?.checkpoints).toMatchObject({ exchangedAt: expect.stringMatching(/^2026-03-1/), alarms: [] });
  expect(await figure(province, 'shutong_checkpoint_age_seconds')).toBeLessThan(60);
  clock += (5 * everyMs) / 1000;
  expect((await readiness(province)).alarms).toEqual([{ node: '310000', alarm: 'CHECKPOINT_OVERDUE' }]);
  expect(await figure(province, 'shutong_checkpoint_age_seconds')).toBeGreaterThanOrEqual(300);
  // The centre compares itself with nobody: the nodes compare it.
  expect((await readiness(centre)).alarms).toEqual([]);
  await exchange();
  expect(await readiness(province)).toMatchObject({ ready: true, alarms: [] });
});
