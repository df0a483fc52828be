import { expect, test } from 'vitest';
import { isObject, type JsonObject, type NodeAnswer } from '../../gateway/transport/node-answer.ts';
import { askGraph, setScene } from './toy-graph.ts';
import type { Rows } from './toy-rows.ts';

const nodes = ['n0', 'n1', 'n2'];
const rows = (): Rows => ({
  items: nodes.flatMap((node, index) =>
    [0, 1].map((number) => ({
      id: `item:${node}:${number}`,
      name: `name ${number}${node}`,
      rank: index,
      price: null,
      weight: 9_007_199_254_740_993n,
      borrower: nodes[(index + 1) % 3] ?? 'n0',
      maker: 'maker:n0:1',
    })),
  ),
  parts: [],
  loans: nodes.map((node, index) => ({
    id: `loan:${node}:1`,
    days: 3,
    item: `item:${nodes[(index + 2) % 3]}:0`,
    borrower: node,
  })),
  notes: [],
  makers: [{ id: 'maker:n0:1', name: 'one' }],
});

/** Changes what one node says below one key, and nothing else. */
const changed =
  (node: string, key: string, change: (value: never) => unknown) =>
  (answer: NodeAnswer): NodeAnswer => {
    const value = answer.kind === 'answered' ? answer.data?.[key] : undefined;
    if (answer.kind === 'failed' || answer.node !== node || value === undefined) return answer;
    return { ...answer, data: { ...answer.data, [key]: change(value as never) } };
  };

const edgesOf = (connection: unknown): JsonObject[] => {
  const edges = isObject(connection) ? connection['edges'] : undefined;
  return Array.isArray(edges) ? edges.filter(isObject) : [];
};
const idsOf = (connection: unknown): unknown[] =>
  edgesOf(connection).map(({ node }) => (isObject(node) ? node['id'] : node));
const codes = (errors: readonly { extensions?: JsonObject }[] | undefined) =>
  (errors ?? []).map(({ extensions }) => `${String(extensions?.['code'])} ${String(extensions?.['node'])}`);

const page =
  '{ items(first: 10) { edges { node { id name } } totalCount totalIsLowerBound complete sources { platform status } } }';

test('rows that the answering node does not own are dropped and reported, its own rows stay', async () => {
  const steal = (items: { edges: { node: JsonObject; cursor?: string }[] }) => ({
    ...items,
    edges: items.edges.map((edge, index) =>
      index === 0 ? { ...edge, node: { ...edge.node, id: 'item:n2:0' } } : edge,
    ),
  });
  setScene({ rows: rows(), nodes, dead: [], tamper: changed('n1', 'items', steal) });
  const { data, errors } = await askGraph({ query: page, variables: {} });
  const items = data?.['items'] as JsonObject;
  expect(idsOf(items)).toEqual(['item:n0:0', 'item:n2:0', 'item:n0:1', 'item:n1:1', 'item:n2:1']);
  expect(items['complete']).toBe(false);
  expect(items['sources']).toContainEqual({ platform: 'n1', status: 'INVALID' });
  expect(codes(errors)).toEqual(['OWNERSHIP_VIOLATION n1']);
});

test('a node cannot speak for another below a row of its own', async () => {
  setScene({
    rows: rows(),
    nodes,
    dead: [],
    tamper: changed('n1', 'item', (item: JsonObject) => ({
      ...item,
      sibling: { id: 'item:n2:1', name: 'forged', _h_owner: 'item:n2:1' },
    })),
  });
  const { data, errors } = await askGraph({
    query: '{ item(id: "item:n1:0") { name sibling { name } } }',
    variables: {},
  });
  expect(data).toEqual({ item: { name: 'name 0n1', sibling: null } });
  expect(codes(errors)).toEqual(['OWNERSHIP_VIOLATION n1']);
});

test('a page in another order than promised is left out and named', async () => {
  const reverse = (items: { edges: JsonObject[] }) => ({ ...items, edges: items.edges.toReversed() });
  setScene({ rows: rows(), nodes, dead: [], tamper: changed('n2', 'items', reverse) });
  const { data, errors } = await askGraph({ query: page, variables: {} });
  const items = data?.['items'] as JsonObject;
  expect(idsOf(items)).toEqual(['item:n0:0', 'item:n1:0', 'item:n0:1', 'item:n1:1']);
  expect(items).toMatchObject({ complete: false, totalIsLowerBound: true, totalCount: 4 });
  expect(codes(errors)).toEqual(['ORDER_VIOLATION n2']);
});

