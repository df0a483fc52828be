import { formatTable } from '../../cli/text/table.ts';
import { spreadOf } from '../cost/spread.ts';
import type { Bench } from '../run/bench.ts';
import { measureAuthorisation } from './measure-authorisation.ts';

/** What knowing who asks costs: CPU per request of gateway and node, with a token and without. */
export const benchAuthorisation: Bench = async ({ logs }) => {
  const compared = await measureAuthorisation(logs);
  const faults = compared.flatMap((one) => one.faults.map((fault) => `${one.operation}: ${fault}`));
  const rows = compared.flatMap(({ operation, rounds }) =>
    (['gateway', 'node'] as const).map((process) => [
      operation,
      process,
      figures(rounds.map((round) => round.public[process])),
      figures(rounds.map((round) => round.known[process])),
      figures(rounds.map((round) => round.known[process] / round.public[process])),
    ]),
  );
  const data = compared.map(({ operation, data }) => `${operation}: without ${data.public}, with ${data.known}`);
  return {
    text: [
      'CPU per request without a token (the public) and with one (an analyst), milliseconds',
      formatTable(['operation', 'process', 'without', 'with', 'ratio'], rows),
      `SHA-256 of the data:\n${data.join('\n')}`,
    ].join('\n'),
    verdicts: [{ claim: 'all are answered without errors', holds: faults.length === 0, found: faults.join('\n') }],
  };
};

function figures(values: readonly number[]): string {
  const { median, least, most } = spreadOf(values);
  return `${median.toFixed(3)} (${least.toFixed(3)}–${most.toFixed(3)})`;
}
