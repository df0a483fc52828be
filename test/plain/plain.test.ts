import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Child, startChild } from '../system/child.ts';
import { patient } from '../system/patience.ts';
import { type PlainSubgraph, startPlainSubgraphs } from './subgraphs.ts';

interface Served {
  readonly subgraphs: readonly PlainSubgraph[];
  readonly supergraphSdl: string;
}

let folder: string;
let ours: Served;
let theirs: Served;
let gateway: Child;
let stock: ApolloServer;

/** Each gateway gets subgraphs of its own, so that mutations do the same to both. */
async function serve(): Promise<Served> {
  const subgraphs = await startPlainSubgraphs();
  const composed = composeServices([...subgraphs]);
  if (composed.errors !== undefined) throw new Error(composed.errors.join('\n'));
  return { subgraphs, supergraphSdl: composed.supergraphSdl };
}

beforeAll(async () => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  folder = await mkdtemp(join(tmpdir(), 'shutong-plain-'));
  [ours, theirs] = await Promise.all([serve(), serve()]);
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, ours.supergraphSdl);
  // No registry answers there, and none is needed.
  const nobody = { SHUTONG_REGISTRY: 'http://127.0.0.1:9/', SHUTONG_DATA: folder };
  gateway = await startChild('dist/gateway/main.js', { SHUTONG_SUPERGRAPH: file, ...nobody, ...patient });
  stock = new ApolloServer({
    gateway: new ApolloGateway({ supergraphSdl: theirs.supergraphSdl }),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
  await stock.start();
});

afterAll(async () => {
  await gateway?.kill();
  await stock?.stop();
  await Promise.all([ours, theirs].flatMap((served) => served?.subgraphs.map((one) => one.stop()) ?? []));
  await rm(folder, { recursive: true, force: true });
});

async function askOurs(query: string, variables: object): Promise<unknown> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

async function askTheirs(query: string, variables: Record<string, unknown>): Promise<unknown> {
  const { body } = await stock.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('An answer in parts');
  return JSON.parse(JSON.stringify(body.singleResult));
}

test('a supergraph without horizontal directives is served without a registry', async () => {
  expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200);
});

describe('an ordinary supergraph is answered as the stock gateway answers it', () => {
  test.each<[what: string, query: string, variables?: Record<string, unknown>]>([
    ['rows of one subgraph', '{ authors { id name born } }'],
    ['rows across both', '{ authors { name era books { title author { name } } } }'],
    [
      'an interface',
      '{ books { __typename id title ... on Book { pages author { name era } } ... on Map { scale } } }',
    ],
    [
      'aliases and fragments',
      '{ one: author(id: "a1") { ...facts } two: author(id: "a2") { ...facts } } fragment facts on Author { called: name books { id } }',
    ],
    [
      'variables',
      'query ($id: ID!, $limit: Int) { author(id: $id) { name } authors(limit: $limit) { id } }',
      { id: 'a2', limit: 1 },
    ],
    [
      'conditions',
      'query ($yes: Boolean!, $no: Boolean!) { authors { id name @include(if: $no) books @skip(if: $yes) { id } era @include(if: $yes) } }',
      { yes: true, no: false },
    ],
    ['a row that is not there', '{ author(id: "none") { name era } book(id: "none") { title author { name } } }'],
    ['a reference that leads nowhere', '{ book(id: "b3") { title author { id name } } }'],
    ['an error of a root field beside data', '{ failing authors { id } }'],
    ['errors of rows across subgraphs', '{ books { id ... on Book { author { id secret } } } }'],
    ['a mutation', 'mutation { renameAuthor(id: "a3", name: "Named") { id name books { id } } }'],
    [
      'mutations of both, in order',
      'mutation ($input: BookInput!) { one: addBook(input: $input) { id author { name } } two: renameAuthor(id: "a1", name: "Sima Qian") { name } three: addBook(input: { title: "Again", author: "a1" }) { id author { name books { title } } } }',
      { input: { title: '补史记', author: 'a1' } },
    ],
    ['what a mutation did', '{ authors { name books { title } } }'],
    ['an unknown field', '{ authors { nothing } }'],
    ['a variable of another type', 'query ($id: ID!) { author(id: $id) { name } }', { id: { not: 'an id' } }],
    [
      'introspection',
      '{ __schema { queryType { name } types { kind name fields { name type { name kind ofType { name } } } } } __typename }',
    ],
  ])('%s', async (_what, query, variables = {}) => {
    expect(await askOurs(query, variables)).toEqual(await askTheirs(query, variables));
  });
});

test('a subgraph that is away is an error for its fields alone, and no address is told', async () => {
  await ours.subgraphs[1]?.stop();
  const answer = await askOurs('{ authors(limit: 1) { id books { title } } }', {});
  expect(answer).toMatchObject({ data: null, errors: [{ message: expect.stringContaining('books') }] });
  expect(JSON.stringify(answer)).not.toContain('127.0.0.1');
  expect(await askOurs('{ authors(limit: 1) { id } }', {})).toEqual({ data: { authors: [{ id: 'a1' }] } });
});
