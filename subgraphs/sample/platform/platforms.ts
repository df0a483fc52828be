import type { PlatformRow } from '../../registry/platform/row.ts';
import { lazily } from '../lazily/lazily.ts';
import { readTable } from '../table/read-table.ts';

/** A platform of the sample: one of 1 + 32 + N, with its real names and region codes. */
export interface SamplePlatform {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly tier: PlatformRow['tier'];
  /** Region codes (GB/T 2260), an explicit list; 兵团's cities are its own and not in 新疆's. */
  readonly territory: readonly string[];
  readonly contracts: PlatformRow['contracts'];
  readonly state: 'LIVE';
}

export const contractsOf: Readonly<Record<PlatformRow['tier'], PlatformRow['contracts']>> = {
  NATIONAL: ['REGISTRY', 'PROVISION', 'CONSUMPTION', 'OVERSIGHT'],
  PROVINCIAL: ['PROVISION', 'CONSUMPTION', 'OVERSIGHT'],
  CITY: ['PROVISION', 'CONSUMPTION', 'OVERSIGHT'],
  DEPARTMENT: ['PROVISION', 'CONSUMPTION', 'OVERSIGHT'],
};

function toTier(text: string): PlatformRow['tier'] {
  if (text === 'NATIONAL' || text === 'PROVINCIAL' || text === 'DEPARTMENT') return text;
  throw new Error(`platforms.tsv: "${text}" is no tier.`);
}

/** A region and the platform that answers for it. */
export const sampleRegions = lazily(() => readTable('regions.tsv', ['code', 'platform', 'name']));

/** All platforms of the sample, by tier and then by code; departments in the order of the file. Reads two small files once. */
export const samplePlatforms = lazily((): readonly SamplePlatform[] => {
  const territories = new Map<string, string[]>();
  for (const { code, platform } of sampleRegions()) {
    territories.set(platform, [...(territories.get(platform) ?? []), code]);
  }
  return readTable('platforms.tsv', ['code', 'tier', 'name', 'nameEn']).map((record) => {
    const tier = toTier(record.tier);
    return {
      code: record.code,
      name: record.name,
      nameEn: record.nameEn,
      tier,
      territory: territories.get(record.code) ?? [],
      contracts: contractsOf[tier],
      state: 'LIVE',
    };
  });
});
