import type { UrlState } from '../url/use-url-state.ts';
import type { CatalogSearchQueryVariables } from './catalog.generated.ts';

type Filter = NonNullable<CatalogSearchQueryVariables['filter']>;

/** What can be narrowed by: the name in the address, and what its values are called in the schema. */
export const facets = [
  { name: 'sharingClasses', type: 'SharingClass' },
  { name: 'themes', type: null },
  { name: 'platforms', type: null },
  { name: 'states', type: 'CatalogEntryState' },
  { name: 'sharingModes', type: 'SharingMode' },
  { name: 'updateFrequencies', type: 'UpdateFrequency' },
  { name: 'formats', type: 'DataFormat' },
  { name: 'grades', type: 'Grade' },
] as const;

export type FacetName = (typeof facets)[number]['name'];

export const orders = ['UPDATED_AT_DESC', 'PUBLISHED_AT_DESC', 'NAME_ASC', 'CODE_ASC'] as const;

const pageSize = 20;

/**
 * The search that an address describes. A value that the schema does not know is sent as it is: the answer then says so,
 * where dropping it would show more than was asked for.
 */
export function searchVariables(url: Pick<UrlState, 'text' | 'list'>): CatalogSearchQueryVariables {
  const chosen = (name: FacetName): Record<string, readonly string[]> => {
    const values = url.list(name);
    return values.length === 0 ? {} : { [name]: values };
  };
  const filter: Filter = Object.assign(
    {},
    ...facets.filter(({ name }) => name !== 'platforms').map(({ name }) => chosen(name)),
  );
  const platforms = url.list('platforms');
  const [after, before] = [url.text('after'), url.text('before')];
  const search = url.text('q');
  const order = url.text('order');
  return {
    search: search ?? null,
    filter: Object.keys(filter).length === 0 ? null : filter,
    platforms: platforms.length === 0 ? null : platforms,
    orderBy: orders.find((one) => one === order) ?? 'UPDATED_AT_DESC',
    ...(before === null ? { first: pageSize, after: after ?? null } : { last: pageSize, before }),
  };
}
