import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../system/ask.ts';
import { type OpenEntry, openEntries, submissionFor, submit } from '../system/submission.ts';
import { type System, startSystem } from '../system/system.ts';

let system: System;
let entry: OpenEntry;
/** The owner of the entry, a department; the requester is an organisation of Shanghai. */
const owner = 'samr';

beforeAll(async () => {
  system = await startSystem();
  const [first] = await openEntries(system.graph, owner, 1);
  if (first === undefined) throw new Error(`${owner} has no entry that is open to requests`);
  entry = first;
});

afterAll(() => system?.stop());

interface Counted {
  readonly sharingRequests: { readonly totalCount: number };
}

/** How many requests there are: at the owner, and in the whole graph. */
async function counts(): Promise<readonly [number, number]> {
  const query = '{ sharingRequests(first: 0) { totalCount } }';
  const [own, all] = await Promise.all([
    ask<Counted>(system.endpoint(owner), query),
    ask<Counted>(system.graph, query),
  ]);
  return [own.data.sharingRequests.totalCount, all.data.sharingRequests.totalCount];
}

async function submittedId(idempotencyKey: string): Promise<string> {
  const { data, errors } = await submit(system.graph, submissionFor(entry, idempotencyKey));
  expect(errors).toEqual([]);
  expect(data.submitSharingRequest.problems).toEqual([]);
  return data.submitSharingRequest.request?.id ?? '';
}

const readQuery =
  'query ($id: ID!) { sharingRequest(id: $id) { id state scenario requesterNode sharingMode items entry { id } sample version } }';

describe('a request for an entry of another platform', () => {
  test('lands at the owner, and is read there and through the graph', async () => {
    const before = await counts();
    const { data, errors } = await submit(system.graph, submissionFor(entry, 'first-request'));
    expect(errors).toEqual([]);
    expect(data).toEqual({
      submitSharingRequest: {
        request: { id: expect.stringMatching(/^req:samr:/), state: 'SUBMITTED', platform: { code: owner } },
        problems: [],
      },
    });
    expect(await counts()).toEqual(before.map((count) => count + 1));
    const id = data.submitSharingRequest.request?.id;
    const { scenario, requesterNode, sharingMode, items } = submissionFor(entry, '');
    const stored = {
      sharingRequest: {
        id,
        state: 'SUBMITTED',
        scenario,
        requesterNode,
        sharingMode,
        items,
        entry: { id: entry.id },
        sample: false,
        version: 1,
      },
    };
    expect((await ask(system.graph, readQuery, { id })).data).toEqual(stored);
    expect((await ask(system.endpoint(owner), readQuery, { id })).data).toEqual(stored);
    const newest = await ask(
      system.graph,
      '{ sharingRequests(first: 1, orderBy: SUBMITTED_AT_DESC) { edges { node { id } } } }',
    );
    expect(newest.data).toEqual({ sharingRequests: { edges: [{ node: { id } }] } });
  });

  test('is there after its host is killed and started again; repeating it then adds nothing', async () => {
    const id = await submittedId('killed-request');
    const before = await counts();
    await system.host('DEPARTMENT').kill();
    await system.restart('DEPARTMENT');
    await system.whole();
    expect((await ask(system.endpoint(owner), readQuery, { id })).data).toEqual({
      sharingRequest: expect.objectContaining({ id, state: 'SUBMITTED' }),
    });
    expect(await submittedId('killed-request')).toBe(id);
    expect(await counts()).toEqual(before);
  });

  test('repeated with the same key does nothing, one after another and twenty at once', async () => {
    const id = await submittedId('repeated-request');
    const before = await counts();
    expect(await submittedId('repeated-request')).toBe(id);
    const again = await Promise.all(Array.from({ length: 20 }, () => submittedId('repeated-request')));
    expect(new Set(again)).toEqual(new Set([id]));
    expect(await counts()).toEqual(before);
  });

  test('sent twenty times at once for the first time is written once', async () => {
    const before = await counts();
    const ids = await Promise.all(Array.from({ length: 20 }, () => submittedId('simultaneous-request')));
    expect(new Set(ids).size).toBe(1);
    expect(await counts()).toEqual(before.map((count) => count + 1));
  });

  test('with a key that was used for another input is a problem, and writes nothing', async () => {
    await submittedId('reused-key');
    const before = await counts();
    const { data } = await submit(system.graph, { ...submissionFor(entry, 'reused-key'), scenario: '另一个使用场景' });
    expect(data.submitSharingRequest.request).toBeNull();
    expect(data.submitSharingRequest.problems.map(({ code, field }) => [code, field])).toEqual([
      ['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'],
    ]);
    expect(await counts()).toEqual(before);
  });
});

