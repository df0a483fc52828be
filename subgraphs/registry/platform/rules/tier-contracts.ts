import type { Contract, Tier } from '../../../../schema/generated/resolvers.ts';

/** What a platform of a tier serves: the registry is the centre's alone. */
export const contractsOfTier = (tier: Tier): readonly Contract[] =>
  tier === 'NATIONAL'
    ? ['REGISTRY', 'PROVISION', 'CONSUMPTION', 'OVERSIGHT']
    : ['PROVISION', 'CONSUMPTION', 'OVERSIGHT'];
