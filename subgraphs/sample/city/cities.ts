import { lazily } from '../lazily/lazily.ts';
import { contractsOf, type SamplePlatform } from '../platform/platforms.ts';
import { readTable } from '../table/read-table.ts';

/** A city of the sample, below the platform of its province. */
export interface SampleCity extends SamplePlatform {
  readonly parent: string;
}

/** The cities that have a platform of their own in the larger sample: the twelve of 兵团, by code. Their codes lie inside 新疆's prefix. */
export const sampleCities = lazily((): readonly SampleCity[] =>
  readTable('cities.tsv', ['code', 'parent', 'name', 'nameEn']).map((record) => ({
    ...record,
    tier: 'CITY',
    territory: [record.code],
    contracts: contractsOf.CITY,
    state: 'LIVE',
  })),
);
