import { spreadOf } from '../cost/spread.ts';

/** The value that a part of the values does not exceed: 0.99 for all but the slowest hundredth. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export const medianOf = (values: readonly number[]): number => spreadOf(values).median;
