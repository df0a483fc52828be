import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnd, readRecords } from '../../cli/evidence/read-log.ts';
import { exportLines } from '../../subgraphs/evidence/export/export-file.ts';
import { verifyExport } from '../../subgraphs/evidence/export/verify-export.ts';
import { ask, askSystemIn, tokenFor } from '../system/ask.ts';
import { type Child, startChild } from '../system/child.ts';
import { makeGatewayKey } from '../system/gateway-key.ts';

/** Set `SHUTONG_KILLS=200` for the long run. */
const kills = Number(process.env['SHUTONG_KILLS'] ?? 12);
const writers = 4;

let data: string;
let child: Child | undefined;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-killed-decisions-'));
  await makeGatewayKey(data);
  askSystemIn(data);
});
afterAll(async () => {
  await child?.kill();
  await rm(data, { recursive: true, force: true });
});

const start = () =>
  startChild('dist/subgraphs/main.js', { SHUTONG_DATA: data, SHUTONG_NODES: '100000', SHUTONG_SAMPLE: 'off' });
const graphOf = ({ url }: Child) => `${url}/nodes/100000/graphql`;

interface Registered {
  readonly registerPlatform: { readonly platform: { readonly version: number } | null } | null;
}

/** Registers or corrects one platform; its version when it was acknowledged. */
async function decide(graph: string, code: string, key: string): Promise<number | undefined> {
  const mutation =
    'mutation ($input: RegisterPlatformInput!) { registerPlatform(input: $input) { platform { version } } }';
  const input = { code, name: '试验平台', nameEn: `Trial ${key}`, tier: 'DEPARTMENT', idempotencyKey: `kill-${key}` };
  const { data: answer } = await ask<Registered | null>(graph, mutation, { input });
  return answer?.registerPlatform?.platform?.version;
}

test(`a node that is killed ${kills} times while it decides has every decision that it acknowledged in its log, once, and the log verifies`, {
  timeout: 30_000 + kills * 10_000,
}, async () => {
  const acknowledged = new Map<string, number>();
  let number = 0;
  for (let kill = 0; kill < kills; kill++) {
    const running = await start();
    child = running;
    const graph = graphOf(running);
    let alive = true;
    let acknowledgedNow = 0;
    const writing = Array.from({ length: writers }, async (_, writer) => {
      while (alive) {
        const code = `trial-${writer}-${(number++ % 5) + 1}`;
        const version = await decide(graph, code, `${kill}-${number}-${writer}`).catch(() => undefined);
        if (version === undefined) continue;
        acknowledgedNow += 1;
        acknowledged.set(code, Math.max(version, acknowledged.get(code) ?? 0));
      }
    });
    // Somewhere in the writing: every other time before anything needs to be acknowledged, else after the first, however slow the machine.
    while (kill % 2 === 1 && acknowledgedNow === 0) await delay(5);
    await delay((kill * 37) % 160);
    alive = false;
    await running.kill();
    await Promise.all(writing);
  }
  child = await start();
  const graph = graphOf(child);
  const asAuditor = { url: graph, token: await tokenFor(graph, { role: 'AUDITOR' }) };
  const end = await readEnd(asAuditor, '100000');
  if (end === undefined) throw new Error('The node says nothing about its log');
  const records = await readRecords(asAuditor, '100000', end.length);
  const text = [...exportLines('100000', records, end)].map((line) => `${line}\n`).join('');
  expect(verifyExport(new TextEncoder().encode(text), { keys: [], checkpoints: [] })).toMatchObject({
    good: true,
    head: { length: records.length },
  });
  expect(acknowledged.size).toBeGreaterThan(0);
  const { data: stored } = await ask<{ platforms: { edges: { node: { code: string; version: number } }[] } }>(
    graph,
    '{ platforms(first: 200) { edges { node { code version } } } }',
  );
  for (const { code, version } of stored.platforms.edges.map(({ node }) => node)) {
    if (!code.startsWith('trial-')) continue;
    expect(version).toBeGreaterThanOrEqual(acknowledged.get(code) ?? 0);
    const versions = records.filter(({ row }) => row === code).map((record) => record.version);
    expect(versions).toEqual(Array.from({ length: version }, (_, index) => index + 1));
  }
});
