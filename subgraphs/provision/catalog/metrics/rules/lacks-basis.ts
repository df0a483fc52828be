import type { CatalogEntryRow } from '../../row.ts';

/** A NOT_SHARED entry without a basis of sufficient rank, or without saying which it is (Art 14, 15). No lower rank can be recorded. */
export const lacksBasis = ({ sharingClass, notShared }: Partial<CatalogEntryRow>): boolean =>
  sharingClass === 'NOT_SHARED' &&
  (notShared?.basisRank == null || notShared.basis == null || notShared.basis.trim() === '');
