import type { CatalogEntryRow } from '../row.ts';

/** Why an entry may not be open to society: each a fact of the entry as it stands. */
export type Unfit = 'NOT_SHARED' | 'CORE_DATA' | 'PERSONAL_INFORMATION' | 'OBTAINED_BY_SHARING';

/** What stands against opening an entry. What another department collects was obtained by sharing: it is not this one's to open. */
export function reasonsNotToOpen(entry: Partial<CatalogEntryRow>): readonly Unfit[] {
  const items = entry.items ?? [];
  return [
    ...(entry.sharingClass === 'NOT_SHARED' ? (['NOT_SHARED'] as const) : []),
    ...(entry.grade === 'CORE' || items.some(({ grade }) => grade === 'CORE') ? (['CORE_DATA'] as const) : []),
    ...(entry.personalInformation === true ? (['PERSONAL_INFORMATION'] as const) : []),
    ...(itemsOfOthers(entry).length > 0 ? (['OBTAINED_BY_SHARING'] as const) : []),
  ];
}

/** Names of the items whose source is another department (数源部门). */
export const itemsOfOthers = ({ items = [], provider }: Partial<CatalogEntryRow>): readonly string[] =>
  items.flatMap(({ name, sourceDepartment }) =>
    sourceDepartment != null && sourceDepartment !== provider ? [name] : [],
  );

/** What the open list says of an entry: how it is open, or null when it is not in the list. */
export function openTo(entry: Partial<CatalogEntryRow>): 'OPEN' | 'CONDITIONALLY_OPEN' | null {
  const decision = entry.opening?.decision;
  if (decision === undefined || decision === 'NOT_OPEN') return null;
  return reasonsNotToOpen(entry).length === 0 ? decision : null;
}
