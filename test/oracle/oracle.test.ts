import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultCodes } from '../../gateway/horizontal/fault/fault.ts';
import { untoldLosses } from './losses.ts';
import { mutations, queries } from './operations.ts';
import { plan } from './plan.ts';
import { scenes } from './scenes.ts';
import { askGraph, askOracle, type Operation, type Scene, setScene } from './toy-graph.ts';
import { sampleVariants } from './variant.ts';

const variants = sampleVariants(plan.seed, plan.variants);
const scenario = (operations: (scene: Scene) => fc.Arbitrary<Operation>) =>
  scenes(variants).chain((scene) => fc.record({ scene: fc.constant(scene), operation: operations(scene) }));
const patience = 60_000 + 200 * plan.runs;

test(
  'an answer put together from N nodes equals the answer of one store that holds the rows of those that live, and every loss is told',
  async () => {
    await fc.assert(
      fc.asyncProperty(scenario(queries), async ({ scene, operation }) => {
        setScene(scene);
        await compare(operation, scene, scene);
      }),
      { ...plan.parameters, numRuns: plan.runs },
    );
  },
  patience,
);

const everything: Operation = {
  query: `{ items(first: 99, orderBy: ID_ASC) { edges { node { id name maker { name } notes(first: 99) { edges { node { text } } } } } }
    maker(id: "maker:n0:1") { name } }`,
  variables: {},
};

test(
  'mutations for several owners in one operation do what one store would do in order, and those that cannot be done are told',
  async () => {
    await fc.assert(
      fc.asyncProperty(scenario(mutations), async ({ scene, operation }) => {
        const merged = { ...scene, rows: structuredClone(scene.rows) };
        const single = { ...scene, rows: structuredClone(scene.rows) };
        setScene(merged);
        await compare(everything, merged, single); // what is remembered of before the mutations must not outlive them
        await compare(operation, merged, single);
        expect(merged.rows, JSON.stringify(operation)).toEqual(single.rows);
        await compare(everything, merged, single);
      }),
      { ...plan.parameters, numRuns: Math.ceil(plan.runs / 5) },
    );
  },
  patience,
);

/** As `check`; what fails says of which operation. */
async function compare(operation: Operation, merged: Scene, single: Scene): Promise<void> {
  try {
    await check(operation, merged, single);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { query, variables } = operation;
    const dead = merged.dead.length === 0 ? 'none' : `${merged.dead.join(', ')} (${merged.manner})`;
    throw new Error(
      `${reason}\n\n${query}\n${JSON.stringify(variables)}\nnodes: ${merged.nodes.join(', ')}; dead: ${dead}`,
      {
        cause: error,
      },
    );
  }
}

/** Asks both for the same, and compares. `merged` and `single` hold equal rows, which a mutation may change. */
async function check(operation: Operation, merged: Scene, single: Scene): Promise<void> {
  const before = structuredClone(single.rows);
  const oracle = await askOracle(operation, single);
  expect((oracle.errors ?? []).filter(({ path }) => path === undefined)).toEqual([]); // the operation itself is good
  const { data, errors = [] } = await askGraph(operation);
  expect(plain(data)).toEqual(plain(oracle.data));
  const whole = await askOracle(operation, { ...single, rows: before, dead: [] }, true);
  expect(untoldLosses(plain(data), plain(whole.data), errors)).toEqual([]);
  for (const { extensions } of errors) {
    if (faultCodes.has(extensions?.['code']))
      expect([...merged.dead, 'n9', 'item:n9:1', 'note:n9:1']).toContain(extensions?.['node']);
  }
  const unknownNamed = JSON.stringify(operation).includes('n9');
  if (merged.dead.length === 0 && !unknownNamed && oracle.errors === undefined) expect(errors).toEqual([]);
}

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));
