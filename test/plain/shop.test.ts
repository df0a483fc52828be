import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Child, startChild } from '../system/child.ts';
import { patient } from '../system/patience.ts';
import { type GeneratedOperation, generatedQueries } from './generated.ts';
import { brokenModes, startShop } from './shop.ts';
import type { PlainSubgraph } from './subgraphs.ts';

let folder: string;
let subgraphs: readonly PlainSubgraph[];
let supergraphSdl: string;
let gateway: Child;
let stock: ApolloServer;
let addresses: readonly string[];

beforeAll(async () => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  folder = await mkdtemp(join(tmpdir(), 'shutong-shop-'));
  subgraphs = await startShop();
  const composed = composeServices([...subgraphs]);
  if (composed.errors !== undefined) throw new Error(composed.errors.join('\n'));
  supergraphSdl = composed.supergraphSdl;
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, supergraphSdl);
  gateway = await startChild('dist/gateway/main.js', {
    SHUTONG_SUPERGRAPH: file,
    SHUTONG_REGISTRY: 'http://127.0.0.1:9/',
    SHUTONG_DATA: folder,
    ...patient,
  });
  stock = new ApolloServer({
    gateway: new ApolloGateway({ supergraphSdl }),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stopOnTerminationSignals: false,
  });
  const { url } = await startStandaloneServer(stock, { listen: { port: 0, host: '127.0.0.1' } });
  addresses = [`${gateway.url}/graphql`, url];
});

afterAll(async () => {
  await gateway?.kill();
  await stock?.stop();
  await Promise.all((subgraphs ?? []).map((one) => one.stop()));
  await rm(folder, { recursive: true, force: true });
});

interface Told {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

/** What both answer to the same request: ours first. */
async function both(init: RequestInit, query = ''): Promise<readonly [Told, Told]> {
  const ask = async (address: string): Promise<Told> => {
    const response = await fetch(`${address}${query}`, init);
    const text = await response.text();
    const type = response.headers.get('content-type');
    return { status: response.status, type, body: type?.includes('json') === true ? JSON.parse(text) : text };
  };
  const [ours = '', theirs = ''] = addresses;
  return Promise.all([ask(ours), ask(theirs)]);
}

const post = (body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

async function expectSame(operation: Partial<GeneratedOperation> & object): Promise<Told> {
  const [ours, theirs] = await both(post(operation));
  expect(inOneOrder(ours)).toEqual(inOneOrder(theirs));
  return ours;
}

/**
 * Subgraphs are asked in parallel, and at either gateway the errors of two fetches stand in the order in which these were answered.
 * Those of one fetch stand in an order of their own, which is compared: what one subgraph says of one field, row after row.
 */
function inOneOrder(told: Told): Told {
  const { body } = told;
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors)) return told;
  const fetches = new Map<string, unknown[]>();
  for (const error of body.errors as readonly SubgraphError[]) {
    const field = (error.path ?? []).filter((step) => typeof step === 'string');
    const fetch = JSON.stringify([error.extensions?.serviceName ?? null, field]);
    fetches.set(fetch, [...(fetches.get(fetch) ?? []), error]);
  }
  const inOrder = [...fetches].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, errors]) => errors);
  return { ...told, body: { ...body, errors: inOrder } };
}

interface SubgraphError {
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly serviceName?: string };
}

test('generated queries over interfaces, @interfaceObject, @requires, @provides, @override, nested and compound keys are answered as the stock gateway answers them', async () => {
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  const values = {
    ID: ['p1', 'p2', 'p3', 'u1', 'gone', 'b1'],
    String: ['fine', 'partial', '1', 'new', '水'],
    Int: [0, 1, 2, 25],
    Float: [1.5],
    Boolean: [true, false],
  };
  let whole = 0;
  await fc.assert(
    fc.asyncProperty(generatedQueries(schema, values), async (operation) => {
      const { body } = await expectSame(operation);
      if (JSON.stringify(body).includes('"data":{')) whole += 1;
    }),
    { numRuns: Number(process.env['SHUTONG_PLAIN_RUNS'] ?? 150) },
  );
  expect(whole).toBeGreaterThan(50); // most of them are answered, not refused
});

