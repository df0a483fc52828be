import type { Row } from '../../store/port.ts';

/** A usage record as stored at the requester's node. */
export interface UsageRecordRow extends Row {
  /** Id of the sharing request, which lives at the provider's node. */
  readonly request: string;
  /** Credit code. */
  readonly organisation: string;
  /** Credit code of the organisation that provides the data: it sees how it is used. Null in records of the first release. */
  readonly provider: string | null;
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
