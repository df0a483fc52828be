import fc from 'fast-check';
import { expect, test } from 'vitest';
import { operations } from './operations.ts';
import { scenes } from './scenes.ts';
import { askGraph, askOracle, setScene } from './toy-graph.ts';

// SHUTONG_ORACLE_RUNS and SHUTONG_ORACLE_SEED repeat or lengthen a run; fast-check prints the seed of one that fails.
const runs = Number(process.env['SHUTONG_ORACLE_RUNS'] ?? 250);
const seed = process.env['SHUTONG_ORACLE_SEED'];
const parameters = { numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }) };

const scenario = scenes.chain((scene) => fc.record({ scene: fc.constant(scene), operation: operations(scene) }));

test(
  'an answer put together from N nodes equals the answer of one store that holds the rows of those that live, and every loss is told',
  async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ scene, operation }) => {
        setScene(scene);
        const oracle = await askOracle(operation, scene);
        const merged = await askGraph(operation);
        expect(plain(merged.data)).toEqual(plain(oracle.data));
        const whole = scene.dead.length === 0 ? oracle : await askOracle(operation, { ...scene, dead: [] });
        const lost = JSON.stringify(plain(whole.data)) !== JSON.stringify(plain(oracle.data));
        if (lost) expect(merged.errors?.length ?? 0).toBeGreaterThan(0);
        if (scene.dead.length === 0 && oracle.errors === undefined) expect(merged.errors).toBeUndefined();
      }),
      parameters,
    );
  },
  60_000 + 100 * runs,
);

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));
