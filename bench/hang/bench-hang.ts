import { formatTable } from '../../cli/text/table.ts';
import type { Bench } from '../run/bench.ts';
import { type HangRound, measureHang } from './measure-hang.ts';
import { medianOf, percentile } from './percentile.ts';

/** What the slowest of a hundred requests may take while a node hangs, beside what it takes while all are well. */
const limit = 1.3;

/** Latency of a fan-out over 32 platforms while one of them hangs: its process is stopped, so that it takes connections and says nothing. */
export const benchHang: Bench = async (folders) => {
  const rounds = await measureHang(folders);
  const rows = rounds.flatMap((round, index) => [
    [`${index + 1}`, 'healthy', ...figures(round.healthy.latencies)],
    ['', 'hanging, breaker open', ...figures(round.hanging.latencies)],
    ['', 'hanging, from its first second', ...figures(sinceTheStop(round))],
    ['', `  until the breaker opened: ${round.opening.latencies.length} requests`, ...figures(round.opening.latencies)],
  ]);
  const ratio = medianOf(rounds.map((round) => ratioOf(round.hanging.latencies, round)));
  const whole = medianOf(rounds.map((round) => ratioOf(sinceTheStop(round), round)));
  const wrong = rounds.flatMap(({ faults }) => faults);
  const data = (kind: 'healthy' | 'hanging') =>
    [...new Set(rounds.map((round) => round[kind].fingerprint))].join(' and ');
  return {
    text: [
      'Fan-out over 32 platforms while one hangs, milliseconds',
      formatTable(['round', 'phase', 'median', 'p99', 'slowest'], rows),
      `p99, median of the rounds: breaker open ${ratio.toFixed(2)} × healthy; with what came before it opened ${whole.toFixed(2)} ×`,
      `SHA-256 of the data: healthy ${data('healthy')}, without the platform ${data('hanging')}`,
    ].join('\n'),
    verdicts: [
      {
        claim: `p99 with one node hanging is at most ${limit} of healthy`,
        holds: ratio <= limit,
        found: ratio.toFixed(3),
      },
      { claim: 'the hanging node alone is missing, and is named', holds: wrong.length === 0, found: wrong.join('\n') },
    ],
  };
};

const sinceTheStop = ({ opening, hanging }: HangRound): readonly number[] => [
  ...opening.latencies,
  ...hanging.latencies,
];

const ratioOf = (latencies: readonly number[], { healthy }: HangRound): number =>
  percentile(latencies, 0.99) / percentile(healthy.latencies, 0.99);

const figures = (latencies: readonly number[]): string[] =>
  [0.5, 0.99, 1].map((part) => percentile(latencies, part).toFixed(1));
