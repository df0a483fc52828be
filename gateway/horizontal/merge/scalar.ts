import type { ScalarKind } from '../compile/merge-plan.ts';

/** Text in code point order, as stores sort it; UTF-16 order differs where surrogates meet U+E000 and above. */
export function compareText(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const a = one.charCodeAt(index);
    const b = other.charCodeAt(index);
    if (a !== b) return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
  }
  return one.length - other.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** The sum of what nodes counted, without losing a digit: 64-bit numbers travel as text. */
export function sum(values: readonly unknown[], kind: ScalarKind): number | string {
  if (kind === 'bigint') return values.reduce((total: bigint, value) => total + wholeNumber(value), 0n).toString();
  return values.reduce((total: number, value) => total + (typeof value === 'number' ? value : 0), 0);
}

/** The quotient of two sums; null when there is nothing to divide by. */
export function average(
  of: readonly unknown[],
  ofKind: ScalarKind,
  over: readonly unknown[],
  overKind: ScalarKind,
): number | null {
  const divisor = Number(sum(over, overKind));
  return divisor === 0 ? null : Number(sum(of, ofKind)) / divisor;
}

/** The least (`sign` 1) or greatest (`sign` -1) of the values that are not null; null when there is none. */
export function extreme(values: readonly unknown[], kind: ScalarKind, sign: 1 | -1): unknown {
  let best: unknown = null;
  for (const value of values) {
    if (value === null || value === undefined) continue;
    if (best === null || sign * compareScalars(value, best, kind) < 0) best = value;
  }
  return best;
}

export function compareScalars(one: unknown, other: unknown, kind: ScalarKind): number {
  if (typeof kind === 'object') return kind.ascending.indexOf(String(one)) - kind.ascending.indexOf(String(other));
  switch (kind) {
    case 'number':
      return Number(one) - Number(other);
    case 'bigint': {
      const difference = wholeNumber(one) - wholeNumber(other);
      return difference < 0n ? -1 : difference > 0n ? 1 : 0;
    }
    case 'text':
      return compareText(String(one), String(other));
  }
}

const wholeNumber = (value: unknown): bigint =>
  typeof value === 'string' && /^-?\d{1,40}$/.test(value)
    ? BigInt(value)
    : typeof value === 'number'
      ? BigInt(Math.trunc(value))
      : 0n;
