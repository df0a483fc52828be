import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { signAnnouncement } from '../../../identity/announcement.ts';
import { makePrivateJwk, type SigningKey, signingKey } from '../../../identity/signing-key.ts';
import { ask } from '../../fixture/ask.ts';
import { callerWith } from '../../fixture/callers.ts';
import { platformRow } from '../../fixture/rows.ts';
import { type StartedHost, startHost } from '../../kit/host.ts';
import { platforms } from './collection.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const patience = { timeout: 30_000 };

let centre: StartedHost;
beforeEach(async () => {
  centre = await startHost({
    caller: callerWith({ role: 'NODE_OPERATOR', node: '100000' }),
    platforms: [
      {
        code: '100000',
        rows: [
          {
            collection: platforms,
            rows: [platformRow({ id: '100000', tier: 'NATIONAL' }), platformRow({ id: '310000', state: 'DRAINING' })],
          },
        ],
      },
    ],
  });
});
afterEach(() => centre.stop());

const registration = {
  code: 'samr',
  name: '国家市场监督管理总局',
  nameEn: 'State Administration for Market Regulation',
  tier: 'DEPARTMENT',
  idempotencyKey: 'register-samr-1',
};

interface Registered {
  readonly registerPlatform: {
    readonly platform: Readonly<Record<string, unknown>> | null;
    readonly problems: readonly { readonly code: string; readonly field: string }[];
  };
}

const register = async (change: object = {}) => {
  const { data, errors } = await ask<Registered>(
    centre.endpoint('100000'),
    `mutation ($input: RegisterPlatformInput!) { registerPlatform(input: $input) {
      platform { code name nameEn tier state territory contracts sample } problems { code field } } }`,
    { input: { ...registration, ...change } },
  );
  expect(errors).toEqual([]);
  return data.registerPlatform;
};

const keys = new Map<string, SigningKey>();
const nodeKey = async (name: string): Promise<SigningKey> => {
  const key = keys.get(name) ?? signingKey(await makePrivateJwk());
  keys.set(name, key);
  return key;
};

/** What is signed, by which key and when; what a call says beside it may differ. */
interface Signing {
  readonly key: SigningKey;
  readonly statedAt: Date;
  readonly code: string;
  readonly endpoint: string;
}

const announce = async (code: string, endpoint: string, change: Partial<Signing> = {}) => {
  const signing: Signing = { key: await nodeKey(code), statedAt: new Date(), endpoint, code, ...change };
  const signed = await signAnnouncement(
    { code: signing.code, endpoint: signing.endpoint, statedAt: Math.floor(signing.statedAt.getTime() / 1000) },
    signing.key,
  );
  const { data } = await ask<{ announceNode: { problems: { code: string }[] } }>(
    centre.endpoint('100000'),
    'mutation ($input: AnnounceNodeInput!) { announceNode(input: $input) { problems { code } } }',
    { input: { code, endpoint, signed } },
  );
  return data.announceNode.problems.map((problem) => problem.code);
};

interface Directory {
  readonly version: string;
  readonly nodes: readonly { readonly code: string; readonly endpoint: string | null }[];
}

const directory = async (): Promise<Directory> =>
  (
    await ask<{ nodeDirectory: Directory }>(
      centre.endpoint('100000'),
      '{ nodeDirectory { version nodes { code group state endpoint contracts } } }',
    )
  ).data.nodeDirectory;

