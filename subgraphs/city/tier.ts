import { consumption } from '../consumption/contract.ts';
import type { ServedTier } from '../kit/served-contract.ts';
import { oversight } from '../oversight/contract.ts';
import { provision } from '../provision/contract.ts';

/** A city, prefecture or league with a platform of its own, below a province's. */
export const city: ServedTier = {
  tier: 'CITY',
  contracts: [provision, consumption, oversight],
};
