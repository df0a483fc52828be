import type { CatalogEntryRow, DataItemRow } from '../row.ts';

/** Rank of what is given as the basis for not sharing: the three that Art 14 accepts, and those below, which are refused by name. */
export type ClaimedRank = 'LAW' | 'ADMINISTRATIVE_REGULATION' | 'STATE_COUNCIL_DECISION' | LowerRank;
type LowerRank = 'LOCAL_REGULATION' | 'DEPARTMENT_RULE' | 'NORMATIVE_DOCUMENT';

/** A data item as somebody typed it: what is not there yet is null. */
export interface DraftItem {
  readonly name: string;
  readonly code: string | null;
  readonly type: DataItemRow['type'] | null;
  readonly length: number | null;
  readonly grade: DataItemRow['grade'] | null;
  readonly personalInformation: boolean;
  readonly maskingRule: string | null;
}

/** An entry as somebody typed it, in a form or in a sheet: plain values, anything of which may be missing or wrong. */
export interface DraftEntry
  extends Pick<
    CatalogEntryRow,
    | 'code'
    | 'name'
    | 'abstract'
    | 'provider'
    | 'category'
    | 'theme'
    | 'classification'
    | 'format'
    | 'updateFrequency'
    | 'sharingClass'
    | 'sharingMode'
    | 'grade'
    | 'gradeLevel'
    | 'openAttribute'
    | 'relatedCodes'
  > {
  readonly useConditions: { readonly scope: string | null; readonly purpose: string | null } | null;
  readonly notShared: {
    readonly reason: string | null;
    readonly basisRank: ClaimedRank | null;
    readonly basis: string | null;
  } | null;
  readonly items: readonly DraftItem[];
}
