import type { Row } from '../../store/port.ts';

/** A backflow receipt as stored at the receiver's node. */
export interface BackflowReceiptRow extends Row {
  /** Id of the delivery, which lives at the sender's node; one receipt each. */
  readonly delivery: string;
  readonly recordsReceived: number;
  readonly checksumMatches: boolean;
  readonly discrepancies: readonly string[];
  readonly receivedBy: string;
  readonly receivedAt: string;
  readonly sample: boolean;
}
