import type { Row } from '../../store/port.ts';

/** A checkpoint of another node's log, as kept here. */
export interface KeptCheckpointRow extends Row {
  /** The node whose log it is about. */
  readonly about: string;
  readonly length: number;
  readonly receivedAt: string;
  readonly consistent: boolean;
  /** The checkpoint as it came, in its canonical form. */
  readonly text: string;
}
