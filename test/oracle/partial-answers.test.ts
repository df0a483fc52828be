import { HeaderMap } from '@apollo/server';
import { expect, test } from 'vitest';
import { askGraph, setScene } from './toy-graph.ts';

const scene = (dead: readonly string[]) => ({
  rows: { items: [], parts: [], loans: [], notes: [], makers: [] },
  nodes: ['n0', 'n1'],
  dead,
});
const operation = { query: '{ items { totalCount } }', variables: {} };
const reject = new HeaderMap([['x-shutong-partial', 'reject']]);

test('a client that asks for all or nothing gets nothing when a part is missing, and learns whose', async () => {
  setScene(scene(['n1']));
  const { data, errors } = await askGraph(operation, { headers: reject });
  expect(data).toBeNull();
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([
    'PARTIAL_ANSWER_REJECTED',
    'NODE_UNREACHABLE',
  ]);
  expect(errors?.[0]?.extensions?.['nodes']).toEqual(['n1']);
});

test('a complete answer is given whole, and a partial one to a client that did not ask', async () => {
  setScene(scene([]));
  expect((await askGraph(operation, { headers: reject })).data).toEqual({ items: { totalCount: 0 } });
  setScene(scene(['n1']));
  expect((await askGraph(operation)).data).toEqual({ items: { totalCount: 0 } });
});
