import type { Bench } from '../run/bench.ts';
import { describeCosts, judgeCosts } from './describe-costs.ts';
import { measureCost } from './measure-cost.ts';

/** CPU per request beside a stock gateway, and beside a hand-written fan-out. */
export const benchCost: Bench = async ({ data, logs }) => {
  const { stock, fanOut } = await measureCost({ logs, sampleData: data });
  return {
    text: [
      `CPU per request beside a stock gateway, one node\n${describeCosts(stock, 'stock')}`,
      `CPU per request beside a hand-written fan-out\n${describeCosts(fanOut, 'hand-written')}`,
    ].join('\n\n'),
    verdicts: [...judgeCosts(stock, 'stock'), ...judgeCosts(fanOut, 'hand-written')],
  };
};
