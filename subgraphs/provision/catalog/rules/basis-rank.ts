import type { BasisRankCode } from '../row.ts';

/** Ranks on which not sharing may rest (Art 14). */
const sufficient: readonly BasisRankCode[] = ['LAW', 'ADMINISTRATIVE_REGULATION', 'STATE_COUNCIL_DECISION'];

export const isSufficientRank = (rank: BasisRankCode): boolean => sufficient.includes(rank);
