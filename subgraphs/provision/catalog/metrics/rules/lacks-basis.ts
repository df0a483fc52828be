import type { CatalogEntryRow } from '../../row.ts';
import { isSufficientRank } from '../../rules/basis-rank.ts';

/** A NOT_SHARED entry without a basis of sufficient rank, or without saying which it is (Art 14, 15). A lower rank does not count. */
export const lacksBasis = ({ sharingClass, notShared }: Partial<CatalogEntryRow>): boolean =>
  sharingClass === 'NOT_SHARED' &&
  (notShared?.basisRank == null ||
    !isSufficientRank(notShared.basisRank) ||
    notShared.basis == null ||
    notShared.basis.trim() === '');
