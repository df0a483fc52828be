import type { ActedRow } from '../../kit/life-cycle/act.ts';
import type { KeyedRow } from '../../kit/life-cycle/create-once.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Row } from '../../store/port.ts';

/** A data item: what is not filled in yet is null. */
export interface DataItemRow {
  readonly name: string;
  readonly code: string | null;
  readonly type: 'TEXT' | 'NUMBER' | 'CURRENCY' | 'DATE' | 'DATETIME' | 'BOOLEAN' | 'BINARY' | null;
  readonly length: number | null;
  readonly grade: 'GENERAL' | 'IMPORTANT' | 'CORE' | null;
  readonly personalInformation: boolean;
  readonly maskingRule: string | null;
  /** Credit code of the department that collects it for all others (数源部门), as it was recorded with the entry. */
  readonly sourceDepartment: string | null;
}

export interface ConsentRow {
  readonly by: string;
  readonly on: string;
}

export interface AssessmentRow extends ConsentRow {
  readonly conclusion: string;
}

/** Rank of what is given as the basis for not sharing: the three that Art 14 accepts, and those below them. */
export type BasisRankCode =
  | 'LAW'
  | 'ADMINISTRATIVE_REGULATION'
  | 'STATE_COUNCIL_DECISION'
  | 'LOCAL_REGULATION'
  | 'DEPARTMENT_RULE'
  | 'NORMATIVE_DOCUMENT';

/** What an entry says of the data: what its provider compiles, and each revision holds anew. */
export interface EntryContent {
  readonly code: string | null;
  readonly name: string;
  readonly abstract: string | null;
  readonly category: 'BASE' | 'THEME' | 'DEPARTMENT' | null;
  /** Theme code. */
  readonly theme: string | null;
  readonly classification: readonly string[];
  readonly format:
    | 'DATABASE'
    | 'SPREADSHEET'
    | 'DOCUMENT'
    | 'STRUCTURED'
    | 'IMAGE'
    | 'GEOSPATIAL'
    | 'MULTIMEDIA'
    | null;
  readonly updateFrequency: UpdateFrequencyCode | null;
  readonly sharingClass: 'UNCONDITIONAL' | 'CONDITIONAL' | 'NOT_SHARED' | null;
  readonly sharingMode: SharingModeCode | null;
  readonly useConditions: { readonly scope: string | null; readonly purpose: string | null } | null;
  readonly notShared: {
    readonly reason: string | null;
    readonly basisRank: BasisRankCode | null;
    readonly basis: string | null;
  } | null;
  readonly grade: 'GENERAL' | 'IMPORTANT' | 'CORE' | null;
  readonly gradeLevel: number | null;
  /** True when an item is. */
  readonly personalInformation: boolean;
  readonly openAttribute: 'OPEN' | 'CONDITIONALLY_OPEN' | 'NOT_OPEN' | null;
  readonly relatedCodes: readonly string[];
  readonly items: readonly DataItemRow[];
}

/** Who vouches for what it says (Art 13). */
export interface Vouchers {
  readonly departmentHeadConsent: ConsentRow | null;
  readonly secrecyAssessment: AssessmentRow | null;
  readonly personalInformationAssessment: AssessmentRow | null;
}

/** Where the text that is being worked on stands, in a first draft as in a revision. */
export type WorkingState = 'DRAFT' | 'DEPARTMENT_APPROVED' | 'SUBMITTED' | 'RETURNED';

/** The next revision of a published entry, while it is under way. */
export interface WorkingRevision extends EntryContent, Vouchers {
  readonly state: WorkingState;
  /** Why the authority returned it. */
  readonly stateReason: string | null;
  /** Why the entry is revised. */
  readonly reason: string;
  readonly startedAt: string;
}

/** The last text that the authority received, and when it was done with it. */
export interface ReviewRow {
  /** Something was published before: the shorter time of Art 17 holds. */
  readonly ofUpdate: boolean;
  readonly submittedAt: string;
  readonly endedAt: string | null;
}