test('more rows than the page holds are not taken from a node', async () => {
  const grow = (items: { edges: JsonObject[] }) => ({ ...items, edges: [...items.edges, ...items.edges] });
  setScene({ rows: rows(), nodes, dead: [], tamper: changed('n0', 'items', grow) });
  const { errors } = await askGraph({ query: '{ items(first: 2) { edges { node { id } } } }', variables: {} });
  expect(codes(errors)).toEqual(['NODE_INVALID_ANSWER n0']);
});

test('entities in another number than asked for cost the rows of that node alone', async () => {
  setScene({
    rows: rows(),
    nodes,
    dead: [],
    tamper: changed('n1', '_entities', (entities: unknown[]) => entities.slice(1)),
  });
  const { data, errors } = await askGraph({
    query: '{ loans { edges { node { id item { remark name } } } } }',
    variables: {},
  });
  expect(edgesOf(data?.['loans']).map(({ node }) => node)).toEqual([
    { id: 'loan:n0:1', item: { remark: 'remark on item:n2:0', name: 'name 0n2' } },
    { id: 'loan:n1:1', item: { remark: 'remark on item:n0:0', name: 'name 0n0' } },
    { id: 'loan:n2:1', item: null },
  ]);
  expect(codes(errors)).toEqual(['NODE_INVALID_ANSWER n1']);
  expect(errors?.[0]?.extensions?.['row']).toBe('item:n1:0');
});

test('entities of the right number in the wrong places are found out', async () => {
  const swap = (entities: unknown[]) => entities.toReversed();
  setScene({
    rows: {
      ...rows(),
      loans: [0, 1].map((number) => ({ id: `loan:n0:${number}`, days: 1, item: `item:n2:${number}`, borrower: 'n0' })),
    },
    nodes,
    dead: [],
    tamper: changed('n2', '_entities', swap),
  });
  const { data, errors } = await askGraph({ query: '{ loans { edges { node { item { name } } } } }', variables: {} });
  expect(edgesOf(data?.['loans'])).toEqual([{ node: { item: null } }, { node: { item: null } }]);
  expect(codes(errors)).toEqual(['OWNERSHIP_VIOLATION n2', 'OWNERSHIP_VIOLATION n2']);
});

test('a mistake of the caller is told once, not once for each node', async () => {
  const mistake = {
    message: 'first has to be 200 at the most',
    path: ['items'],
    extensions: { code: 'INVALID_ARGUMENT' },
  };
  setScene({
    rows: rows(),
    nodes,
    dead: [],
    tamper: (answer) => (answer.kind === 'failed' ? answer : { ...answer, data: null, errors: [mistake] }),
  });
  const { data, errors } = await askGraph({ query: '{ items(first: 10) { totalCount } }', variables: {} });
  expect(data).toBeNull();
  expect(errors?.map(({ message, path }) => ({ message, path }))).toEqual([
    { message: mistake.message, path: ['items'] },
  ]);
});

test('mutations run one after another at their owners; one that fails stops none after it', async () => {
  const own = rows();
  setScene({ rows: own, nodes, dead: ['n1'] });
  const { data, errors, sent } = await askGraph({
    query: `mutation($second: RenameInput!) {
      first: renameItem(input: { id: "item:n2:0", name: "new" }) { name }
      second: renameItem(input: $second) { name }
      third: renameItem(input: { id: "item:n2:0", name: "newer" }) { name }
      nowhere: renameItem(input: { id: "item:n9:0", name: "x" }) { name }
    }`,
    variables: { second: { id: 'item:n1:0', name: 'never' } },
  });
  expect(sent.map(({ node }) => node)).toEqual(['n2', 'n1', 'n2']);
  expect(data).toEqual({ first: { name: 'new' }, second: null, third: { name: 'newer' }, nowhere: null });
  expect(codes(errors)).toEqual(['NODE_UNREACHABLE n1', 'UNKNOWN_NODE item:n9:0']);
  expect(own.items.find((item) => item.id === 'item:n2:0')?.name).toBe('newer');
  expect(own.items.find((item) => item.id === 'item:n1:0')?.name).toBe('name 0n1');
});

test('names that name no node are told, the nodes named beside them answer', async () => {
  setScene({ rows: rows(), nodes, dead: [] });
  const query =
    '{ items(nodes: ["n9", "n1", "n1", "n1"]) { edges { node { id } } complete totalCount sources { platform status } } }';
  const { data, errors } = await askGraph({ query, variables: {} });
  expect(data?.['items']).toEqual({
    edges: [{ node: { id: 'item:n1:0' } }, { node: { id: 'item:n1:1' } }],
    complete: false,
    totalCount: 2,
    sources: [
      { platform: 'n1', status: 'OK' },
      { platform: 'n9', status: 'UNREACHABLE' },
    ],
  });
  expect(codes(errors)).toEqual(['UNKNOWN_NODE n9']);
});

