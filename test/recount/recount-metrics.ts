import { type Dimension, waysToTellApart } from './metrics-query.ts';

/** Metrics of the catalog counted the simplest way there is: for each cell, every row is looked at anew. */

export interface MetricEntry {
  readonly id: string;
  readonly platform: string;
  readonly provider: string;
  readonly theme: string | null;
  readonly state: string;
  readonly name: string;
  readonly code: string | null;
  readonly abstract: string | null;
  readonly sharingClass: string | null;
  readonly sharingMode: string | null;
  readonly updateFrequency: string | null;
  readonly format: string | null;
  readonly grade: string | null;
  readonly personalInformation: boolean;
  readonly items: readonly { readonly grade: string | null; readonly sourceDepartment: string | null }[];
  readonly useConditions: { readonly scope: string | null; readonly purpose: string | null } | null;
  readonly notShared: {
    readonly reason: string | null;
    readonly basisRank: string | null;
    readonly basis: string | null;
  } | null;
  readonly service: { readonly working: boolean; readonly dataUpdatedOn: string | null } | null;
  readonly opening: { readonly decision: string } | null;
  readonly departmentHeadConsent: unknown;
  readonly secrecyAssessment: unknown;
  readonly personalInformationAssessment: unknown;
}

export interface MetricList {
  readonly platform: string;
  readonly effectiveFrom: string;
  readonly lines: readonly MetricLine[];
}

interface MetricLine {
  readonly provider: string;
  readonly theme: string | null;
  readonly expected: number;
}

export interface MetricRating {
  readonly entry: string;
  readonly completeness: number;
  readonly timeliness: number;
  readonly accuracy: number;
}

export interface MetricFacts {
  readonly entries: readonly MetricEntry[];
  readonly ratings: readonly MetricRating[];
  readonly today: string;
  /** The list in force of each platform that has one. */
  readonly lists: readonly MetricList[];
}

/** The cells of `metricsQuery`, by alias. */
export function recountMetrics(facts: MetricFacts): Readonly<Record<string, readonly object[]>> {
  const published = facts.entries.filter(({ state }) => state === 'PUBLISHED' || state === 'REVISING');
  const lines = facts.lists.flatMap(({ platform, lines: all }) => all.map((line) => ({ platform, ...line })));
  return Object.fromEntries(
    [...waysToTellApart].map(([alias, by]) => {
      const keys = [...new Set([...published, ...lines].map((place) => keyOf(place, by)))];
      keys.sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
      return [alias, keys.map((key) => cellOf(key, by, published, lines, facts))];
    }),
  );
}

/** The coverage that `catalogCoverage` gives, of every cell that it has: one for each place with an entry in whatever state, or with an expectation. */
export function recountCoverageRatios(facts: MetricFacts) {
  const { entries } = facts;
  const { all, platform_theme: published = [] } = recountMetrics(facts);
  const coverageOf = (cell: object | undefined) => Reflect.get(cell ?? {}, 'coverage') ?? ratio(0, 0);
  const keys = new Set([
    ...entries.map((entry) => keyOf(entry, ['PLATFORM', 'THEME'])),
    ...published.map((cell) => String(Reflect.get(cell, 'key'))),
  ]);
  return {
    coverage: coverageOf(all?.[0]),
    cells: [...keys]
      .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
      .map((key) => ({ key, coverage: coverageOf(published.find((cell) => Reflect.get(cell, 'key') === key)) })),
  };
}

interface At {
  readonly platform: string;
  readonly provider: string;
  readonly theme: string | null;
}

const partOf = (place: At, dimension: Dimension): string =>
  dimension === 'PLATFORM' ? place.platform : dimension === 'THEME' ? (place.theme ?? '-') : place.provider;

const keyOf = (place: At, by: readonly Dimension[]): string =>
  by.length === 0 ? 'ALL' : by.map((dimension) => partOf(place, dimension)).join('/');

