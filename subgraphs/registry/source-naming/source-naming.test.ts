import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../fixture/ask.ts';
import { callerWith } from '../../fixture/callers.ts';
import { catalogEntryRow, organisationRow, platformRow, provider } from '../../fixture/rows.ts';
import { realEnvironment } from '../../kit/node-environment.ts';
import { defaultReadLogLimits } from '../../kit/read-log/retention.ts';
import { catalogEntries } from '../../provision/catalog/collection.ts';
import type { SampleSource } from '../../sample-source.ts';
import { type RunningNodes, startNodes } from '../../start-nodes.ts';
import { organisations } from '../organisation/collection.ts';
import { platforms } from '../platform/collection.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const patience = { timeout: 30_000 };
const other = '11310000MB2F30022H';

const [item] = catalogEntryRow({ id: 'cat:310000:0' }).items;
const withItem = (id: string, name: string, by: string, theme = '201') =>
  catalogEntryRow({
    id,
    provider: by,
    theme,
    items: item === undefined ? [] : [{ ...item, name, code: 'X' }],
  });
const sample: SampleSource = {
  platforms: [
    { id: '100000', tier: 'NATIONAL' },
    { id: '310000', tier: 'PROVINCIAL' },
    { id: '320000', tier: 'PROVINCIAL' },
  ],
  rows: (code) =>
    code === '100000'
      ? [
          { collection: platforms, rows: ['100000', '310000', '320000'].map((id) => platformRow({ id })) },
          { collection: organisations, rows: [organisationRow({ id: provider, platform: '310000' })] },
        ]
      : [
          {
            collection: catalogEntries,
            rows: [
              withItem(`cat:${code}:1`, '公民身份号码', provider),
              withItem(`cat:${code}:2`, '公民身份　號碼', other),
              withItem(`cat:${code}:3`, '公民身份号码', other, '202'),
              withItem(`cat:${code}:4`, '住址', other),
              { ...withItem(`cat:${code}:5`, '公民身份号码', '1131000000000000XX'), state: 'DRAFT' },
            ],
          },
        ],
};

let data: string;
let running: RunningNodes[];
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-naming-'));
  running = [];
});
afterEach(async () => {
  for (const nodes of running) await nodes.stop();
  await rm(data, { recursive: true, force: true });
});

async function start(code: string, registry: string): Promise<string> {
  const started = await startNodes({
    sample,
    caller: callerWith({ role: 'SHARING_AUTHORITY', node: '310000' }),
    environment: realEnvironment,
    logger: pino({ level: 'silent' }),
    configuration: {
      host: '127.0.0.1',
      port: 0,
      announce: undefined,
      data: join(data, code),
      nodes: [code],
      tier: undefined,
      parents: new Map(),
      mongodbUri: undefined,
      gatewayKeys: join(data, 'none.json'),
      logKeys: join(data, 'log-keys'),
      signatures: 'Ed25519',
      readLog: defaultReadLogLimits,
      checkpointMs: 60_000,
      registry,
      sample: true,
      cities: false,
      behindRelay: [],
      replicas: [],
      development: true,
      log: 'silent',
    },
  });
  running.push(started);
  return `${started.url}/nodes/${code}/graphql`;
}

interface Named {
  readonly naming: { readonly version: number } | null;
  readonly problems: readonly { readonly code: string; readonly field: string | null }[];
}
const naming = {
  jurisdiction: '310000',
  itemName: '公民身份号码',
  type: 'TEXT',
  sourceDepartment: provider,
  reason: '公安机关法定职责',
  idempotencyKey: 'naming-0001',
};
const name = async (registry: string, change: object = {}): Promise<Named> => {
  const { data: answer, errors } = await ask<{ nameSourceDepartment: Named }>(
    registry,
    'mutation ($input: NameSourceDepartmentInput!) { nameSourceDepartment(input: $input) { naming { version } problems { code field } } }',
    { input: { ...naming, ...change } },
  );
  expect(errors).toEqual([]);
  return answer.nameSourceDepartment;
};
const sources = async (endpoint: string) => {
  const { data: answer } = await ask<{
    catalogEntries: { edges: { node: { items: { sourceDepartment: { code: string } | null }[] } }[] };
  }>(
    endpoint,
    '{ catalogEntries(orderBy: ID_ASC, filter: { states: [PUBLISHED] }) { edges { node { items { sourceDepartment { code } } } } } }',
  );
  return answer.catalogEntries.edges.map(({ node }) => node.items[0]?.sourceDepartment?.code ?? null);
};

