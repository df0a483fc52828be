import type { Ratio } from '../../../schema/generated/resolvers.ts';

/** A quotient in its parts; nothing is said of none. */
export const ratioOf = (numerator: number, denominator: number): Ratio => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});
