import { formatTable } from '../../cli/text/table.ts';
import { composeSupergraph } from '../../schema/tools/compose.ts';
import { medianOf } from '../hang/percentile.ts';
import type { Bench } from '../run/bench.ts';
import { measureScale, type ScaleMeasurement } from './measure-scale.ts';

const counts = [45, 300, 3000];
/** How much planning and reading may grow from the least to the most nodes. */
const flat = 1.3;

/** What more nodes cost: they are in the directory, not in the supergraph. */
export const benchScale: Bench = async ({ logs }) => {
  const began = performance.now();
  const size = composeSupergraph().length;
  const composed = performance.now() - began;
  const measured = await measureScale(logs, counts);
  const [fewest, most] = [measured.at(0), measured.at(-1)];
  if (fewest === undefined || most === undefined) throw new Error('Nothing was measured');
  const growth = (of: (one: ScaleMeasurement) => number) => of(most) / of(fewest);
  const perNode = (of: (one: ScaleMeasurement) => number) =>
    (of(most) - of(fewest)) / (most.nodes - fewest.nodes) / 1024;
  const faults = [...new Set(measured.flatMap((one) => one.faults))];
  return {
    text: [
      `More nodes. The supergraph (${size} characters) is composed from the contracts, whatever the nodes, in ${composed.toFixed(0)} ms`,
      formatTable(
        [
          'nodes',
          'ready, s',
          'new operation, ms',
          'known, ms',
          'plan, ms',
          'read, ms CPU',
          'RSS, MB',
          'RSS when all were asked, MB',
        ],
        measured.map((one) => [
          String(one.nodes),
          one.ready.toFixed(2),
          medianOf(one.unseen).toFixed(1),
          medianOf(one.seen).toFixed(1),
          planOf(one).toFixed(1),
          one.read.toFixed(2),
          (one.idle / 1024 / 1024).toFixed(0),
          (one.asked / 1024 / 1024).toFixed(0),
        ]),
      ),
      `For each node: ${perNode(({ idle }) => idle).toFixed(1)} KB, ${perNode(({ asked }) => asked).toFixed(1)} KB when it has been asked`,
      `SHA-256 of the data: ${[...new Set(measured.map(({ data }) => data))].join(' and ')}`,
    ].join('\n'),
    verdicts: [
      {
        claim: `planning takes at most ${flat} times as long with ${most.nodes} nodes`,
        holds: growth(planOf) <= flat,
        found: growth(planOf).toFixed(2),
      },
      {
        claim: `a routed read takes at most ${flat} times the CPU`,
        holds: growth(({ read }) => read) <= flat,
        found: growth(({ read }) => read).toFixed(2),
      },
      { claim: 'every answer is without errors', holds: faults.length === 0, found: faults.join('\n') },
    ],
  };
};

/** Parsing, checking, planning and compiling an operation. */
const planOf = ({ unseen, seen }: ScaleMeasurement): number => medianOf(unseen) - medianOf(seen);