/** The duty to bring the entry up to date after law or duties changed (Art 17). */
export interface UpdateDutyRow {
  readonly cause: 'LAW_CHANGED' | 'DUTIES_CHANGED';
  readonly basis: string;
  /** The day of the change: the time is counted from it. */
  readonly changedOn: string;
  readonly extension: { readonly grantedOn: string; readonly workingDays: number } | null;
  /** Each time the update was with the authority; the last one is open until it was returned or published. */
  readonly submissions: readonly { readonly submittedOn: string; readonly returnedOn: string | null }[];
  /** The day of the submission that was published. */
  readonly endedOn: string | null;
}

/** What a check of the service found (挂接). */
export interface ServiceRow {
  readonly endpointStated: boolean;
  readonly working: boolean;
  readonly checkedOn: string;
  readonly dataUpdatedOn: string | null;
}

/** The decision to open the entry to society, or not to. */
export interface OpeningRow {
  readonly decision: 'OPEN' | 'CONDITIONALLY_OPEN' | 'NOT_OPEN';
  readonly conditions: string | null;
  readonly reason: string | null;
  readonly decidedOn: string;
}

export type CatalogEntryStateCode = WorkingState | 'PUBLISHED' | 'REVISING' | 'WITHDRAWN';

/**
 * A catalog entry as stored: the schema's CatalogEntry with codes in place of references. What it says of the data is what readers
 * get: the revision in force, or the first draft before there is one. A revision under way stands apart in `revision`.
 */
export interface CatalogEntryRow extends EntryContent, Vouchers, ActedRow, KeyedRow {
  /** Credit code. */
  readonly provider: string;
  /** Name of the provider as the entry states it; null in rows from before it was asked for. */
  readonly providerName: string | null;
  readonly state: CatalogEntryStateCode;
  readonly stateReason: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly publishedAt: string | null;
  /** Set in REVISING, null otherwise. */
  readonly revision: WorkingRevision | null;
  /** Number of the revision in force, 0 before the first publication. */
  readonly revisionNumber: number;
  /** When what readers get came into force: the revision was published, or the entry withdrawn. */
  readonly inForceSince: string | null;
  /** The row's version then. */
  readonly inForceVersion: number | null;
  readonly review: ReviewRow | null;
  readonly updateDuty: UpdateDutyRow | null;
  readonly service: ServiceRow | null;
  readonly opening: OpeningRow | null;
  /** Day on which what is open is due; `9999-12-31` while nothing is, or its time stands still. */
  readonly dueOn: string;
  readonly sample: boolean;
  /** The moment as of which the row is shown; never stored. */
  readonly asOf?: string;
}

/** A published revision that is in force no longer: kept for good, as it was, in a collection of its own. */
export interface CatalogRevisionRow extends EntryContent, Vouchers, Row {
  /** Id of the entry; the row's own is `<entry>#<number in four digits>`, so that ids sort as entries do. */
  readonly entry: string;
  readonly number: number;
  readonly provider: string;
  readonly providerName: string | null;
  readonly state: 'PUBLISHED';
  readonly createdAt: string;
  /** When it came into force: since then readers got it unchanged. */
  readonly updatedAt: string;
  /** First publication of the entry. */
  readonly publishedAt: string | null;
  readonly inForceSince: string;
  /** When it was superseded or withdrawn: from this instant on it is in force no longer. */
  readonly inForceUntil: string;
  /** The entry's version when it came into force. */
  readonly inForceVersion: number;
  /** The highest grade that the entry has had since: what was found to be core data is shown to no stranger, in old revisions either. */
  readonly gradeSince: 'GENERAL' | 'IMPORTANT' | 'CORE';
  readonly sample: boolean;
}

/** An entry where its row may live elsewhere: with who complains of it, and with who needs it. */
export type CatalogEntrySource = CatalogEntryRow | Reference;

export type SharingModeCode = 'API' | 'BATCH' | 'FILE' | 'OTHER';
export type UpdateFrequencyCode =
  | 'REALTIME'
  | 'DAILY'
  | 'WEEKLY'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'SEMIANNUAL'
  | 'ANNUAL'
  | 'IRREGULAR';