test.each<[what: string, operation: object]>([
  [
    '@interfaceObject fields through an interface',
    { query: '{ media { id title reviews { body author { name role } } rating ... on Book { pages } } }' },
  ],
  [
    'nested @requires with arguments',
    { query: '{ products { shipping fast: shipping(express: true) stock region { code name } } }' },
  ],
  ['null that rises', { query: '{ products { id fragile } }' }],
  [
    'null that rises from one row',
    { query: '{ one: product(id: "p2") { id fragile } other: product(id: "p1") { id fragile } }' },
  ],
  ['@override, also progressive', { query: '{ products(first: 4) { id price old } }' }],
  ['@provides', { query: '{ reviews { author { id name } about { name } } }' }],
  ['a reference that leads nowhere', { query: '{ reviews { author { id name email } } }' }],
  [
    'unions',
    {
      query:
        '{ found(text: "2") { __typename ... on Media { title rating } ... on Product { stock media { title } } } }',
    },
  ],
  [
    'input objects, defaults and coercion',
    {
      query: 'query ($f: ProductFilter, $n: [Int!]!) { products(filter: $f) { id } sum(numbers: $n, unit: LB) }',
      variables: { f: { width: { to: 25 }, ids: 'p1' }, n: 3 },
    },
  ],
  ['a wrong enum value', { query: '{ sum(numbers: [1], unit: TON) }' }],
  ['a wrong variable', { query: 'query ($n: [Int!]!) { sum(numbers: $n) }', variables: { n: ['x'] } }],
  ['a variable too little', { query: 'query ($n: [Int!]!) { sum(numbers: $n) }' }],
  ['scalars of any shape', { query: '{ rates products { price weight(unit: LB) } }' }],
  ['an error with a code', { query: '{ me { id } users { name } }' }],
  [
    'mutations across subgraphs, one failing',
    {
      query:
        'mutation { a: label(id: "p1", tags: ["x"]) { tags stock price } b: fail(code: "X") { id } c: review(input: { body: "b", about: "p2" }) { body about { name } } d: restock(sku: "sku-1", by: 1) { stock name } }',
    },
  ],
  ['a mutation that may not be null', { query: 'mutation { review(input: { about: "p1" }) { id } }' }],
  [
    'introspection',
    {
      query:
        '{ __schema { types { name kind fields(includeDeprecated: true) { name args { name defaultValue } type { name kind ofType { name } } } possibleTypes { name } } directives { name } } }',
    },
  ],
  ['one type', { query: '{ __type(name: "Media") { name kind possibleTypes { name } interfaces { name } } }' }],
  ['a subscription', { query: 'subscription { products { id } }' }],
  ['@defer', { query: '{ products { id ... @defer { stock } } }' }],
  ['an unknown field', { query: '{ nothing products { no } }' }],
  ['text that is no GraphQL', { query: '{ products {' }],
  ['an operation that is not there', { query: 'query A { rates } query B { rates }', operationName: 'C' }],
  ['one operation of two', { query: 'query A { rates } query B { users { id } }', operationName: 'B' }],
  ['no query', { variables: {} }],
  [
    'a conditional @requires beside another field',
    { query: 'query ($no: Boolean!) { products { shipping @include(if: $no) stock } }', variables: { no: false } },
  ],
  [
    'mutation root fields in and beside a fragment',
    {
      query:
        'mutation { a: label(id: "p1", tags: []) { id } ...F } fragment F on Mutation { b: label(id: "p2", tags: []) { id } }',
    },
  ],
])('%s', async (_what, operation) => {
  await expectSame(operation);
});

test.each<[what: string, init: RequestInit, query?: string]>([
  ['a GET', { headers: { 'apollo-require-preflight': 'yes' } }, '?query=%7Brates%7D'],
  ['a GET that a browser may send across sites', {}, '?query=%7Brates%7D'],
  ['a mutation by GET', { headers: { 'apollo-require-preflight': 'yes' } }, '?query=mutation%7Bfail%7Bid%7D%7D'],
  ['a batch', post([{ query: '{ rates }' }])],
  [
    'accept: application/graphql-response+json',
    post({ query: '{ nothing }' }, { accept: 'application/graphql-response+json' }),
  ],
  ['variables that are no object', post({ query: '{ rates }', variables: 'x' })],
])('%s over HTTP', async (_what, init, query) => {
  const [ours, theirs] = await both(init, query);
  expect(ours).toEqual(theirs);
});

/** Modes in which Apollo's data source tells the subgraph's address and body in its error, and ours does not. */
const discreet: ReadonlySet<string> = new Set([
  'status500',
  'status401',
  'status403',
  'status404',
  'status400',
  'html',
  'truncated',
  'list',
  'reset',
  'nothing',
  'nullData',
]);

test.each(brokenModes)('a subgraph in mode %s', async (mode) => {
  const [ours, theirs] = await both(
    post({ query: `{ broken(mode: "${mode}") { a b } strict(mode: "${mode}") { a b } rates }` }),
  );
  const [nullable, other] = await both(post({ query: `{ broken(mode: "${mode}") { a b } rates }` }));
  for (const [one, two] of [
    [ours, theirs],
    [nullable, other],
  ] as const) {
    if (discreet.has(mode)) {
      expect(withoutMessages(one)).toEqual(withoutMessages(two));
    } else expect(one).toEqual(two);
  }
  expect(JSON.stringify(ours.body)).not.toContain('127.0.0.1');
});

test('a subgraph that sends the gateway elsewhere is not followed, which the stock gateway would do', async () => {
  const [ours] = await both(post({ query: '{ broken(mode: "redirect") { a } rates }' }));
  expect(ours.body).toMatchObject({
    data: { broken: null, rates: [1.5, null, 1e21] },
    errors: [{ message: '302: Found' }],
  });
});

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: unknown; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

function withoutMessages({ status, type, body }: Told): object {
  const { data, errors } = body as Answered;
  return { status, type, data, errors: errors?.map(({ path, extensions }) => ({ path, code: extensions?.['code'] })) };
}
