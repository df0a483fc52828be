import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../schema/project-root.ts';
import { ask } from '../system/ask.ts';
import { type System, startSystem } from '../system/system.ts';

let system: System;

beforeAll(async () => {
  system = await startSystem();
});

afterAll(() => system?.stop());

interface Source {
  readonly platform: string;
  readonly status: string;
  readonly problem: string | null;
}

/** What the gateway says of one platform in an answer over all; undefined when it is not asked. */
async function sourceOf(code: string): Promise<Source | undefined> {
  const { data } = await system.ask<{ catalogEntries: { sources: Source[] } }>(
    '{ catalogEntries(first: 1) { sources { platform status problem } } }',
  );
  return data.catalogEntries.sources.find(({ platform }) => platform === code);
}

interface Registered {
  readonly registerPlatform: {
    readonly platform: {
      readonly code: string;
      readonly name: string;
      readonly state: string;
      readonly contracts: string[];
    } | null;
    readonly problems: readonly { readonly code: string; readonly field: string | null }[];
  };
}

const register = (input: Readonly<Record<string, unknown>>) =>
  system.ask<Registered>(
    `mutation ($input: RegisterPlatformInput!) {
      registerPlatform(input: $input) { platform { code name state contracts } problems { code field } }
    }`,
    { input },
  );

const trialPlatform = {
  code: '990000',
  name: '试验平台',
  nameEn: 'Trial platform',
  tier: 'PROVINCIAL',
  territory: ['990000', '990100'],
  idempotencyKey: 'joining-990000',
};

const supergraph = () => readFileSync(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8');

describe('a platform that is registered while the gateway runs', () => {
  let before: string;

  beforeAll(async () => {
    before = supergraph();
    expect(await sourceOf(trialPlatform.code)).toBeUndefined();
    const { data, errors } = await register(trialPlatform);
    expect(errors).toEqual([]);
    expect(data.registerPlatform).toEqual({
      platform: {
        code: '990000',
        name: '试验平台',
        state: 'LIVE',
        contracts: ['PROVISION', 'CONSUMPTION', 'OVERSIGHT'],
      },
      problems: [],
    });
  });

  test('is in the next answer: named as missing until its node has started, then with its rows', async () => {
    expect(await sourceOf('990000')).toEqual({
      platform: '990000',
      status: 'UNREACHABLE',
      problem: expect.stringContaining('990000'),
    });
    const host = await system.startHost({ SHUTONG_NODES: '990000', SHUTONG_SAMPLE: 'off' });
    await system.whole();
    expect(await sourceOf('990000')).toEqual({ platform: '990000', status: 'OK', problem: null });
    const { data } = await system.ask(
      '{ platform(code: "990000") { name tier territory } catalogFacets(platforms: ["990000"]) { totalCount complete } }',
    );
    expect(data).toEqual({
      platform: { name: '试验平台', tier: 'PROVINCIAL', territory: ['990000', '990100'] },
      catalogFacets: { totalCount: 0, complete: true },
    });
    expect(await host.stop()).toBe(0);
    expect((await sourceOf('990000'))?.status).toBe('UNREACHABLE');
    expect(supergraph()).toBe(before);
  });

  test('is registered once, however often the call is repeated', async () => {
    const count = async () =>
      (await system.ask<{ platforms: { totalCount: number } }>('{ platforms(first: 0) { totalCount } }')).data.platforms
        .totalCount;
    const registered = await count();
    const again = await Promise.all([1, 2, 3, 4, 5].map(() => register(trialPlatform)));
    for (const { data } of again) {
      expect(data.registerPlatform).toMatchObject({ platform: { code: '990000', name: '试验平台' }, problems: [] });
    }
    expect(await count()).toBe(registered);
  });

  test.each([
    ['for other facts', { name: '另一个名称' }],
    ['for another platform', { code: '980000' }],
  ])('cannot be registered with a key that was used %s', async (_what, change) => {
    const { data } = await register({ ...trialPlatform, ...change });
    expect(data.registerPlatform).toEqual({
      platform: null,
      problems: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' }],
    });
    expect(await sourceOf('980000')).toBeUndefined();
    expect((await system.ask('{ platform(code: "990000") { name } }')).data).toEqual({
      platform: { name: '试验平台' },
    });
  });
});

test('a platform registered with its address needs no announcement', async () => {
  // Its host knows no registry: only the address given at the registration leads to it.
  const host = await system.startHost({
    SHUTONG_NODES: 'trial-office',
    SHUTONG_SAMPLE: 'off',
    SHUTONG_REGISTRY: 'http://127.0.0.1:9/nodes/100000/graphql',
  });
  const { data } = await register({
    code: 'trial-office',
    name: '试验部门',
    nameEn: 'Trial office',
    tier: 'DEPARTMENT',
    endpoint: `${host.url}/nodes/trial-office/graphql`,
    idempotencyKey: 'joining-trial-office',
  });
  expect(data.registerPlatform.problems).toEqual([]);
  expect(await sourceOf('trial-office')).toEqual({ platform: 'trial-office', status: 'OK', problem: null });
});

test('a registration that breaks rules is told all of them, and changes nothing', async () => {
  const directory = '{ nodeDirectory { version } }';
  const before = await ask(system.registry, directory);
  const { data } = await register({
    code: 'Not A Code',
    name: '',
    nameEn: 'x',
    tier: 'PROVINCIAL',
    territory: ['31'],
    endpoint: 'ftp://somewhere',
    idempotencyKey: 'short',
  });
  expect(data.registerPlatform.platform).toBeNull();
  expect(data.registerPlatform.problems.map(({ field }) => field).toSorted()).toEqual(
    ['code', 'name', 'nameEn', 'territory.0', 'endpoint', 'idempotencyKey'].toSorted(),
  );
  expect(await ask(system.registry, directory)).toEqual(before);
});

test('what the gateway follows is no part of the graph that clients see', async () => {
  for (const query of [
    '{ nodeDirectory { version } }',
    'mutation { announceNode(input: { code: "310000", endpoint: "http://127.0.0.1:9/" }) { problems { code } } }',
  ]) {
    const { data, errors } = await system.ask(query);
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  }
});