test('two submissions in one operation are made one after the other, each at its owner', async () => {
  const [other] = await openEntries(system.graph, '440000', 1);
  if (other === undefined) throw new Error('440000 has no entry that is open to requests');
  const { data, errors } = await ask(
    system.graph,
    `mutation ($one: SubmitSharingRequestInput!, $two: SubmitSharingRequestInput!) {
      one: submitSharingRequest(input: $one) { request { platform { code } } problems { code } }
      two: submitSharingRequest(input: $two) { request { platform { code } } problems { code } }
    }`,
    { one: submissionFor(other, 'double-one'), two: submissionFor(entry, 'double-two') },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    one: { request: { platform: { code: '440000' } }, problems: [] },
    two: { request: { platform: { code: owner } }, problems: [] },
  });
});

describe('a request that may not be', () => {
  test('is told everything that is wrong with it at once, in English and in Chinese, and is not written', async () => {
    const before = await counts();
    const { data, errors } = await submit(system.graph, {
      ...submissionFor(entry, 'short'),
      legalBasis: ' ',
      scenario: '短',
      scope: '',
      sharingMode: entry.sharingMode === 'API' ? 'FILE' : 'API',
      usedUntil: '2001-01-01',
      items: ['没有这个数据项'],
      requesterHead: '',
      statement: false,
    });
    expect(errors).toEqual([]);
    const { request, problems } = data.submitSharingRequest;
    expect(request).toBeNull();
    expect(new Set(problems.map(({ field }) => field?.replace(/\.\d+$/, '')))).toEqual(
      new Set([
        'legalBasis',
        'scenario',
        'scope',
        'sharingMode',
        'usedUntil',
        'items',
        'requesterHead',
        'statement',
        'idempotencyKey',
      ]),
    );
    for (const { code, message, messageZh } of problems) {
      expect(code).toMatch(/^[A-Z_]+$/);
      expect(message).toMatch(/^[ -~]*[a-z]{3}/);
      expect(messageZh).toMatch(/\p{Script=Han}/u);
    }
    expect(await counts()).toEqual(before);
  });

  test.each([
    [
      'an entry that is not shared',
      'filter: { states: [PUBLISHED], sharingClasses: [NOT_SHARED] }',
      'NOT_OPEN_TO_REQUESTS',
    ],
    // Drafts are not there for other departments: the answer is that for an id that was never given.
    ['an entry that is not published', 'filter: { states: [DRAFT, SUBMITTED, RETURNED] }', 'NOT_FOUND'],
  ])('asks for %s', async (_what, filter, problem) => {
    const found = await ask<{
      catalogEntries: { edges: { node: { id: string; sharingMode: string | null; items: { name: string }[] } }[] };
    }>(
      system.graph,
      `{ catalogEntries(first: 1, platforms: ["${owner}", "310000", "110000"], ${filter}) { edges { node { id sharingMode items { name } } } } }`,
    );
    const closed = found.data.catalogEntries.edges[0]?.node;
    if (closed === undefined) throw new Error(`The sample has no such entry: ${filter}`);
    const before = await counts();
    const input = submissionFor(
      { ...closed, sharingMode: closed.sharingMode ?? 'API' },
      `closed-${closed.id}`.slice(0, 64),
    );
    const { data } = await submit(system.graph, input);
    expect(data.submitSharingRequest.request).toBeNull();
    expect(data.submitSharingRequest.problems.map(({ code, field }) => [code, field])).toContainEqual([
      problem,
      'entryId',
    ]);
    expect(await counts()).toEqual(before);
  });

  test('asks for an entry that its platform does not have', async () => {
    const { data } = await submit(system.graph, { ...submissionFor(entry, 'no-such-entry'), entryId: 'cat:samr:none' });
    expect(data.submitSharingRequest.problems.map(({ code }) => code)).toContain('NOT_FOUND');
  });

  test('asks for an entry of a platform that there is not', async () => {
    const { data, errors } = await submit(system.graph, {
      ...submissionFor(entry, 'no-platform'),
      entryId: 'cat:nowhere:1',
    });
    expect(data).toEqual({ submitSharingRequest: null });
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['UNKNOWN_NODE']);
  });
});
