import type { Directory } from '../directory/directory.ts';
import { enumName } from '../language/enum-name.ts';
import type { Language } from '../language/language.ts';
import type { CatalogSearchQuery } from './catalog.generated.ts';
import type { FacetValue } from './facet-group.tsx';
import type { FacetName, facets } from './search-state.ts';

type Counted = NonNullable<CatalogSearchQuery['catalogFacets']>;

/** A facet's value in words. */
export function facetLabel(
  facet: (typeof facets)[number],
  value: string,
  directory: Directory,
  language: Language,
): string {
  if (facet.name === 'platforms') return directory.platformName(value, language);
  if (facet.name === 'themes') return directory.themeName(value);
  return enumName(facet.type, value, language);
}

/** The values of a facet, most frequent first; a chosen value stays to be unchosen. */
export function facetValues(
  facet: (typeof facets)[number],
  counted: Counted | null,
  chosen: readonly string[],
  directory: Directory,
  language: Language,
): readonly FacetValue[] {
  const label = (value: string) => facetLabel(facet, value, directory, language);
  const name: FacetName = facet.name;
  const buckets = [...(counted?.[name] ?? [])].toSorted((one, other) => other.count - one.count);
  const absent = chosen.filter((value) => !buckets.some((bucket) => bucket.value === value));
  return [
    ...buckets.map(({ value, count }) => ({ value, label: label(value), count })),
    ...absent.map((value) => ({ value, label: label(value), count: null })),
  ];
}