describe('a source department', () => {
  test('that an authority names shows on every entry of its region, and on no other, also without the centre', async () => {
    const registry = await start('100000', 'http://127.0.0.1:9/');
    const shanghai = await start('310000', registry);
    const jiangsu = await start('320000', registry);
    expect(await sources(shanghai)).toEqual([null, null, null, null]);
    expect(await name(registry)).toEqual({ naming: { version: 1 }, problems: [] });
    await expect.poll(() => sources(shanghai), patience).toEqual([provider, provider, provider, null]);
    expect(await sources(jiangsu)).toEqual([null, null, null, null]);

    // A repeated call does nothing; another naming in its place has to know the first.
    expect(await name(registry)).toEqual({ naming: { version: 1 }, problems: [] });
    const again = await name(registry, { idempotencyKey: 'naming-0002', itemName: '公民身份 号码' });
    expect(again.problems.map(({ code }) => code)).toEqual(['VERSION_CONFLICT']);

    for (const nodes of running.splice(0)) await nodes.stop();
    const alone = await start('310000', 'http://127.0.0.1:9/');
    expect(await sources(alone)).toEqual([provider, provider, provider, null]);
  });

  test('is one of the region, with a reason; everything that is wrong is told', async () => {
    const registry = await start('100000', 'http://127.0.0.1:9/');
    const { problems } = await name(registry, { sourceDepartment: other, theme: '999', itemName: ' ', reason: '无' });
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'REQUIRED itemName',
      'NOT_FOUND theme',
      'NOT_FOUND sourceDepartment',
      'INVALID_FORMAT reason',
    ]);
  });
});

describe('duplicate collection', () => {
  const candidates = async (endpoint: string, asked: string) =>
    (
      await ask<{ duplicateCandidates: { groups: readonly unknown[]; truncated: boolean } }>(
        endpoint,
        `{ duplicateCandidates${asked} { truncated groups { key organisations entries explanationZh items { entry variants } } } }`,
      )
    ).data.duplicateCandidates;

  test('is found among published entries, whatever way the name is written, and explained', async () => {
    const shanghai = await start('310000', 'http://127.0.0.1:9/');
    const group = {
      key: '公民身份号码/TEXT/201',
      organisations: 2,
      entries: 2,
      explanationZh: '名称规范化后均为“公民身份号码”，数据类型均为TEXT，同属主题201。',
      items: [
        { entry: 'cat:310000:1', variants: [] },
        {
          entry: 'cat:310000:2',
          variants: ['FULL_WIDTH', 'SPACES_AND_PUNCTUATION', 'TRADITIONAL_CHARACTERS'],
        },
      ],
    };
    expect(await candidates(shanghai, '')).toEqual({ truncated: false, groups: [group] });
    const anyTheme = await candidates(shanghai, '(sameTheme: false, itemName: "公民 身份号码")');
    expect(anyTheme.groups).toMatchObject([{ key: '公民身份号码/TEXT/-', organisations: 2, entries: 3 }]);
    const all = await candidates(shanghai, '(leastOnOnePlatform: 1)');
    expect(all.groups).toHaveLength(3);
    expect((await candidates(shanghai, '(themes: ["202"])')).groups).toEqual([]);
  });
});
