import type { Row } from '../../store/port.ts';

/** A usage record as stored at the requester's node. */
export interface UsageRecordRow extends Row {
  /** Id of the sharing request, which lives at the provider's node. */
  readonly request: string;
  /** Credit code. */
  readonly organisation: string;
  readonly usedAt: string;
  readonly scenario: string;
  readonly process: string;
  readonly effect: string;
  readonly storage: string;
  readonly destruction: string | null;
  readonly keptUntil: string;
  readonly createdAt: string;
  readonly sample: boolean;
}
