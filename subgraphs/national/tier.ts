import { consumption } from '../consumption/contract.ts';
import type { ServedTier } from '../kit/served-contract.ts';
import { oversight } from '../oversight/contract.ts';
import { provision } from '../provision/contract.ts';
import { registry } from '../registry/contract.ts';

/** The centre: it alone serves the registry. */
export const national: ServedTier = {
  tier: 'NATIONAL',
  contracts: [registry, provision, consumption, oversight],
};
