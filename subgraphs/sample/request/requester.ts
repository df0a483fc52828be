import type { OrganisationRow } from '../../registry/organisation/row.ts';
import type { SampleCatalog } from '../catalog/catalog.ts';
import { lazily } from '../lazily/lazily.ts';
import { type SamplePlatform, samplePlatforms } from '../platform/platforms.ts';
import type { Random } from '../random/random.ts';

type Relation = 'WITHIN' | 'NATIONAL' | 'PROVINCIAL' | 'DEPARTMENT';

/** Who asks whom: provinces ask ministries above all, ministries ask provinces, departments of one province ask each other. */
const relations: Readonly<Record<SamplePlatform['tier'], readonly (readonly [Relation, number])[]>> = {
  NATIONAL: [
    ['PROVINCIAL', 70],
    ['DEPARTMENT', 25],
    ['WITHIN', 5],
  ],
  PROVINCIAL: [
    ['WITHIN', 40],
    ['DEPARTMENT', 28],
    ['PROVINCIAL', 26],
    ['NATIONAL', 6],
  ],
  CITY: [['WITHIN', 1]],
  DEPARTMENT: [
    ['PROVINCIAL', 80],
    ['DEPARTMENT', 12],
    ['NATIONAL', 6],
    ['WITHIN', 2],
  ],
};

const codesByTier = lazily(() => {
  const ofTier = (tier: SamplePlatform['tier']) =>
    samplePlatforms()
      .filter((platform) => platform.tier === tier)
      .map(({ code }) => code);
  return { NATIONAL: ofTier('NATIONAL'), PROVINCIAL: ofTier('PROVINCIAL'), DEPARTMENT: ofTier('DEPARTMENT') };
});

/** Only organs and institutions ask; those of the platform's own level more often than those of its cities. */
export function askingOrganisations(catalog: SampleCatalog): readonly OrganisationRow[] {
  const bodies = catalog.plan.organisations.filter(({ id }) => id.startsWith('11') || id.startsWith('12'));
  const organs = bodies.filter(({ id }) => id.startsWith('11') && id.slice(2, 8) === regionOf(catalog.plan.platform));
  return organs.length > 3 ? organs : bodies;
}

const regionOf = (platform: string): string =>
  platform === '660000' ? '659000' : /^\d{6}$/.test(platform) ? platform : '100000';

export interface Requester {
  readonly platform: string;
  readonly organisation: OrganisationRow;
}

/** An organisation that asks this platform's provider for something, never the provider itself; undefined where nobody can. */
export function drawRequester(
  owner: SamplePlatform,
  provider: string,
  organisationsOf: (platform: string) => readonly OrganisationRow[],
  random: Random,
): Requester | undefined {
  const relation = random.weighted(relations[owner.tier]);
  const others = relation === 'WITHIN' ? [owner.code] : codesByTier()[relation].filter((code) => code !== owner.code);
  const platform = random.pick(others.length > 0 ? others : [owner.code]);
  const organisations = organisationsOf(platform).filter(({ id }) => id !== provider);
  return organisations.length > 0 ? { platform, organisation: random.pick(organisations) } : undefined;
}
