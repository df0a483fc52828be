import { consumption } from '../consumption/contract.ts';
import type { ServedTier } from '../kit/served-contract.ts';
import { oversight } from '../oversight/contract.ts';
import { provision } from '../provision/contract.ts';

/** A province, autonomous region or municipality, or 兵团. */
export const provincial: ServedTier = {
  tier: 'PROVINCIAL',
  contracts: [provision, consumption, oversight],
};
