import type { PlatformRow } from './row.ts';
import { contractsOfTier } from './rules/tier-contracts.ts';

export const nationalCode = '100000';

/** The centre in its own registry: what an empty registry begins with, since nobody else could register it. */
export const nationalPlatform: PlatformRow = {
  id: nationalCode,
  version: 1,
  name: '国家政务大数据平台',
  nameEn: 'National Government Big Data Platform',
  tier: 'NATIONAL',
  state: 'LIVE',
  territory: [],
  contracts: contractsOfTier('NATIONAL'),
  endpoint: null,
  idempotencyKey: null,
  inputHash: null,
  pendingSince: null,
  sample: false,
};
