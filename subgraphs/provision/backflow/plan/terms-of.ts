import type { InputMaybe, UpdateFrequency } from '../../../../schema/generated/resolvers.ts';
import type { BackflowTerms } from '../row.ts';

interface StatedTerms {
  readonly frequency: UpdateFrequency;
  readonly territory: readonly string[];
  readonly dueWithin?: InputMaybe<number> | undefined;
}

/** Terms as they are stored. Where no time for delivery is stated, the longest is meant. */
export const termsOf = ({ frequency, territory, dueWithin }: StatedTerms, most = 1): BackflowTerms => ({
  frequency,
  territory: [...territory].sort(),
  dueWithin: dueWithin ?? most,
});
