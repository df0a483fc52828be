import type { RuleClass } from '../../clock/rule/deadline-rule.ts';
import type { ActedRow } from '../../kit/life-cycle/act.ts';
import type { KeyedRow } from '../../kit/life-cycle/create-once.ts';
import type { Reference } from '../../kit/reference.ts';
import type { ConsentRow, SharingModeCode } from '../catalog/row.ts';
import type {
  DisposalRow,
  ExtensionRow,
  ReplyConsentRow,
  ServiceChangeRow,
  SupplementRow,
  SuspensionRow,
  UseChangeRow,
} from './life/facts.ts';

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
  | 'USE_CHANGE_REQUESTED'
  | 'SUSPENDED'
  | 'RECTIFYING'
  | 'TERMINATED'
  | 'ENDED'
  | 'DISPOSED'
  | 'WITHDRAWN'
  | 'DISCARDED';

/** A sharing request as stored at the provider's node. */
export interface SharingRequestRow extends ActedRow, KeyedRow {
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
  /** Null in a draft that does not say it yet. Texts that a draft does not say yet are empty. */
  readonly usedUntil: string | null;
  readonly items: readonly string[];
  readonly grantedItems: readonly string[] | null;
  readonly thirdParties: readonly string[];
  readonly requesterHeadConsent: ConsentRow | null;
  readonly providerHeadConsent: ReplyConsentRow | null;
  readonly disposalTerms: string | null;
  readonly submittedAt: string | null;
  readonly decidedAt: string | null;
  readonly activeAt: string | null;
  readonly refusalText: string | null;
  readonly refusalReason: 'LAW_FORBIDS' | 'NOT_HELD_HERE' | 'CONDITIONS_NOT_MET' | 'OTHER' | null;
  readonly note: string | null;
  /** Class of the entry when the request was submitted: time limits go by it. */
  readonly sharingClass: RuleClass;
  readonly supplement: SupplementRow | null;
  readonly extension: ExtensionRow | null;
  readonly usageReportedOn: string | null;
  readonly change: ServiceChangeRow | null;
  readonly useChange: UseChangeRow | null;
  readonly suspension: SuspensionRow | null;
  readonly endedAt: string | null;
  readonly disposal: DisposalRow | null;
  /** Day on which what is open is due; `9999-12-31` while nothing is, or its time stands still. Kept by `settle-due-days.ts`. */
  readonly dueOn: string;
  readonly createdAt: string;
  readonly sample: boolean;
}

/** A request where its row may live elsewhere: with the requester, and with whoever mediates a dispute over it. */
export type SharingRequestSource = SharingRequestRow | (Reference & { readonly requesterNode?: string });
