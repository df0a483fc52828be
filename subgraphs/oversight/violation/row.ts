import type {
  DeadlineStage,
  ViolationCode,
  ViolationOrigin,
  ViolationSide,
  ViolationState,
} from '../../../schema/generated/resolvers.ts';
import type { ActedRow } from '../../kit/life-cycle/act.ts';
import type { KeyedRow } from '../../kit/life-cycle/create-once.ts';

/** A violation, suspected or found, as stored at the node where the row lives that it was raised from, or it was reported to. */
export interface ViolationRow extends ActedRow, KeyedRow {
  readonly code: ViolationCode;
  readonly side: ViolationSide;
  readonly origin: ViolationOrigin;
  readonly state: ViolationState;
  /** Credit code; null where it is the authority's own. */
  readonly organisation: string | null;
  /** Platform of the organisation, or of the authority. */
  readonly organisationNode: string;
  /** Global id of the row that shows it. */
  readonly about: string | null;
  /** What was overdue, where that is what was raised. */
  readonly stage: DeadlineStage | null;
  readonly description: string;
  readonly finding: string | null;
  readonly remedy: string | null;
  readonly raisedAt: string;
  readonly foundAt: string | null;
  readonly correctedAt: string | null;
  readonly createdAt: string;
  readonly sample: boolean;
}
