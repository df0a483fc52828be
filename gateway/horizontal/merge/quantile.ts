import { isObject } from '../../transport/node-answer.ts';
import type { FieldMerge } from '../compile/merge-plan.ts';

const rounding = 1e-12;

/** The least of the values that at least a part `at` of them does not exceed, by what each element says how often a value occurs; null when there is none. */
export function quantile(
  elements: readonly unknown[],
  { rankedKey, countKey, at }: Pick<Extract<FieldMerge, { rule: 'QUANTILE' }>, 'rankedKey' | 'countKey' | 'at'>,
): number | null {
  const counted = elements.filter(isObject).map((element) => ({
    value: Number(element[rankedKey]),
    count: Number(element[countKey]),
  }));
  counted.sort((one, other) => one.value - other.value);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  let below = 0;
  for (const { value, count } of counted) {
    below += count;
    // 0.9 of 70 is not quite 63 in floating point.
    if (count > 0 && below >= at * total - rounding * total) return value;
  }
  return null;
}
