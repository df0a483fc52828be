import { formatTable } from '../../cli/text/table.ts';
import { spreadOf } from '../cost/spread.ts';
import { medianOf, percentile } from '../hang/percentile.ts';
import type { Bench } from '../run/bench.ts';
import { type DeepRound, measureDeep, type PageCost } from './measure-deep.ts';

/** What page 1,000 may take, beside page 1. */
const limit = 1.3;

/** Page 1,000 beside page 1 of a fan-out over four nodes: time, and CPU of gateway and nodes. */
export const benchDeep: Bench = async ({ logs }) => {
  const { rounds, faults, data } = await measureDeep(logs);
  const measures: readonly [name: string, of: (cost: PageCost) => number][] = [
    ['latency, median, ms', ({ latencies }) => percentile(latencies, 0.5)],
    ['CPU of the gateway, ms a request', ({ gateway }) => gateway],
    ['CPU of the nodes, ms a request', ({ nodes }) => nodes],
  ];
  const ratio = (of: (cost: PageCost) => number) => rounds.map((round) => of(round.deep) / of(round.first));
  const figures = (values: readonly number[]) => {
    const { median, least, most } = spreadOf(values);
    return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
  };
  const column = (page: keyof DeepRound, of: (cost: PageCost) => number) =>
    figures(rounds.map((round) => of(round[page])));
  return {
    text: [
      'Page 1,000 beside page 1, 20 entries each of 20,400 at four nodes',
      formatTable(
        ['', 'page 1', 'page 1,000', 'ratio'],
        measures.map(([name, of]) => [name, column('first', of), column('deep', of), figures(ratio(of))]),
      ),
      `SHA-256 of the data: page 1 ${data.first}, page 1,000 ${data.deep}`,
    ].join('\n'),
    verdicts: [
      ...measures.map(([name, of]) => ({
        claim: `page 1,000: ${name}: at most ${limit} of page 1`,
        holds: medianOf(ratio(of)) <= limit,
        found: medianOf(ratio(of)).toFixed(3),
      })),
      { claim: 'all pages are answered without errors', holds: faults.length === 0, found: faults.join('\n') },
    ],
  };
};
