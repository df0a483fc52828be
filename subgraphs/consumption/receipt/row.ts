import type { KeyedRow } from '../../kit/life-cycle/create-once.ts';

/** A backflow receipt as stored at the receiver's node. It is made once and never changed: what is sent again gets a receipt of its own. */
export interface BackflowReceiptRow extends KeyedRow {
  /** Id of the delivery, which lives at the sender's node. */
  readonly delivery: string;
  /** Which sending of the delivery, counted from 1. */
  readonly sending: number;
  /** Delivery and sending: one receipt each. */
  readonly sendingKey: string;
  readonly recordsReceived: number;
  readonly checksumMatches: boolean;
  readonly discrepancies: readonly string[];
  readonly receivedBy: string;
  readonly receivedAt: string;
  readonly sample: boolean;
}

export const sendingKey = (delivery: string, sending: number): string => `${delivery}/${sending}`;
