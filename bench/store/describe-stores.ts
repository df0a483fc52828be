import { formatTable } from '../../cli/text/table.ts';
import type { Spread } from '../cost/spread.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { StoreCost } from './measure-stores.ts';

export const describeStores = (costs: readonly StoreCost[]): string =>
  formatTable(
    ['operation', 'store', 'ms until done', 'CPU ms here'],
    costs.map(({ operation, contender, elapsed, cpu }) => [operation, contender, described(elapsed), described(cpu)]),
  );

/** They were asked the same, so they have to have answered the same. */
export function judgeStores(costs: readonly StoreCost[]): readonly Verdict[] {
  const operations = [...new Set(costs.map(({ operation }) => operation))];
  return operations.map((operation) => {
    const answers = costs.filter((cost) => cost.operation === operation).map(({ answer }) => answer);
    return { claim: `${operation}: the same from all`, holds: new Set(answers).size === 1, found: answers.join(', ') };
  });
}

const described = ({ median, least, most }: Spread): string =>
  `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