test('an empty list of nodes asks none, and is complete', async () => {
  setScene({ rows: rows(), nodes, dead: [] });
  const { data, errors, sent } = await askGraph({
    query: '{ items(nodes: []) { totalCount complete sources { platform } } }',
    variables: {},
  });
  expect(data?.['items']).toEqual({ totalCount: 0, complete: true, sources: [] });
  expect(errors).toBeUndefined();
  expect(sent).toEqual([]);
});

test('each node is sent one request for each level, and each representation once', async () => {
  setScene({ rows: rows(), nodes, dead: [] });
  const { sent } = await askGraph({
    query: '{ items(first: 10) { edges { node { name maker { name } remark } } } itemStats { count } }',
    variables: {},
  });
  const count = (node: string) => sent.filter((one) => one.node === node).length;
  // Level one: items and itemStats together. Level two: remarks at the borrower's, makers at the one node that keeps them.
  expect({ n0: count('n0'), n1: count('n1'), n2: count('n2') }).toEqual({ n0: 3, n1: 2, n2: 2 });
  const makers = sent.map(({ body }) => JSON.parse(body) as { variables?: { representations?: JsonObject[] } });
  expect(
    makers
      .flatMap(({ variables }) => variables?.representations ?? [])
      .filter(({ __typename }) => __typename === 'Maker'),
  ).toEqual([{ __typename: 'Maker', id: 'maker:n0:1' }]);
});

const nodeOf = (change: (node: JsonObject) => JsonObject) => (items: { edges: { node: JsonObject }[] }) => ({
  ...items,
  edges: items.edges.map((edge, index) => (index === 0 ? { ...edge, node: change(edge.node) } : edge)),
});
let nested: unknown = {};
for (let level = 0; level < 5000; level += 1) nested = { nested };

test.each<[what: string, change: (node: JsonObject) => JsonObject]>([
  ['null where none may be', (node) => ({ ...node, name: null })],
  ['nothing where something is promised', ({ name: _left, ...node }) => node],
  ['a number for a text', (node) => ({ ...node, name: 7 })],
  ['an object for a text', (node) => ({ ...node, name: { first: 'a' } })],
  ['a text for a number', (node) => ({ ...node, rank: '7' })],
  ['a fraction for a whole number', (node) => ({ ...node, rank: 1.5 })],
  ['a scalar that is nested without end', (node) => ({ ...node, weight: nested })],
  ['a list for an object', (node) => ({ ...node, maker: [{ id: 'maker:n0:1' }] })],
  ['the name of another type', (node) => ({ ...node, __typename: 'Part' })],
  ['a row that does not say who owns it', ({ id: _left, ...node }) => node],
])('%s costs the rows of the node that sent it, and no others', async (_what, change) => {
  setScene({ rows: rows(), nodes, dead: [], tamper: changed('n1', 'items', nodeOf(change)) });
  const { data, errors } = await askGraph({
    query:
      '{ items(first: 10) { edges { node { __typename id name rank weight maker { id } } } complete sources { status } } }',
    variables: {},
  });
  expect(idsOf(data?.['items'])).toEqual(['item:n0:0', 'item:n2:0', 'item:n0:1', 'item:n2:1']);
  expect(data?.['items']).toMatchObject({
    complete: false,
    sources: [{ status: 'OK' }, { status: 'INVALID' }, { status: 'OK' }],
  });
  expect(codes(errors)).toEqual(['NODE_INVALID_ANSWER n1']);
});

test('a value of another type in one row of `_entities` costs that row alone, and in a routed field that field', async () => {
  const spoilt = (item: JsonObject) => ({ ...item, name: null });
  const items = rows().items.map((item) => ({ ...item, borrower: 'n0' }));
  const loans = items.map(({ id }, number) => ({ id: `loan:n0:${number}`, days: 1, item: id, borrower: 'n0' }));
  const spoilFirst = ([first = {}, ...rest]: JsonObject[]) => [spoilt(first), ...rest];
  setScene({
    rows: { ...rows(), items, loans },
    nodes,
    dead: [],
    tamper: (answer) => changed('n1', 'item', spoilt)(changed('n1', '_entities', spoilFirst)(answer)),
  });
  const { data, errors } = await askGraph({
    query: '{ loans(first: 9) { edges { node { item { id name } } } } item(id: "item:n1:0") { id name } }',
    variables: {},
  });
  expect(
    edgesOf(data?.['loans']).map(({ node }) => isObject(node) && isObject(node['item']) && node['item']['name']),
  ).toEqual(['name 0n0', 'name 1n0', false, 'name 1n1', 'name 0n2', 'name 1n2']);
  expect(data?.['item']).toBeNull();
  expect(codes(errors).sort()).toEqual(['NODE_INVALID_ANSWER n1', 'NODE_INVALID_ANSWER n1']);
});