function cellOf(
  key: string,
  by: readonly Dimension[],
  published: readonly MetricEntry[],
  lines: readonly (MetricLine & { readonly platform: string })[],
  { ratings, today }: Pick<MetricFacts, 'ratings' | 'today'>,
): object {
  const here = published.filter((entry) => keyOf(entry, by) === key);
  const expectedHere = lines.filter((line) => keyOf(line, by) === key);
  const meets = (line: At, entry: At) =>
    line.platform === entry.platform && line.provider === entry.provider && line.theme === entry.theme;
  const count = (holds: (entry: MetricEntry) => boolean): number => here.filter(holds).length;
  const classified = count((entry) => entry.sharingClass !== null);
  const [place] = [...here, ...expectedHere];
  return {
    key,
    platform: by.includes('PLATFORM') ? place?.platform : null,
    theme: by.includes('THEME') ? place?.theme : null,
    provider: by.includes('PROVIDER') ? place?.provider : null,
    published: here.length,
    coverage: ratio(
      count((entry) => lines.some((line) => meets(line, entry))),
      expectedHere.reduce((total, { expected }) => total + expected, 0),
    ),
    shortfall: expectedHere.reduce((total, line) => {
      const there = here.filter((entry) => meets(line, entry)).length;
      return total + (there < line.expected ? line.expected - there : 0);
    }, 0),
    unconditional: ratio(
      count(({ sharingClass }) => sharingClass === 'UNCONDITIONAL'),
      classified,
    ),
    conditional: ratio(
      count(({ sharingClass }) => sharingClass === 'CONDITIONAL'),
      classified,
    ),
    notShared: ratio(
      count(({ sharingClass }) => sharingClass === 'NOT_SHARED'),
      classified,
    ),
    notSharedWithoutBasis: ratio(
      count(
        ({ sharingClass, notShared }) =>
          sharingClass === 'NOT_SHARED' &&
          !(
            notShared?.basis &&
            /^(LAW|ADMINISTRATIVE_REGULATION|STATE_COUNCIL_DECISION)$/.test(notShared.basisRank ?? '')
          ),
      ),
      count(({ sharingClass }) => sharingClass === 'NOT_SHARED'),
    ),
    metadataComplete: ratio(count(isComplete), here.length),
    machineReadable: ratio(
      count(({ format }) => ['DATABASE', 'SPREADSHEET', 'STRUCTURED', 'GEOSPATIAL'].includes(format ?? '')),
      count(({ format }) => format !== null),
    ),
    mounted: ratio(
      count(({ sharingClass, service }) => sharingClass !== 'NOT_SHARED' && service?.working === true),
      count(({ sharingClass }) => sharingClass !== 'NOT_SHARED'),
    ),
    updateStated: ratio(
      count((entry) => isRegular(entry) && isStated(entry)),
      count(isRegular),
    ),
    fresh: ratio(
      count((entry) => isRegular(entry) && isStated(entry) && isFresh(entry, today)),
      count((entry) => isRegular(entry) && isStated(entry)),
    ),
    opened: ratio(count(isOpen), here.length),
    ratings: ratingsOf(ratings.filter((rating) => here.some(({ id }) => id === rating.entry))),
  };
}

const isRegular = ({ updateFrequency }: MetricEntry): boolean =>
  updateFrequency !== null && updateFrequency !== 'IRREGULAR';
const isStated = ({ service }: MetricEntry): boolean => (service?.dataUpdatedOn ?? null) !== null;

/** The worlds know two frequencies. */
function isFresh({ updateFrequency, service }: MetricEntry, today: string): boolean {
  const updated = Date.parse(service?.dataUpdatedOn ?? '');
  if (updateFrequency === 'DAILY') return Date.parse(today) - updated <= 86_400_000;
  if (updateFrequency !== 'ANNUAL') throw new Error(`The recount does not know ${updateFrequency}`);
  const aYearOn = new Date(updated);
  aYearOn.setUTCFullYear(aYearOn.getUTCFullYear() + 1);
  return today <= aYearOn.toISOString().slice(0, 10);
}

const isOpen = ({ opening, sharingClass, grade, personalInformation, items, provider }: MetricEntry): boolean =>
  (opening?.decision === 'OPEN' || opening?.decision === 'CONDITIONALLY_OPEN') &&
  sharingClass !== 'NOT_SHARED' &&
  grade !== 'CORE' &&
  !personalInformation &&
  items.every((item) => item.grade !== 'CORE' && [null, provider].includes(item.sourceDepartment));

function ratingsOf(ratings: readonly MetricRating[]) {
  const mean = (mark: 'completeness' | 'timeliness' | 'accuracy') =>
    ratio(
      ratings.reduce((total, rating) => total + rating[mark], 0),
      ratings.length,
    );
  return {
    count: ratings.length,
    completeness: mean('completeness'),
    timeliness: mean('timeliness'),
    accuracy: mean('accuracy'),
  };
}

function isComplete(entry: MetricEntry): boolean {
  if (!entry.name || !entry.code || !entry.abstract || entry.items.length === 0) return false;
  if (!entry.format || !entry.updateFrequency || !entry.sharingClass || !entry.sharingMode || !entry.grade)
    return false;
  if (entry.sharingClass === 'CONDITIONAL' && !(entry.useConditions?.scope && entry.useConditions.purpose))
    return false;
  if (entry.sharingClass === 'NOT_SHARED' && !entry.notShared?.reason) return false;
  if (entry.departmentHeadConsent === null || entry.secrecyAssessment === null) return false;
  return !entry.personalInformation || entry.personalInformationAssessment !== null;
}

const ratio = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});
