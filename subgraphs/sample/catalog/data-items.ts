import type { CatalogEntryRow, DataItemRow } from '../../provision/catalog/row.ts';
import type { Random } from '../random/random.ts';
import { type ItemProfile, trailingItems } from './item-profile.ts';

/** 3 to 14 items: the profile's leading ones, which say what the data is, some of the others, and now and then a trailing one. */
export function drawItems(profile: ItemProfile, provider: string, random: Random): DataItemRow[] {
  const leading = profile.items.slice(0, 3);
  const others = random.some(profile.items.slice(3), random.whole(2, 9));
  const trailing = random.some(
    trailingItems(),
    random.weighted([
      [0, 4],
      [1, 4],
      [2, 2],
    ]),
  );
  // Art 19: the authority has named a source department for some items; here it is the provider itself.
  const named = random.chance(0.3);
  return [...leading, ...others, ...trailing].map((item, at) =>
    named && at < 2 ? { ...item, sourceDepartment: provider } : item,
  );
}

/** A combined result takes the highest grade of its parts. */
export function highestGrade(items: readonly DataItemRow[]): NonNullable<CatalogEntryRow['grade']> {
  const held = new Set(items.map((item) => item.grade));
  return held.has('CORE') ? 'CORE' : held.has('IMPORTANT') ? 'IMPORTANT' : 'GENERAL';
}
