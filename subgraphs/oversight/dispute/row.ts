import type { Row } from '../../store/port.ts';

/** A dispute as stored at the node of the authority that mediates. */
export interface DisputeRow extends Row {
  /** Id of the sharing request, which lives at the provider's node. */
  readonly request: string;
  /** Credit codes. */
  readonly complainant: string;
  readonly respondent: string;
  readonly state: 'NEGOTIATING' | 'MEDIATING' | 'REFERRED_TO_GOVERNMENT' | 'SETTLED' | 'DECIDED' | 'WITHDRAWN';
  readonly subject: string;
  readonly outcome: string | null;
  readonly raisedAt: string;
  readonly closedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly sample: boolean;
}
