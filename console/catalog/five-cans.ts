import type { CatalogEntryPageQuery } from './entry.generated.ts';

export type Entry = NonNullable<CatalogEntryPageQuery['catalogEntry']>;

/** The five that a resource in use should be (五可): had, used, controlled, traced, seen. Practice, not a requirement of the Regulation. */
export type Can = 'had' | 'used' | 'controlled' | 'traced' | 'seen';

/** One thing looked at, and whether it holds; null where this caller is not told. */
interface Check {
  readonly of: Can;
  readonly check:
    | 'published'
    | 'shareable'
    | 'mode'
    | 'format'
    | 'frequency'
    | 'consent'
    | 'secrecy'
    | 'personal'
    | 'conditions'
    | 'sources'
    | 'code'
    | 'described'
    | 'classified';
  readonly holds: boolean | null;
}

/** What of the five holds for an entry, each check by itself: a board to look at, never a score. */
export function fiveCans(entry: Entry): readonly Check[] {
  const published = entry.state === 'PUBLISHED' || entry.state === 'REVISING';
  const conditions =
    entry.sharingClass === 'CONDITIONAL'
      ? entry.useConditions !== null
      : entry.sharingClass === 'NOT_SHARED'
        ? entry.notShared?.basisRank != null
        : entry.sharingClass === 'UNCONDITIONAL';
  return [
    { of: 'had', check: 'published', holds: published },
    { of: 'had', check: 'shareable', holds: entry.sharingClass !== null && entry.sharingClass !== 'NOT_SHARED' },
    { of: 'used', check: 'mode', holds: entry.sharingMode !== null },
    { of: 'used', check: 'format', holds: entry.format !== null },
    { of: 'used', check: 'frequency', holds: entry.updateFrequency !== null },
    { of: 'controlled', check: 'consent', holds: entry.departmentHeadConsent === null ? null : true },
    { of: 'controlled', check: 'secrecy', holds: entry.secrecyAssessment === null ? null : true },
    ...(entry.personalInformation === true
      ? [
          {
            of: 'controlled',
            check: 'personal',
            holds: entry.personalInformationAssessment === null ? null : true,
          } as const,
        ]
      : []),
    { of: 'controlled', check: 'conditions', holds: conditions },
    {
      of: 'traced',
      check: 'sources',
      holds: entry.items.length > 0 && entry.items.every(({ sourceDepartment }) => sourceDepartment !== null),
    },
    { of: 'traced', check: 'code', holds: entry.code !== null },
    {
      of: 'seen',
      check: 'described',
      holds: entry.abstract !== null && entry.abstract !== '' && entry.items.length > 0,
    },
    { of: 'seen', check: 'classified', holds: entry.theme !== null || entry.classification.length > 0 },
  ];
}
