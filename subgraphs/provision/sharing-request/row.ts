import type { RuleClass } from '../../clock/rule/deadline-rule.ts';
import type { DecidedRow } from '../../kit/decision/decided-row.ts';
import type { Reference } from '../../kit/reference.ts';
import type { ConsentRow, SharingModeCode } from '../catalog/row.ts';

export type SharingRequestStateCode =
  | 'DRAFT'
  | 'REQUESTER_HEAD_APPROVED'
  | 'SUBMITTED'
  | 'SUPPLEMENT_REQUESTED'
  | 'UNDER_REVIEW'
  | 'EXTENDED'
  | 'PROVIDER_HEAD_APPROVED'
  | 'GRANTED'
  | 'REFUSED'
  | 'PROVISIONING'
  | 'ACTIVE'
  | 'CHANGE_PROPOSED'
  | 'SUSPENDED'
  | 'RECTIFYING'
  | 'TERMINATED'
  | 'ENDED'
  | 'DISPOSED'
  | 'WITHDRAWN';

/** A sharing request as stored at the provider's node. */
export interface SharingRequestRow extends DecidedRow {
  /** Id of the entry asked for: always of the same node. */
  readonly entry: string;
  /** Credit codes. */
  readonly requester: string;
  readonly provider: string;
  readonly requesterNode: string;
  readonly state: SharingRequestStateCode;
  readonly legalBasis: string;
  readonly scenario: string;
  readonly scope: string;
  readonly sharingMode: SharingModeCode;
  readonly usedUntil: string;
  readonly items: readonly string[];
  readonly requesterHeadConsent: ConsentRow | null;
  readonly submittedAt: string | null;
  readonly decidedAt: string | null;
  readonly activeAt: string | null;
  readonly refusalReason: 'LAW_FORBIDS' | 'NOT_HELD_HERE' | 'CONDITIONS_NOT_MET' | 'OTHER' | null;
  readonly note: string | null;
  /** Class of the entry when the request was submitted: time limits go by it. */
  readonly sharingClass: RuleClass;
  readonly supplement: { readonly askedOn: string; readonly suppliedOn: string | null } | null;
  readonly extension: { readonly grantedOn: string; readonly workingDays: number } | null;
  /** Day on which what is open is due; `9999-12-31` while nothing is, or its time stands still. Kept by `settle-due-days.ts`. */
  readonly dueOn: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Key of the call that created it, and a hash of that call's input; null in sample data. */
  readonly idempotencyKey: string | null;
  readonly inputHash: string | null;
  readonly sample: boolean;
}

/** A request where its row may live elsewhere: with the requester, and with whoever mediates a dispute over it. */
export type SharingRequestSource = SharingRequestRow | (Reference & { readonly requesterNode?: string });
