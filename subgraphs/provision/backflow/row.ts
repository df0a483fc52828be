import type { ActedRow } from '../../kit/life-cycle/act.ts';
import type { KeyedRow } from '../../kit/life-cycle/create-once.ts';
import type { Reference } from '../../kit/reference.ts';
import type { SharingModeCode, UpdateFrequencyCode } from '../catalog/row.ts';

/** What two sides agree on: how often, for which regions, and how soon after each period. */
export interface BackflowTerms {
  readonly frequency: UpdateFrequencyCode;
  readonly territory: readonly string[];
  /** Working days after the end of a period. */
  readonly dueWithin: number;
}

export type BackflowPlanStateCode = 'PROPOSED' | 'IN_FORCE' | 'CHANGE_PROPOSED' | 'ENDED';

/** A backflow plan as stored at the sender's node. */
export interface BackflowPlanRow extends ActedRow, KeyedRow, BackflowTerms {
  /** Id of the entry whose data flows back: always of the same node. */
  readonly entry: string;
  /** Credit code of the organisation that provides the entry: it sends. Null where the entry is not known any more. */
  readonly provider: string | null;
  readonly receiverNode: string;
  readonly state: BackflowPlanStateCode;
  /** The side that has to agree; null while nothing is proposed. */
  readonly awaits: 'SENDER' | 'RECEIVER' | null;
  /** A change that is proposed to terms in force; the terms of a new plan stand in the plan itself. */
  readonly proposed: BackflowTerms | null;
  readonly proposedOn: string | null;
  /** Entry and receiver, of which there is one plan at a time; null once it has ended. */
  readonly pair: string | null;
  /** Null until both sides agree. */
  readonly agreedOn: string | null;
  /** Last day that planned deliveries cover; null until it is in force, and once it has ended: then none is planned. */
  readonly plannedUntil: string | null;
  /** Day by which the other side is to agree; `9999-12-31` while nothing is proposed. */
  readonly dueOn: string;
  readonly createdAt: string;
  readonly sample: boolean;
}

export type DeliveryStateCode = 'PLANNED' | 'SENT' | 'VERIFIED' | 'DISCREPANT' | 'RESENT';

/** A backflow delivery as stored at the sender's node. */
export interface BackflowDeliveryRow extends ActedRow {
  /** Id of the plan: always of the same node. */
  readonly plan: string;
  /** As in the plan. */
  readonly provider: string | null;
  readonly receiverNode: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly state: DeliveryStateCode;
  readonly mode: SharingModeCode;
  /** Null until the sender states it. */
  readonly recordsExpected: number | null;
  readonly recordsDelivered: number | null;
  readonly checksum: string | null;
  /** As the plan said when the delivery was planned. */
  readonly dueWithin: number;
  readonly dueOn: string;
  readonly sentAt: string | null;
  /** Day on which it was first sent, in Asia/Shanghai, so that lateness is a plain comparison; null before that. */
  readonly sentOn: string | null;
  /** How often it was sent. */
  readonly sendings: number;
  /** Day on which it was last sent; null before that. */
  readonly lastSentOn: string | null;
  /** The receipt on which the receiver's last word rests, at the receiver's node; null before it, and where the word was given under the first release. */
  readonly receiptId: string | null;
  /** Day of the receiver's last word; null before any. */
  readonly answeredOn: string | null;
  /**
   * The delivery is late on every day after this one: its due day while it is unsent or when it was sent after it,
   * `9999-12-31` when it was sent in time (`rules/lateness.ts`). Stored so that lateness is one comparison of a field with today.
   */
  readonly lateAfter: string;
  /** Day on which what is open is due: the sending, the receiver's word, sending again; `9999-12-31` when nothing is. */
  readonly nextDueOn: string;
  readonly createdAt: string;
  readonly sample: boolean;
}

/** A delivery where its row may live elsewhere: with the receiver. */
export type BackflowDeliverySource = BackflowDeliveryRow | (Reference & { readonly receiverNode: string });
