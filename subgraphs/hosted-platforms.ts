import type { Tier } from '../schema/generated/resolvers.ts';
import { city } from './city/tier.ts';
import { department } from './department/tier.ts';
import type { HostedPlatform } from './kit/node-host.ts';
import type { ServedTier } from './kit/served-contract.ts';
import { national } from './national/tier.ts';
import { provincial } from './provincial/tier.ts';
import { nationalCode } from './registry/platform/national-platform.ts';

const tiers: Readonly<Record<Tier, ServedTier>> = {
  NATIONAL: national,
  PROVINCIAL: provincial,
  CITY: city,
  DEPARTMENT: department,
};

export interface KnownPlatform {
  readonly id: string;
  readonly tier: Tier;
  /** The platform above it, where that is not the centre. */
  readonly parent?: string | null | undefined;
}

/**
 * The platforms that a host is asked to run. `names` are codes, or names of tiers, which stand for all known platforms of the tier;
 * none named: every known platform. A code that is not known has the tier `unknownTier`, or else the one that its form tells.
 */
export function hostedPlatforms(
  names: readonly string[],
  known: readonly KnownPlatform[],
  unknownTier: Tier | undefined,
): readonly HostedPlatform[] {
  const wanted = names.length === 0 ? known : names.flatMap((name) => platformsNamed(name, known, unknownTier));
  const byCode = new Map(wanted.map(({ id, tier }) => [id, { code: id, tier: tiers[tier] }]));
  return [...byCode.values()];
}

function platformsNamed(
  name: string,
  known: readonly KnownPlatform[],
  unknownTier: Tier | undefined,
): readonly KnownPlatform[] {
  if (isTier(name)) return known.filter(({ tier }) => tier === name);
  const platform = known.find(({ id }) => id === name);
  if (platform !== undefined) return [platform];
  if (!/^[a-z0-9-]{2,32}$/.test(name)) {
    throw new Error(
      `SHUTONG_NODES: ${name} is neither a code of a platform nor NATIONAL, PROVINCIAL, CITY or DEPARTMENT`,
    );
  }
  return [{ id: name, tier: unknownTier ?? tierOfCode(name) }];
}

const isTier = (name: string): name is Tier => Object.hasOwn(tiers, name);

function tierOfCode(code: string): Tier {
  if (code === nationalCode) return 'NATIONAL';
  if (/^\d\d0000$/.test(code)) return 'PROVINCIAL';
  return /^\d{6}$/.test(code) ? 'CITY' : 'DEPARTMENT';
}
