import { formatTable } from '../../cli/text/table.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Comparison } from './compare.ts';
import { spreadOf } from './spread.ts';

/** A table of the costs, each as its median and, in brackets, the least and the most of the rounds. */
export function describeCosts(comparisons: readonly Comparison[], other: string): string {
  return formatTable(
    ['operation', 'ours, ms CPU', `${other}, ms CPU`, 'ratio', 'SHA-256 of the data'],
    comparisons.map((comparison) => [
      comparison.operation,
      figures(comparison.ours),
      figures(comparison.other),
      figures(ratiosOf(comparison)),
      comparison.ourData === comparison.otherData ? comparison.ourData : 'DIFFERS',
    ]),
  );
}

/** Data that differs, or an answer with an error, makes the costs worthless. */
export const judgeCosts = (comparisons: readonly Comparison[], other: string): readonly Verdict[] =>
  comparisons.flatMap((comparison) => [judgeData(comparison, other), ...judgeRatio(comparison, other)]);

const judgeData = ({ operation, ourData, otherData, faults }: Comparison, other: string): Verdict => ({
  claim: `${operation}: the same data from ours and ${other}`,
  holds: ourData === otherData && faults.length === 0,
  found: [...(ourData === otherData ? [] : [`ours ${ourData}, ${other} ${otherData}`]), ...faults].join('\n'),
});

function judgeRatio(comparison: Comparison, other: string): readonly Verdict[] {
  const { operation, limit } = comparison;
  if (limit === undefined) return [];
  const { median } = spreadOf(ratiosOf(comparison));
  const claim = `${operation}: at most ${limit} of the CPU of ${other}`;
  return [{ claim, holds: median <= limit, found: median.toFixed(3) }];
}

/** Round by round: both were asked within the same second or two. */
const ratiosOf = ({ ours, other }: Comparison): number[] =>
  ours.map((cost, round) => cost / (other[round] ?? Number.NaN));

function figures(values: readonly number[]): string {
  const { median, least, most } = spreadOf(values);
  return `${median.toFixed(3)} (${least.toFixed(3)}–${most.toFixed(3)})`;
}
