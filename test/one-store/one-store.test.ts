import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, ask } from '../../subgraphs/fixture/ask.ts';
import { countsQuery } from '../recount/counts-query.ts';
import { flowQuery } from '../recount/flow-query.ts';
import { metricsQuery } from '../recount/metrics-query.ts';
import { recountWorld } from './counts.ts';
import { recountWorldFlow } from './flow.ts';
import { recountWorldMetrics } from './metrics.ts';
import { type Question, questionsAbout, type Reach } from './questions.ts';
import { scenes } from './scenes.ts';
import { startOneStore, startSpread } from './stores.ts';
import { centre, namedNodes, nodes, type Scene, type World } from './world.ts';

// SHUTONG_ONE_STORE_RUNS lengthens a run, SHUTONG_ONE_STORE_SEED repeats one; fast-check prints the seed of one that fails.
const runs = Number(process.env['SHUTONG_ONE_STORE_RUNS'] ?? 6);
const seed = process.env['SHUTONG_ONE_STORE_SEED'];
const questionsPerScene = 24;

interface Asked {
  readonly scene: Scene;
  readonly whole: readonly Question[];
  readonly named: readonly Question[];
  readonly living: readonly Question[];
}

const asked: fc.Arbitrary<Asked> = scenes.chain((scene) => {
  const some = (reach: Reach) =>
    fc.array(questionsAbout(scene.world, reach), { minLength: questionsPerScene, maxLength: questionsPerScene });
  return fc
    .record({ scene: fc.constant(scene), whole: some('all'), named: some('rows'), living: some('living') })
    .map((one) => Object.assign(one, { [fc.toStringMethod]: () => describeScene(scene) }));
});

/** Rows and questions of a run would fill screens; the failed comparison names its question. */
const describeScene = ({ world, ...rest }: Scene): string =>
  JSON.stringify({ ...rest, rows: Object.values(world).reduce((sum, rows) => sum + rows.length, 0) });

test(
  'the answer put together from the stores of all nodes is the answer of one store that holds their rows',
  async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ scene, whole, named, living }) => {
        const { world, down } = scene;
        const spread = await startSpread(world);
        try {
          await compareWith(world, nodes, whole, async (question, one) => {
            const merged = await ask<Data>(spread.graph, question.query, question.variables);
            expect(merged.errors, question.query).toEqual([]);
            expectSame(question, merged, one, nodes, []);
          });
          await expectCounts(spread.graph, {}, world, nodes);
          const { platforms, tiers } = scene;
          await compareWith(world, namedNodes(scene), named, async (question, one) => {
            const merged = await ask<Data>(spread.graph, question.query, { ...question.variables, platforms, tiers });
            expect(merged.errors, question.query).toEqual([]);
            expectSame(question, merged, one, namedNodes(scene), []);
          });
          await expectCounts(spread.graph, { platforms, tiers }, world, namedNodes(scene));
          await spread.stopNodes(down);
          const left = nodes.filter((node) => !down.includes(node));
          await expectCounts(spread.graph, {}, world, left);
          await compareWith(world, left, living, async (question, one) => {
            const merged = await ask<Data>(spread.graph, question.query, question.variables);
            expect(
              merged.errors.map(({ extensions }) => extensions?.['node']),
              question.query,
            ).toEqual(expect.arrayContaining([...down]));
            expectSame(question, merged, one, nodes, down);
          });
        } finally {
          await spread.stop();
        }
      }),
      { numRuns: runs, endOnFailure: true, ...(seed === undefined ? {} : { seed: Number(seed) }) },
    );
  },
  60_000 + 20_000 * runs,
);

type Data = Readonly<Record<string, MergedValue | null>> | null;
interface MergedValue {
  readonly complete: boolean;
  readonly totalIsLowerBound?: boolean;
  readonly sources: readonly { readonly platform: string; readonly status: string }[];
}

async function compareWith(
  world: World,
  owners: readonly string[],
  questions: readonly Question[],
  compare: (question: Question, one: Answer<Data>) => Promise<void>,
): Promise<void> {
  const host = await startOneStore(world, owners);
  try {
    for (const question of questions) {
      await compare(question, await ask<Data>(host.endpoint(centre), question.query, question.variables));
    }
  } finally {
    await host.stop();
  }
}

function expectSame(
  { root, query, variables }: Question,
  merged: Answer<Data>,
  one: Answer<Data>,
  all: readonly string[],
  down: readonly string[],
): void {
  const asked = `${query} ${JSON.stringify(variables)}`;
  expect(rowsAndCounts(merged.data), asked).toEqual(rowsAndCounts(one.data));
  const value = merged.data?.[root];
  expect(value?.sources, asked).toEqual(
    all.toSorted().map((platform) => ({ platform, status: down.includes(platform) ? 'UNREACHABLE' : 'OK' })),
  );
  expect(value?.complete, asked).toBe(down.length === 0);
  if (value?.totalIsLowerBound !== undefined) expect(value.totalIsLowerBound).toBe(down.length > 0);
}

async function expectCounts(
  graph: string,
  variables: Readonly<Record<string, unknown>>,
  world: World,
  owners: readonly string[],
): Promise<void> {
  expect((await ask(graph, countsQuery, variables)).data).toEqual(recountWorld(world, owners));
  expect((await ask(graph, flowQuery, variables)).data).toEqual(recountWorldFlow(world, owners));
  expect((await ask(graph, metricsQuery, variables)).data).toEqual(recountWorldMetrics(world, owners));
}

/** An answer without what it says of its own making, in which one store and many must differ. */
function rowsAndCounts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rowsAndCounts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['complete', 'sources', 'totalIsLowerBound'].includes(key))
      .map(([key, inner]) => [key, rowsAndCounts(inner)]),
  );
}
