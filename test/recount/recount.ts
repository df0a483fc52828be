/**
 * Counts rows the simplest way there is, one after another, to hold against what nodes and gateway counted.
 * Each function gives the shape that the graph answers with.
 */

export interface EntryFacts {
  readonly platform: string;
  readonly theme: string | null;
  readonly state: string;
  readonly sharingClass: string | null;
  readonly sharingMode: string | null;
  readonly updateFrequency: string | null;
  readonly format: string | null;
  readonly grade: string | null;
  readonly updatedAt: string;
  readonly publishedAt: string | null;
}

export interface RequestFacts {
  readonly platform: string;
  readonly requesterPlatform: string;
  readonly state: string;
  readonly refusalReason: string | null;
  readonly submittedAt: string | null;
}

export interface DeliveryFacts {
  readonly sender: string;
  readonly receiver: string;
  readonly state: string;
  readonly late: boolean;
  readonly recordsExpected: string;
  readonly recordsDelivered: string | null;
  readonly dueOn: string;
}

export const recountFacets = (entries: readonly EntryFacts[]) => ({
  totalCount: entries.length,
  states: buckets(entries.map(({ state }) => state)),
  sharingClasses: buckets(entries.map(({ sharingClass }) => sharingClass)),
  sharingModes: buckets(entries.map(({ sharingMode }) => sharingMode)),
  updateFrequencies: buckets(entries.map(({ updateFrequency }) => updateFrequency)),
  formats: buckets(entries.map(({ format }) => format)),
  grades: buckets(entries.map(({ grade }) => grade)),
  themes: buckets(entries.map(({ theme }) => theme)),
  platforms: buckets(entries.map(({ platform }) => platform)),
  updatedFrom: least(entries.map(({ updatedAt }) => updatedAt)),
  updatedTo: greatest(entries.map(({ updatedAt }) => updatedAt)),
});

/** `expected`: where the responsibility lists in force expect something. */
export function recountCoverage(
  entries: readonly EntryFacts[],
  expected: readonly Pick<EntryFacts, 'platform' | 'theme'>[] = [],
) {
  const keyOf = ({ platform, theme }: Pick<EntryFacts, 'platform' | 'theme'>) => `${platform}/${theme ?? '-'}`;
  const cells = grouped([...entries, ...expected], keyOf).map(([key, places]) => {
    const group = entries.filter((entry) => keyOf(entry) === key);
    const published = group.filter(isPublished);
    return {
      key,
      platform: places[0]?.platform,
      theme: places[0]?.theme,
      published: published.length,
      inPreparation: group.filter((entry) => !isPublished(entry) && entry.state !== 'WITHDRAWN').length,
      lastPublishedAt: greatest(published.flatMap(({ publishedAt }) => publishedAt ?? [])),
    };
  });
  return {
    cells,
    published: cells.reduce((total, { published }) => total + published, 0),
    inPreparation: cells.reduce((total, { inPreparation }) => total + inPreparation, 0),
  };
}

export const recountStatistics = (requests: readonly RequestFacts[]) => ({
  totalCount: requests.length,
  states: buckets(requests.map(({ state }) => state)),
  refusalReasons: buckets(
    requests.filter(({ state }) => state === 'REFUSED').map(({ refusalReason }) => refusalReason),
  ),
  platforms: buckets(requests.map(({ platform }) => platform)),
  requesterPlatforms: buckets(requests.map(({ requesterPlatform }) => requesterPlatform)),
  firstSubmittedAt: least(requests.flatMap(({ submittedAt }) => submittedAt ?? [])),
  lastSubmittedAt: greatest(requests.flatMap(({ submittedAt }) => submittedAt ?? [])),
});

export const recountBackflow = (deliveries: readonly DeliveryFacts[]) => ({
  cells: grouped(deliveries, ({ sender, receiver }) => `${sender}/${receiver}`).map(([key, group]) => ({
    key,
    sender: group[0]?.sender,
    receiver: group[0]?.receiver,
    ...sums(group),
    verified: group.filter(({ state }) => state === 'VERIFIED').length,
    nextDueOn: least(group.filter(({ state }) => state === 'PLANNED').map(({ dueOn }) => dueOn)),
  })),
  ...sums(deliveries),
});

const isPublished = ({ state }: EntryFacts): boolean => state === 'PUBLISHED' || state === 'REVISING';

const sums = (deliveries: readonly DeliveryFacts[]) => ({
  deliveries: deliveries.length,
  late: deliveries.filter(({ late }) => late).length,
  recordsExpected: total(deliveries.map(({ recordsExpected }) => recordsExpected)),
  recordsDelivered: total(deliveries.map(({ recordsDelivered }) => recordsDelivered)),
});

const total = (numbers: readonly (string | null)[]): string =>
  String(numbers.reduce((sum, number) => sum + BigInt(number ?? 0), 0n));

const buckets = (values: readonly (string | null)[]): { value: string; count: number }[] =>
  grouped(
    values.filter((value) => value !== null),
    (value) => value,
  ).map(([value, group]) => ({ value, count: group.length }));

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

const least = (texts: readonly string[]): string | null => texts.toSorted()[0] ?? null;
const greatest = (texts: readonly string[]): string | null => texts.toSorted().at(-1) ?? null;