describe('registerPlatform', () => {
  test('a city stands below a platform that is registered, and nothing stands above itself', async () => {
    const city = { ...registration, code: '310100', tier: 'CITY', idempotencyKey: 'register-city-1' };
    const problemsOf = async (change: object) =>
      (await register(change)).problems.map(({ code, field }) => `${code} ${field}`);
    expect(await problemsOf(city)).toEqual(['REQUIRED parent']);
    expect(await problemsOf({ ...city, parent: '440000' })).toEqual(['INVALID_FORMAT parent']);
    expect(await problemsOf({ ...city, parent: '310100' })).toEqual(['INVALID_FORMAT parent']);
    expect(await problemsOf({ ...city, parent: '310000' })).toEqual([]);
    const province = { ...city, code: '310000', tier: 'PROVINCIAL', idempotencyKey: 'register-province-1' };
    expect(await problemsOf({ ...province, parent: '310100' })).toEqual(['INVALID_FORMAT parent']);
    const { nodes } = (
      await ask<{ nodeDirectory: { nodes: { code: string; parent: string | null }[] } }>(
        centre.endpoint('100000'),
        '{ nodeDirectory { nodes { code parent } } }',
      )
    ).data.nodeDirectory;
    expect(nodes).toContainEqual({ code: '310100', parent: '310000' });
    expect(nodes).toContainEqual({ code: '310000', parent: null });
  });

  test('adds a platform that takes part at once', async () => {
    const { version } = await directory();
    expect(await register()).toEqual({
      platform: {
        code: 'samr',
        name: '国家市场监督管理总局',
        nameEn: 'State Administration for Market Regulation',
        tier: 'DEPARTMENT',
        state: 'LIVE',
        territory: [],
        contracts: ['PROVISION', 'CONSUMPTION', 'OVERSIGHT'],
        sample: false,
      },
      problems: [],
    });
    const after = await directory();
    expect(after.version).not.toBe(version);
    expect(after.nodes.map(({ code }) => code)).toEqual(['100000', '310000', 'samr']);
  });

  test('repeated with its key changes nothing, with another input is refused', async () => {
    const first = await register();
    const { version } = await directory();
    expect(await register()).toEqual(first);
    expect(await directory()).toMatchObject({ version });
    const { platform, problems } = await register({ nameEn: 'Another name' });
    expect(platform).toBeNull();
    expect(problems).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' }]);
  });

  test('repeated with an older key is not done again over what came after it', async () => {
    const older = { nameEn: 'First name', idempotencyKey: 'register-samr-older' };
    await register(older);
    const newer = await register({ nameEn: 'Second name', idempotencyKey: 'register-samr-newer' });
    const latest = await register({ nameEn: 'Third name', idempotencyKey: 'register-samr-latest' });
    const { version } = await directory();
    expect(newer.platform).toMatchObject({ nameEn: 'Second name' });
    for (const repeated of [older, { nameEn: 'Second name', idempotencyKey: 'register-samr-newer' }]) {
      // Answered with the platform as it is now.
      expect(await register(repeated)).toEqual(latest);
    }
    expect(await directory()).toMatchObject({ version });
    const { problems } = await register({ nameEn: 'Another', idempotencyKey: 'register-samr-older' });
    expect(problems).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    const { data } = await ask(centre.endpoint('100000'), '{ platform(code: "samr") { nameEn version } }');
    expect(data).toEqual({ platform: { nameEn: 'Third name', version: 3 } });
  });

  test('corrects a known platform and keeps its state and its endpoint', async () => {
    await announce('310000', 'http://127.0.0.1:9/graphql');
    const { platform } = await register({
      code: '310000',
      tier: 'PROVINCIAL',
      name: '上海市政务数据平台',
      territory: ['310000', '310101'],
      idempotencyKey: 'register-310000',
    });
    expect(platform).toMatchObject({ name: '上海市政务数据平台', state: 'DRAINING', territory: ['310000', '310101'] });
    expect((await directory()).nodes[1]).toMatchObject({ endpoint: 'http://127.0.0.1:9/graphql' });
  });

  test('called many times at once with one key registers once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => register()));
    expect(answers.every(({ platform, problems }) => platform !== null && problems.length === 0)).toBe(true);
    const { data } = await ask(centre.endpoint('100000'), '{ platforms { totalCount } }');
    expect(data).toEqual({ platforms: { totalCount: 3 } });
  });

  test('tells all problems at once', async () => {
    const { platform, problems } = await register({
      code: 'SAMR',
      name: ' ',
      nameEn: 'x',
      territory: ['310000'],
      endpoint: 'ftp://somewhere',
      idempotencyKey: '',
    });
    expect(platform).toBeNull();
    expect(problems).toEqual([
      { code: 'INVALID_FORMAT', field: 'code' },
      { code: 'REQUIRED', field: 'name' },
      { code: 'INVALID_FORMAT', field: 'nameEn' },
      { code: 'INVALID_FORMAT', field: 'territory' },
      { code: 'INVALID_FORMAT', field: 'endpoint' },
      { code: 'REQUIRED', field: 'idempotencyKey' },
    ]);
  });

  test.each([
    [{ tier: 'NATIONAL', code: '200000' }],
    [{ tier: 'PROVINCIAL', code: '100000' }],
    [{ tier: 'PROVINCIAL', code: 'samr' }],
    [{ tier: 'DEPARTMENT', code: '310000' }],
    [{ tier: 'DEPARTMENT', code: 'a b' }],
  ])('takes no code that does not fit the tier: %j', async (change) => {
    expect((await register(change)).problems).toEqual([{ code: 'INVALID_FORMAT', field: 'code' }]);
  });
});

