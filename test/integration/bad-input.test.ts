import type { GraphQLFormattedError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type System, startSystem } from '../system/system.ts';

let system: System;

beforeAll(async () => {
  system = await startSystem();
});

afterAll(() => system?.stop());

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Sends bytes as they are, and reads the answer, in which no address and no stack may stand. */
async function send(body: string | undefined, headers: Record<string, string> = json, method = 'POST'): Promise<Reply> {
  const response = await fetch(system.graph, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  expect(text).not.toMatch(/127\.0\.0\.1|localhost|\s+at .+:\d+:\d+|node_modules|\.ts\b|\.js\b|ECONN|\/nodes\//);
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: GraphQLFormattedError[] };
  return { status: response.status, text, data, errors: errors ?? [] };
}

const json = { 'content-type': 'application/json' };

const query = (text: string, variables: object = {}) => send(JSON.stringify({ query: text, variables }));

const codesOf = ({ errors }: Reply) => errors.map(({ extensions }) => extensions?.['code']);

const entries = (parameters: string) => query(`{ catalogEntries(${parameters}) { totalCount edges { node { id } } } }`);

describe('a page that cannot be meant', () => {
  test.each([
    ['more rows than a page holds', 'first: 500', ['first', '500', '200']],
    ['more rows than a page holds, from the end', 'last: 201', ['last', '201', '200']],
    ['fewer than no rows', 'first: -1', ['first', '-1', '200']],
    ['both ends at once', 'first: 2, last: 3', ['first', 'last', '2', '3']],
  ])(
    'is refused once for all platforms, with what was received and what is allowed: %s',
    async (_what, parameters, told) => {
      const reply = await entries(parameters);
      expect(codesOf(reply)).toEqual(['INVALID_ARGUMENT']);
      expect(reply.errors[0]?.path).toEqual(['catalogEntries']);
      for (const word of told) expect(reply.errors[0]?.message).toContain(word);
      expect(reply.data).toEqual({ catalogEntries: null });
    },
  );

  test.each(['garbage', '', '1UPDATED_AT_DESC.', '1UPDATED_AT_DESC.!!!', '2UPDATED_AT_DESC.0000', '💥'])(
    'is refused once for all platforms: a cursor that is none, %j',
    async (cursor) => {
      expect(codesOf(await entries(`after: ${JSON.stringify(cursor)}`))).toEqual(['INVALID_CURSOR']);
      expect(codesOf(await entries(`last: 3, before: ${JSON.stringify(cursor)}`))).toEqual(['INVALID_CURSOR']);
    },
  );

  test('is refused once for all platforms: a cursor of another order or of another list', async () => {
    const { data } = await query(
      '{ catalogEntries(first: 1, orderBy: NAME_ASC) { pageInfo { endCursor } } organisations(first: 1) { pageInfo { endCursor } } }',
    );
    const { catalogEntries, organisations } = data as Record<string, { pageInfo: { endCursor: string } }>;
    const reply = await entries(`orderBy: NAME_DESC, after: ${JSON.stringify(catalogEntries?.pageInfo.endCursor)}`);
    expect(codesOf(reply)).toEqual(['INVALID_CURSOR']);
    expect(reply.errors[0]?.message).toContain('NAME_DESC');
    const other = await entries(`after: ${JSON.stringify(organisations?.pageInfo.endCursor)}`);
    expect(codesOf(other)).toEqual(['INVALID_CURSOR']);
  });

  test('leaves other fields of the same operation alone', async () => {
    const reply = await query(
      '{ themes(first: 1) { totalCount } platform(code: "310000") { code organisations(first: 500) { totalCount } } }',
    );
    expect(codesOf(reply)).toEqual(['INVALID_ARGUMENT']);
    expect(reply.data).toEqual({ themes: { totalCount: expect.any(Number) }, platform: null });
  });
});

describe('a platform or a row that is not there', () => {
  test('named in a narrowing, is told among the sources and as an error, once; the others answer', async () => {
    const reply = await query(
      '{ catalogEntries(first: 1, platforms: ["310000", "atlantis"]) { complete totalIsLowerBound sources { platform status } edges { node { id } } } }',
    );
    expect(reply.errors.map(({ extensions }) => [extensions?.['code'], extensions?.['node']])).toEqual([
      ['UNKNOWN_NODE', 'atlantis'],
    ]);
    expect(reply.data).toEqual({
      catalogEntries: {
        complete: false,
        totalIsLowerBound: true,
        sources: [
          { platform: '310000', status: 'OK' },
          { platform: 'atlantis', status: 'UNREACHABLE' },
        ],
        edges: [{ node: { id: expect.stringMatching(/^cat:310000:/) } }],
      },
    });
  });

  test.each([
    ['an id of no platform', 'cat:atlantis:1', ['UNKNOWN_NODE']],
    ['no id', 'nothing', ['UNKNOWN_NODE']],
    ['no text', '', ['UNKNOWN_NODE']],
    ['half an id', 'cat:', ['UNKNOWN_NODE']],
    ['an id of no row', 'cat:310000:none', []],
    ['an id of another kind', 'req:310000:1', []],
    ['an id with something behind it', "cat:310000:1' OR '1'='1", []],
    ['a long text', `cat:310000:${'9'.repeat(5000)}`, []],
  ])('asked for by its id, is null: %s', async (_what, id, codes) => {
    const reply = await query('query ($id: ID!) { catalogEntry(id: $id) { id } }', { id });
    expect(reply.data).toEqual({ catalogEntry: null });
    expect(codesOf(reply)).toEqual(codes);
  });
});

describe('a value that its scalar does not allow', () => {
  test('is refused once for all platforms, written into the text', async () => {
    const reply = await query('{ sharingRequests(filter: { submittedSince: "soon" }) { totalCount } }');
    expect(codesOf(reply)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(reply.errors[0]?.message).toContain('"soon"');
    expect(reply.data).toEqual({ sharingRequests: null });
  });

  test('is refused once for all platforms, given as a variable', async () => {
    const reply = await query(
      'query ($since: DateTime) { sharingRequests(filter: { submittedSince: $since }) { totalCount } }',
      { since: 'soon' },
    );
    expect(codesOf(reply)).toEqual(['BAD_USER_INPUT']);
    expect(reply.errors[0]?.message).toContain('"soon"');
    expect(reply.data).toEqual({ sharingRequests: null });
  });
});

describe('an operation that cannot be read', () => {
  test.each([
    ['a field that there is not', '{ catalogEntries { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['no operation', '', 'BAD_REQUEST'],
    ['half an operation', '{ catalogEntries {', 'GRAPHQL_PARSE_FAILED'],
    [
      'an order that there is not',
      '{ catalogEntries(orderBy: COLOUR_ASC) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['text for a number', '{ catalogEntries(first: "two") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('is refused with 400 and a code: %s', async (_what, text, code) => {
    const reply = await query(text);
    expect(reply.status).toBe(400);
    expect([...new Set(codesOf(reply))]).toEqual([code]);
  });

  test('is refused with a code: a variable of another type', async () => {
    const reply = await query('query ($first: Int) { catalogEntries(first: $first) { totalCount } }', { first: 'two' });
    expect(reply.status).toBe(400);
    expect(codesOf(reply)).toEqual(['BAD_USER_INPUT']);
  });

  test('is refused: fields inside fields, ten thousand deep', async () => {
    const deep = `{ catalogEntries ${'{ edges '.repeat(10_000)}${'}'.repeat(10_000)} }`;
    const reply = await query(deep);
    expect(reply.status).toBe(400);
    expect(reply.errors.length).toBeGreaterThan(0);
    expect(reply.text.length).toBeLessThan(20_000);
  });

  test('does not stop the gateway from answering the next one', async () => {
    expect(codesOf(await entries('first: 1'))).toEqual([]);
  });
});

describe('a request that is no operation', () => {
  test.each([
    ['no JSON', 'this is not JSON', json, 400],
    ['half a JSON', '{"query": "{ __typename }', json, 400],
    ['an empty body', '', json, 400],
    ['a JSON that is no operation', '42', json, 400],
    ['a list', '[]', json, 400],
    ['another kind of body', '<query/>', { 'content-type': 'application/xml' }, 415],
    [
      'more bytes than the gateway takes',
      JSON.stringify({ query: `{ __typename } #${'x'.repeat(1_100_000)}` }),
      json,
      413,
    ],
  ])('is refused as JSON, with a code: %s', async (_what, body, headers, status) => {
    const reply = await send(body, headers);
    expect(reply.status).toBe(status);
    expect(codesOf(reply)).toHaveLength(1);
    expect(codesOf(reply)[0]).toMatch(/^[A-Z_]+$/);
    expect(reply.errors[0]?.message).toMatch(/[a-z]{3}/);
  });

  test('does not change anything when it is a GET', async () => {
    const mutation =
      'mutation { registerPlatform(input: { code: "970000", name: "试验", nameEn: "Trial", tier: PROVINCIAL, idempotencyKey: "by-get-request" }) { problems { code } } }';
    const response = await fetch(`${system.graph}?query=${encodeURIComponent(mutation)}`, { headers: json });
    expect(response.status).toBe(405);
    const { data } = await query('{ platform(code: "970000") { code } }');
    expect(data).toEqual({ platform: null });
  });
});
