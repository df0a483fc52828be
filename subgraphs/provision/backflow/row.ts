import type { Reference } from '../../kit/reference.ts';
import type { Row } from '../../store/port.ts';
import type { SharingModeCode, UpdateFrequencyCode } from '../catalog/row.ts';

/** A backflow plan as stored at the sender's node. */
export interface BackflowPlanRow extends Row {
  /** Id of the entry whose data flows back: always of the same node. */
  readonly entry: string;
  readonly receiverNode: string;
  readonly territory: readonly string[];
  readonly frequency: UpdateFrequencyCode;
  readonly agreedOn: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly sample: boolean;
}

/** A backflow delivery as stored at the sender's node. */
export interface BackflowDeliveryRow extends Row {
  /** Id of the plan: always of the same node. */
  readonly plan: string;
  readonly receiverNode: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly state: 'PLANNED' | 'SENT' | 'VERIFIED' | 'DISCREPANT' | 'RESENT';
  readonly mode: SharingModeCode;
  readonly recordsExpected: number;
  readonly recordsDelivered: number | null;
  readonly checksum: string | null;
  readonly dueOn: string;
  readonly sentAt: string | null;
  /** Day on which it was sent, in Asia/Shanghai, so that lateness is a plain comparison; null before that. */
  readonly sentOn: string | null;
  /**
   * The delivery is late on every day after this one: its due day while it is unsent or when it was sent after it,
   * `9999-12-31` when it was sent in time (`rules/lateness.ts`). Stored so that lateness is one comparison of a field with today.
   */
  readonly lateAfter: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly sample: boolean;
}

/** A delivery where its row may live elsewhere: with the receiver. */
export type BackflowDeliverySource = BackflowDeliveryRow | (Reference & { readonly receiverNode: string });
