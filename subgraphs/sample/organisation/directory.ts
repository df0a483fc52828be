import type { OrganisationRow } from '../../registry/organisation/row.ts';
import { sampleRegions } from '../platform/platforms.ts';
import { creditCode } from './credit-code.ts';
import { registrationOf } from './registration.ts';

/** Gives each organisation of one platform its row, the same whenever it is asked for by the same names in the same order. */
export interface OrganisationDirectory {
  /** Row of the organisation with that name; registered on first sight. */
  named(name: string): OrganisationRow;
  all(): readonly OrganisationRow[];
}

/** A serial has five digits; they are enough for 47 platforms. */
const serialsPerPlatform = 2100;

/** Serials of one platform start after those of the platform before it, so that no two platforms give out the same code. */
export function createOrganisationDirectory(platform: string, position: number): OrganisationDirectory {
  const rows = new Map<string, OrganisationRow>();
  const regions = sampleRegions()
    .filter((region) => region.platform === platform)
    .sort((one, other) => other.name.length - one.name.length);

  function regionOf(name: string): string {
    const region = regions.find((candidate) => name.includes(candidate.name));
    if (region) return region.code;
    // 兵团 has no GB/T 2260 code: its bodies are registered under the code for places run by the region directly.
    if (platform === '660000') return '659000';
    return /^\d{6}$/.test(platform) ? platform : '100000';
  }

  function named(name: string): OrganisationRow {
    const known = rows.get(name);
    if (known) return known;
    const serial = position * serialsPerPlatform + rows.size;
    if (rows.size >= serialsPerPlatform)
      throw new RangeError(`${platform} has too many organisations for its serials.`);
    const row: OrganisationRow = {
      id: creditCode(registrationOf(name), regionOf(name), serial),
      version: 1,
      name,
      platform,
      sample: true,
    };
    rows.set(name, row);
    return row;
  }

  return { named, all: () => [...rows.values()] };
}
