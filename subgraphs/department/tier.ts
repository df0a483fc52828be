import { consumption } from '../consumption/contract.ts';
import type { ServedTier } from '../kit/served-contract.ts';
import { oversight } from '../oversight/contract.ts';
import { provision } from '../provision/contract.ts';

/** A department of the State Council with a platform of its own. */
export const department: ServedTier = {
  tier: 'DEPARTMENT',
  contracts: [provision, consumption, oversight],
};
