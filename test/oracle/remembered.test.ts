import { expect, test } from 'vitest';
import type { JsonObject } from '../../gateway/transport/node-answer.ts';
import { ownScope } from '../../gateway/transport/request-scope.ts';
import { askGraph, setDead, setScene } from './toy-graph.ts';

const item = (node: string) => ({
  id: `item:${node}:1`,
  name: node,
  rank: 1,
  price: 1,
  weight: 1n,
  borrower: node,
  maker: 'maker:n0:1',
});
const scene = (dead: readonly string[] = []) => ({
  rows: { items: ['n0', 'n1'].map(item), parts: [], loans: [], notes: [], makers: [{ id: 'maker:n0:1', name: 'one' }] },
  nodes: ['n0', 'n1'],
  dead,
});
const ask = (query: string) => askGraph({ query, variables: {} });
const stats = '{ itemStats { count totalWeight: weight complete sources { platform status asOf } } }';

test('an aggregate of a node that fails is its last good answer, flagged STALE with its time', async () => {
  setScene(scene());
  await ask(stats);
  setDead(['n1']);
  const { data, errors } = await ask(stats);
  const { sources, ...rest } = (data?.['itemStats'] ?? {}) as JsonObject;
  expect(rest).toEqual({ count: 2, totalWeight: '2', complete: false });
  expect(sources).toEqual([
    { platform: 'n0', status: 'OK', asOf: null },
    { platform: 'n1', status: 'STALE', asOf: expect.stringMatching(/^20/) },
  ]);
  expect(errors?.map(({ extensions }) => [extensions?.['code'], typeof extensions?.['staleAsOf']])).toEqual([
    ['NODE_UNREACHABLE', 'string'],
  ]);
});

test('what was never answered is not made up, and another operation is not answered with it', async () => {
  setScene(scene(['n1']));
  expect((await ask(stats)).data?.['itemStats']).toMatchObject({ count: 1, complete: false });
  setScene(scene());
  await ask(stats);
  setDead(['n1']);
  const { data } = await ask('{ itemStats(groups: ["odd"]) { count sources { status } } }');
  expect(data?.['itemStats']).toEqual({ count: 0, sources: [{ status: 'UNREACHABLE' }] });
});

test('rows are never stale: a fan-out over rows has no cache hint', async () => {
  setScene(scene());
  await ask('{ items { totalCount } }');
  setDead(['n1']);
  expect((await ask('{ items { totalCount } }')).data?.['items']).toEqual({ totalCount: 1 });
});

test('plain fields of cached entities are asked for once, by whatever operation', async () => {
  setScene(scene());
  await ask('{ items { edges { node { maker { name } } } } }');
  const again = await ask('{ item(id: "item:n1:1") { maker { called: name __typename } } }');
  expect(again.data).toEqual({ item: { maker: { called: 'one', __typename: 'Maker' } } });
  expect(again.sent.map(({ node }) => node)).toEqual(['n1']);
});

test("the centre's outage takes no name off the page", async () => {
  setScene(scene());
  await ask('{ items { edges { node { maker { name } } } } }');
  setDead(['n0']);
  const { data, errors } = await ask('{ item(id: "item:n1:1") { maker { name } } }');
  expect(data).toEqual({ item: { maker: { name: 'one' } } });
  expect(errors).toBeUndefined();
});

test('two rows that share a cached entity do not share an object', async () => {
  setScene(scene());
  const query = '{ items { edges { node { name maker { name } } } } }';
  await ask(query);
  const { data } = await ask(query);
  expect(data).toEqual({ items: { edges: ['n0', 'n1'].map((name) => ({ node: { name, maker: { name: 'one' } } })) } });
});

test('what one caller was told is never told to another, fresh or stale', async () => {
  setScene(scene());
  const as = (caller: string) => ({ scope: { ...ownScope(60_000), caller } });
  const maker = { query: '{ maker(id: "maker:n0:1") { id } item(id: "item:n1:1") { maker { name } } }', variables: {} };
  await askGraph({ query: stats, variables: {} }, as('inspector'));
  await askGraph(maker, as('inspector'));
  setDead(['n0']);
  const own = await askGraph({ query: stats, variables: {} }, as('inspector'));
  expect(own.data?.['itemStats']).toMatchObject({ count: 2, sources: [{ status: 'STALE' }, { status: 'OK' }] });
  expect((await askGraph(maker, as('inspector'))).data?.['item']).toEqual({ maker: { name: 'one' } });
  const other = await askGraph({ query: stats, variables: {} }, as('public'));
  expect(other.data?.['itemStats']).toMatchObject({ count: 1, sources: [{ status: 'UNREACHABLE' }, { status: 'OK' }] });
  expect((await askGraph(maker, as('public'))).data?.['item']).toEqual({ maker: null });
});
