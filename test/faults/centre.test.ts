import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.stop());

const names =
  '{ items(nodes: ["n1"], first: 1) { edges { node { name maker { name } } } } tally { count complete sources { platform status asOf } } }';
const named = { edges: [{ node: { name: '0n1', maker: { name: 'one' } } }] };

test('a centre that is away takes no name off a page, is told as stale with the time, and a gateway that starts meanwhile knows its nodes', async () => {
  const before = await stage.ask(names);
  expect(before.errors).toEqual([]);
  expect(before.data?.['items']).toEqual(named);
  await stage.centre.kill();
  const after = await stage.ask(names);
  expect(after.data).toEqual({
    items: named,
    tally: {
      count: 12,
      complete: false,
      sources: [
        { platform: 'n0', status: 'STALE', asOf: expect.stringMatching(/^20\d\d-/) },
        { platform: 'n1', status: 'OK', asOf: null },
        { platform: 'n2', status: 'OK', asOf: null },
      ],
    },
  });
  expect(
    after.errors.map(({ extensions }) => [
      extensions?.['code'],
      extensions?.['node'],
      typeof extensions?.['staleAsOf'],
    ]),
  ).toEqual(after.errors.map(() => ['NODE_UNREACHABLE', 'n0', 'string']));
  expect(after.errors.length).toBe(2);

  const again = await stage.startGateway({ SHUTONG_DATA: stage.data });
  const restarted = await stage.ask(
    '{ items(first: 12) { edges { node { id } } complete sources { platform status } } }',
    {
      gateway: again,
    },
  );
  expect(restarted.data?.['items']).toMatchObject({
    complete: false,
    sources: [
      { platform: 'n0', status: 'UNREACHABLE' },
      { platform: 'n1', status: 'OK' },
      { platform: 'n2', status: 'OK' },
    ],
  });
});
