import type { OrganisationRow } from '../../registry/organisation/row.ts';
import { lazily } from '../lazily/lazily.ts';
import { createOrganisationDirectory, type OrganisationDirectory } from '../organisation/directory.ts';
import { samplePlatforms } from '../platform/platforms.ts';
import { createRandom } from '../random/random.ts';
import { readTable } from '../table/read-table.ts';
import { type GovernmentFunction, governmentFunction, governmentFunctions, officeIn } from './functions.ts';
import { createResourceNames, type ResourceNames } from './resource-names.ts';

/** What stands in a platform's catalog before its metadata is made up: a name, a provider and a place in the classification. */
export interface PlannedEntry {
  readonly name: string;
  readonly provider: OrganisationRow;
  readonly work: GovernmentFunction;
  /** Code in the national classification. */
  readonly treeCode: string;
}

export interface CatalogPlan {
  readonly platform: string;
  readonly entries: readonly PlannedEntry[];
  /** All organisations of the platform, providers of its entries, in the order of first mention. */
  readonly organisations: readonly OrganisationRow[];
}

const readingColumns = ['platform', 'code', 'count', 'provider', 'place', 'function', 'resource'] as const;
/** How one leaf of the tree is read (facts/README.md). */
export type Reading = Readonly<Record<(typeof readingColumns)[number], string>>;

const readings = lazily(() => {
  const byPlatform = new Map<string, Reading[]>();
  for (const reading of readTable('readings.tsv', readingColumns)) {
    const known = byPlatform.get(reading.platform);
    if (known) known.push(reading);
    else byPlatform.set(reading.platform, [reading]);
  }
  return byPlatform;
});

/** How the national tree is read for one platform. */
export const readingsOf = (platform: string): readonly Reading[] => readings().get(platform) ?? [];

/** The catalog of one platform, read from the national tree (facts/readings.tsv); what the tree leaves open is drawn. */
export function planCatalog(platform: string): CatalogPlan {
  const position = samplePlatforms().findIndex(({ code }) => code === platform);
  return planFrom(platform, readingsOf(platform), position);
}

/** A catalog read so. `position`: platforms that register bodies of the same region have different ones. */
export function planFrom(platform: string, read: readonly Reading[], position: number): CatalogPlan {
  const directory = createOrganisationDirectory(platform, position);
  const names = createResourceNames(platform);
  const entries = read.flatMap((reading, at) =>
    Array.from({ length: Number(reading.count) }, (_, turn) =>
      planEntry(reading, `${platform}/${at}/${turn}`, directory, names),
    ),
  );
  return { platform, entries: entries.filter((entry) => entry !== undefined), organisations: directory.all() };
}

function planEntry(
  reading: Reading,
  seed: string,
  directory: OrganisationDirectory,
  names: ResourceNames,
): PlannedEntry | undefined {
  const work = reading.function ? governmentFunction(reading.function) : drawFunction(reading.place, seed);
  const provider = reading.provider || (officeIn(reading.place, work) ?? `${reading.place}数据局`);
  const name = reading.resource ? names.take(reading.resource) : names.draw(reading.place, provider, work);
  return name === undefined ? undefined : { name, provider: directory.named(provider), work, treeCode: reading.code };
}

/** Work that an office of its own does in this place. */
function drawFunction(place: string, seed: string): GovernmentFunction {
  const present = [...governmentFunctions().values()].filter((work) => officeIn(place, work) !== undefined);
  return createRandom(`function/${seed}`).pick(present);
}
