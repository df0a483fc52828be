import type { Row } from '../../store/port.ts';

export interface DataItemRow {
  readonly name: string;
  readonly code: string;
  readonly type: 'TEXT' | 'NUMBER' | 'CURRENCY' | 'DATE' | 'DATETIME' | 'BOOLEAN' | 'BINARY';
  readonly length: number | null;
  readonly grade: 'GENERAL' | 'IMPORTANT' | 'CORE';
  readonly personalInformation: boolean;
  readonly maskingRule: string | null;
  /** Credit code of the department that collects it for all others (数源部门). */
  readonly sourceDepartment: string | null;
}

export interface ConsentRow {
  readonly by: string;
  readonly on: string;
}

export interface AssessmentRow extends ConsentRow {
  readonly conclusion: string;
}

/** A catalog entry as stored: the schema's CatalogEntry with codes in place of references. */
export interface CatalogEntryRow extends Row {
  readonly code: string | null;
  readonly name: string;
  readonly abstract: string | null;
  /** Credit code. */
  readonly provider: string;
  /** Name of the provider as the entry states it; null in rows from before it was asked for. */
  readonly providerName: string | null;
  readonly state: 'DRAFT' | 'DEPARTMENT_APPROVED' | 'SUBMITTED' | 'PUBLISHED' | 'RETURNED' | 'REVISING' | 'WITHDRAWN';
  readonly stateReason: string | null;
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
  readonly useConditions: { readonly scope: string; readonly purpose: string } | null;
  readonly notShared: {
    readonly reason: string;
    readonly basisRank: 'LAW' | 'ADMINISTRATIVE_REGULATION' | 'STATE_COUNCIL_DECISION' | null;
    readonly basis: string | null;
  } | null;
  readonly grade: 'GENERAL' | 'IMPORTANT' | 'CORE' | null;
  readonly gradeLevel: number | null;
  readonly personalInformation: boolean;
  readonly openAttribute: 'OPEN' | 'CONDITIONALLY_OPEN' | 'NOT_OPEN' | null;
  readonly relatedCodes: readonly string[];
  readonly items: readonly DataItemRow[];
  readonly departmentHeadConsent: ConsentRow | null;
  readonly secrecyAssessment: AssessmentRow | null;
  readonly personalInformationAssessment: AssessmentRow | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly publishedAt: string | null;
  readonly sample: boolean;
}

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
