import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Parents } from './levels.ts';
import { queries } from './operations.ts';
import { plan } from './plan.ts';
import { scenes } from './scenes.ts';
import { askGraph, askOracle, setScene } from './toy-graph.ts';
import { plainVariant } from './variant.ts';

const runs = Math.ceil(plan.runs / 2);

/** Who is above whom: one relay over the rest, two beside each other, a relay below a relay. */
const trees: readonly Parents[] = [
  { n1: 'n0', n2: 'n0', n3: 'n0', n4: 'n0' },
  { n2: 'n1', n4: 'n3' },
  { n2: 'n1', n3: 'n2', n4: 'n2' },
];

const scenario = scenes([plainVariant]).chain((scene) =>
  fc.record({ scene: fc.constant(scene), operation: queries(scene), parents: fc.constantFrom(...trees) }),
);

test(
  'through relays, two and three levels deep, an answer is what it is without them, and so is all that it says of its making',
  async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ scene, operation, parents }) => {
        const here = Object.entries(parents).filter((pair) => pair.every((code) => scene.nodes.includes(code)));
        setScene(scene);
        const flat = await askGraph(operation);
        setScene({ ...scene, parents: Object.fromEntries(here) });
        const relayed = await askGraph(operation);
        expect(plain(relayed.data)).toEqual(plain(flat.data));
        expect(told(relayed.errors)).toEqual(told(flat.errors));
        expect(plain(relayed.data)).toEqual(plain((await askOracle(operation, scene)).data));
      }),
      { ...plan.parameters, numRuns: runs },
    );
  },
  60_000 + 200 * runs,
);

interface Told {
  readonly message: string;
  readonly path?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What the errors say, in whatever order they come. */
const told = (errors: readonly Told[] = []) =>
  errors
    .map(({ message, path, extensions: { code, node, row } = {} }) =>
      JSON.stringify({ message, path, code, node, row }),
    )
    .sort();

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));