describe('announceNode', () => {
  test('notes where a node answers; the directory changes with it, and not when it is said again', async () => {
    const before = await directory();
    expect(await announce('310000', 'http://127.0.0.1:9/graphql')).toEqual([]);
    const after = await directory();
    expect(after).toEqual({
      version: expect.not.stringMatching(before.version),
      nodes: [
        {
          code: '100000',
          group: 'NATIONAL',
          state: 'LIVE',
          endpoint: null,
          contracts: ['registry', 'provision', 'consumption', 'oversight'],
        },
        {
          code: '310000',
          group: 'PROVINCIAL',
          state: 'DRAINING',
          endpoint: 'http://127.0.0.1:9/graphql',
          contracts: ['provision', 'consumption', 'oversight'],
        },
      ],
    });
    expect(await announce('310000', 'http://127.0.0.1:9/graphql')).toEqual([]);
    expect(await directory()).toEqual(after);
  });

  test('of a platform that is not registered, or with no address, is a problem', async () => {
    expect(await announce('440000', 'http://127.0.0.1:9/graphql')).toEqual(['NOT_FOUND']);
    expect(await announce('310000', 'http://user:secret@127.0.0.1/graphql')).toEqual(['INVALID_FORMAT']);
    expect(await announce('310000', '')).toEqual(['REQUIRED']);
  });

  test('is taken from the node alone, and from now alone: nobody moves it elsewhere', async () => {
    const home = 'http://127.0.0.1:9/home';
    const elsewhere = 'http://127.0.0.1:9/elsewhere';
    const endpointOf = async () => (await directory()).nodes.find(({ code }) => code === '310000')?.endpoint;
    expect(await announce('310000', home)).toEqual([]);
    const thief = await nodeKey('thief');
    expect(await announce('310000', elsewhere, { key: thief })).toEqual(['KEY_WRONG']);
    expect(await announce('310000', elsewhere, { endpoint: home })).toEqual(['SIGNATURE_INVALID']);
    expect(await announce('310000', elsewhere, { code: '100000' })).toEqual(['SIGNATURE_INVALID']);
    expect(await announce('310000', elsewhere, { statedAt: new Date(Date.now() - 3_600_000) })).toEqual([
      'ANNOUNCEMENT_OUTDATED',
    ]);
    expect(await endpointOf()).toBe(home);
    const before = new Date(Date.now() - 60_000);
    expect(await announce('310000', elsewhere, { statedAt: before })).toEqual(['ANNOUNCEMENT_OUTDATED']);
    expect(await endpointOf()).toBe(home);
    expect(await announce('310000', elsewhere)).toEqual([]);
    expect(await endpointOf()).toBe(elsewhere);
  });

  test('is taken with the registered public key alone', async () => {
    const registered = await nodeKey('registered');
    expect((await register({ publicKey: registered.publicJwk.x })).problems).toEqual([]);
    expect(await announce('samr', 'http://127.0.0.1:9/')).toEqual(['KEY_WRONG']);
    expect(await announce('samr', 'http://127.0.0.1:9/', { key: registered })).toEqual([]);
  });
});

test('a host announces its nodes until the registry knows them, also those registered later', async () => {
  const host = await startHost({
    registry: centre.endpoint('100000'),
    platforms: [{ code: '310000' }, { code: 'samr' }],
  });
  const endpointOf = async (code: string) => (await directory()).nodes.find((node) => node.code === code)?.endpoint;
  await expect.poll(() => endpointOf('310000'), patience).toBe(host.endpoint('310000'));
  expect(await endpointOf('samr')).toBeUndefined();
  await register();
  await expect.poll(() => endpointOf('samr'), { timeout: 15_000 }).toBe(host.endpoint('samr'));
  await host.stop();
});
