import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addLogKey } from '../../evidence/signature/key-folder.ts';
import { ask } from '../../fixture/ask.ts';
import { callerWith } from '../../fixture/callers.ts';
import { platformRow } from '../../fixture/rows.ts';
import { type StartedHost, startHost } from '../../kit/host.ts';
import { platforms } from '../../registry/platform/collection.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let host: StartedHost;
let now = '2026-03-09T17:00:00.000Z';
const start = () =>
  startHost({
    folder,
    caller: callerWith({ role: 'SHARING_AUTHORITY', node: '100000' }),
    environment: { now: () => new Date(now) },
    platforms: [{ code: '100000', rows: [{ collection: platforms, rows: [platformRow({ id: '310000' })] }] }],
  });
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shutong-decisions-'));
  host = await start();
});
afterEach(async () => {
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Registered {
  readonly registerPlatform: {
    readonly platform: { readonly version: number } | null;
    readonly problems: readonly { readonly code: string; readonly message: string }[];
  };
}
const register = async (change: object) =>
  (
    await ask<Registered>(
      host.endpoint('100000'),
      'mutation ($input: RegisterPlatformInput!) { registerPlatform(input: $input) { platform { version } problems { code message } } }',
      {
        input: {
          code: 'samr',
          name: '国家市场监督管理总局',
          nameEn: 'State Administration for Market Regulation',
          tier: 'DEPARTMENT',
          ...change,
        },
      },
    )
  ).data.registerPlatform;

interface Logged {
  readonly decisionLog: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
  };
}
const read = async (filter: object, fields = 'id row version procedureCode') => {
  const { data, errors } = await ask<Logged>(
    host.endpoint('100000'),
    `query ($filter: DecisionFilter) { decisionLog(filter: $filter, orderBy: ID_ASC) { totalCount edges { node { ${fields} } } } }`,
    { filter },
  );
  expect(errors).toEqual([]);
  return data.decisionLog.edges.map(({ node }) => node);
};

describe('the log of a node', () => {
  test('tells what was decided, on what version, by which rule', async () => {
    await register({ idempotencyKey: 'register-1' });
    now = '2026-03-10T17:00:00.000Z';
    await register({ idempotencyKey: 'register-2', nameEn: 'SAMR', expectedVersion: 1 });
    const [, corrected] = await read(
      {},
      `id sequence who role organisation { code } platform { code } at row seenVersion version changed { field before after }
       procedureCode procedure procedureZh basis reason statement traceId signatureSuite`,
    );
    expect(corrected).toMatchObject({
      id: 'dec:100000:000000000002',
      sequence: 2,
      who: 'test-SHARING_AUTHORITY',
      role: 'SHARING_AUTHORITY',
      organisation: null,
      platform: { code: '100000' },
      at: now,
      row: 'samr',
      seenVersion: 1,
      version: 2,
      procedureCode: 'REGISTER_PLATFORM',
      signatureSuite: 'Ed25519',
    });
    expect(corrected?.['changed']).toContainEqual({
      field: 'nameEn',
      before: '"State Administration for Market Regulation"',
      after: '"SAMR"',
    });
  });

  test('is narrowed by row, person, procedure and time', async () => {
    now = '2026-03-09T17:00:00.000Z';
    await register({ idempotencyKey: 'register-1' });
    now = '2026-03-10T17:00:00.000Z';
    await register({ idempotencyKey: 'register-2', code: 'mca', name: '民政部' });
    const rows = async (filter: object) => (await read(filter, 'row')).map(({ row }) => row);
    expect(await rows({})).toEqual(['samr', 'mca']);
    expect(await rows({ rows: ['mca'] })).toEqual(['mca']);
    expect(await rows({ who: ['test-SHARING_AUTHORITY'] })).toEqual(['samr', 'mca']);
    expect(await rows({ who: ['nobody'] })).toEqual([]);
    expect(await rows({ procedures: ['REGISTER_PLATFORM'] })).toEqual(['samr', 'mca']);
    expect(await rows({ organisations: ['91350100M000100Y43'] })).toEqual([]);
    expect(await rows({ since: '2026-03-10T00:00:00Z' })).toEqual(['mca']);
    expect(await rows({ until: '2026-03-10T17:00:00Z' })).toEqual(['samr']);
    const { data } = await ask(host.endpoint('100000'), '{ decision(id: "dec:100000:000000000002") { row } }');
    expect(data).toEqual({ decision: { row: 'mca' } });
  });

  test('keeps the address of a node to itself', async () => {
    await register({ idempotencyKey: 'register-1', endpoint: 'http://10.0.0.1/graphql' });
    const records = await read({}, 'record changed { field after }');
    expect(records[0]?.['changed']).toContainEqual({
      field: 'endpoint',
      after: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(JSON.stringify(records)).not.toContain('10.0.0.1');
  });

  test('holds a call that is repeated once, also after a restart', async () => {
    await register({ idempotencyKey: 'register-1' });
    await register({ idempotencyKey: 'register-1' });
    await host.stop();
    host = await start();
    await register({ idempotencyKey: 'register-1' });
    expect(await read({})).toHaveLength(1);
  });

  test('goes on under a new key, which the old one has vouched for', async () => {
    await register({ idempotencyKey: 'register-1' });
    await host.stop();
    const { publicKey } = await addLogKey(join(folder, 'log-keys'), '100000', 'Ed25519');
    host = await start();
    await register({ idempotencyKey: 'register-2' });
    const records = await read({}, 'row procedureCode publicKey');
    expect(records.map(({ procedureCode }) => procedureCode)).toEqual([
      'REGISTER_PLATFORM',
      'CHANGE_LOG_KEY',
      'REGISTER_PLATFORM',
    ]);
    expect(records[1]).toMatchObject({ row: publicKey, publicKey: records[0]?.['publicKey'] });
    expect(records[2]).toMatchObject({ publicKey });
  });
});

test('a correction based on a version that somebody has changed since is refused, and says who and when', async () => {
  now = '2026-03-09T17:00:00.000Z';
  await register({ idempotencyKey: 'register-1' });
  const outcomes = await Promise.all([
    register({ idempotencyKey: 'register-2', nameEn: 'One name', expectedVersion: 1 }),
    register({ idempotencyKey: 'register-3', nameEn: 'Another name', expectedVersion: 1 }),
  ]);
  const [won, lost] = outcomes[0].platform === null ? [outcomes[1], outcomes[0]] : outcomes;
  expect(won).toEqual({ platform: { version: 2 }, problems: [] });
  expect(lost).toEqual({
    platform: null,
    problems: [
      {
        code: 'VERSION_CONFLICT',
        message: expect.stringContaining(
          `test-SHARING_AUTHORITY (SHARING_AUTHORITY) decided on samr before you at ${now}`,
        ),
      },
    ],
  });
  expect(await read({})).toHaveLength(2);
});
