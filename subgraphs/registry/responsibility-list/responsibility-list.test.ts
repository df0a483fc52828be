import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../fixture/ask.ts';
import { callerWith } from '../../fixture/callers.ts';
import { organisationRow, platformRow, provider, themeRow } from '../../fixture/rows.ts';
import { type StartedHost, startHost } from '../../kit/host.ts';
import { organisations } from '../organisation/collection.ts';
import { platforms } from '../platform/collection.ts';
import { themes } from '../theme/collection.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const elsewhere = '12100000000018032M';
let host: StartedHost;
beforeEach(async () => {
  host = await startHost({
    environment: { now: () => new Date('2026-03-10T02:00:00.000Z') },
    caller: callerWith({ role: 'SHARING_AUTHORITY', node: '100000' }),
    platforms: [
      {
        code: '100000',
        rows: [
          { collection: platforms, rows: ['100000', '310000'].map((id) => platformRow({ id })) },
          {
            collection: organisations,
            rows: [
              organisationRow({ id: provider, platform: '310000' }),
              organisationRow({ id: elsewhere, platform: '100000' }),
            ],
          },
          { collection: themes, rows: [themeRow({ id: '201' })] },
        ],
      },
    ],
  });
});
afterEach(() => host.stop());

interface Outcome {
  readonly list: { readonly id: string; readonly expected: number; readonly version: number } | null;
  readonly problems: readonly {
    readonly code: string;
    readonly field: string;
    readonly message: string;
    readonly messageZh: string;
  }[];
}

const input = {
  platform: '310000',
  effectiveFrom: '2026-04-01',
  document: '沪数据〔2026〕3号',
  lines: [
    { provider, theme: '201', expected: 4 },
    { provider, expected: 2 },
  ],
  idempotencyKey: 'list-310000-a',
};

const set = async (change: object = {}): Promise<Outcome> => {
  const { data, errors } = await ask<{ setResponsibilityList: Outcome }>(
    host.endpoint('100000'),
    `mutation ($input: SetResponsibilityListInput!) { setResponsibilityList(input: $input) {
      list { id expected version } problems { code field message messageZh } } }`,
    { input: { ...input, ...change } },
  );
  expect(errors).toEqual([]);
  return data.setResponsibilityList;
};

const followed = async (known: string | null) => {
  const { data } = await ask<{ followedLists: { version: string; lists: readonly object[] } }>(
    host.endpoint('100000'),
    `query ($known: String) { followedLists(platforms: ["310000"], known: $known) {
      version lists { platform effectiveFrom lines { provider theme expected } } } }`,
    { known },
  );
  return data.followedLists;
};

describe('a responsibility list', () => {
  test('is set once, shown with its departments and themes, and told to those who follow it', async () => {
    const before = await followed(null);
    expect(before.lists).toEqual([]);
    expect(await set()).toEqual({ list: { id: '310000/2026-04-01', expected: 6, version: 1 }, problems: [] });
    expect(await set()).toEqual({ list: { id: '310000/2026-04-01', expected: 6, version: 1 }, problems: [] });
    const { data } = await ask(
      host.endpoint('100000'),
      `{ responsibilityLists(forPlatforms: ["310000"]) { totalCount edges { node {
          platform { name } effectiveFrom document lines { provider { code name } theme { name } expected } } } } }`,
    );
    expect(data).toEqual({
      responsibilityLists: {
        totalCount: 1,
        edges: [
          {
            node: {
              platform: { name: '平台310000' },
              effectiveFrom: '2026-04-01',
              document: '沪数据〔2026〕3号',
              lines: [
                { provider: { code: provider, name: `单位${provider}` }, theme: null, expected: 2 },
                { provider: { code: provider, name: `单位${provider}` }, theme: { name: '主题201' }, expected: 4 },
              ],
            },
          },
        ],
      },
    });
    const after = await followed(before.version);
    expect(after.version).not.toBe(before.version);
    expect(after.lists).toEqual([
      {
        platform: '310000',
        effectiveFrom: '2026-04-01',
        lines: [
          { provider, theme: null, expected: 2 },
          { provider, theme: '201', expected: 4 },
        ],
      },
    ]);
    expect(await followed(after.version)).toEqual({ version: after.version, lists: [] });
  });

  test('is refused with everything that is wrong with it, each at its place', async () => {
    const { list, problems } = await set({
      platform: '990000',
      effectiveFrom: '2026-03-09',
      document: 'x',
      idempotencyKey: 'short',
      lines: [
        { provider: elsewhere, theme: '299', expected: -1 },
        { provider: elsewhere, theme: '299', expected: 1_000_001 },
      ],
    });
    expect(list).toBeNull();
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'NOT_FOUND platform',
      'INVALID_FORMAT effectiveFrom',
      'NOT_FOUND lines.0.provider',
      'NOT_FOUND lines.0.theme',
      'INVALID_FORMAT lines.0.expected',
      'NOT_FOUND lines.1.provider',
      'NOT_FOUND lines.1.theme',
      'INVALID_FORMAT lines.1.expected',
      'REPEATED_LINE lines.1',
      'INVALID_FORMAT document',
      'INVALID_FORMAT idempotencyKey',
    ]);
    expect((await set({ lines: [] })).problems.map(({ code }) => code)).toEqual(['REQUIRED']);
  });

  test('is corrected by whoever saw its last version; the other is told who was first, and when', async () => {
    await set();
    const corrected = { idempotencyKey: 'list-310000-b', lines: [{ provider, expected: 9 }] };
    for (const expectedVersion of [null, 7]) {
      const { list, problems } = await set({ ...corrected, expectedVersion });
      expect(list).toBeNull();
      expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual(['VERSION_CONFLICT expectedVersion']);
    }
    const [conflict] = (await set(corrected)).problems;
    expect(conflict?.message).toContain('test-SHARING_AUTHORITY (SHARING_AUTHORITY)');
    expect(conflict?.message).toContain('2026-03-10T02:00:00.000Z');
    expect((await set({ ...corrected, expectedVersion: 1 })).list).toEqual({
      id: '310000/2026-04-01',
      expected: 9,
      version: 2,
    });
    expect((await set({ ...corrected, expectedVersion: 1, document: '另一份文件' })).problems).toEqual([
      expect.objectContaining({ code: 'IDEMPOTENCY_KEY_REUSED' }),
    ]);
  });
});
