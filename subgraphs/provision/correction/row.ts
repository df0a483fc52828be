import type {
  CorrectionDeclineReason,
  CorrectionFault,
  CorrectionOrigin,
  CorrectionState,
} from '../../../schema/generated/resolvers.ts';
import type { ActedRow } from '../../kit/life-cycle/act.ts';
import type { KeyedRow } from '../../kit/life-cycle/create-once.ts';

/** A correction as stored at the provider's node, with the entry that it is about. */
export interface CorrectionRow extends ActedRow, KeyedRow {
  readonly entry: string;
  /** Name of a data item of the entry; null for the entry as a whole. */
  readonly item: string | null;
  /** Credit code. */
  readonly provider: string;
  readonly origin: CorrectionOrigin;
  /** Credit code of the department that raised it; null for the public. */
  readonly organisation: string | null;
  /** Personal information: kept out of the log, and of what others than the provider read. */
  readonly reporter: { readonly name: string; readonly contact: string } | null;
  readonly fault: CorrectionFault;
  readonly description: string;
  readonly evidence: readonly string[];
  readonly state: CorrectionState;
  readonly declineReason: CorrectionDeclineReason | null;
  readonly answer: string | null;
  readonly raisedAt: string;
  readonly answeredAt: string | null;
  /** Day on which the answer is due; `9999-12-31` while nothing is. */
  readonly dueOn: string;
  readonly createdAt: string;
  readonly sample: boolean;
}
