import type { ComplaintKind, ComplaintOrigin, ComplaintState } from '../../../schema/generated/resolvers.ts';
import type { ActedRow } from '../../kit/life-cycle/act.ts';
import type { KeyedRow } from '../../kit/life-cycle/create-once.ts';

/** A complaint as stored at the node of the authority that handles it. */
export interface ComplaintRow extends ActedRow, KeyedRow {
  readonly kind: ComplaintKind;
  /** Id of an entry on whatever node. */
  readonly entry: string | null;
  /** Credit codes of who is complained about, and of the other side. */
  readonly respondent: string;
  readonly counterpart: string | null;
  readonly respondentNode: string;
  readonly origin: ComplaintOrigin;
  /** Credit code of the department that filed it; null for the public. */
  readonly organisation: string | null;
  /** Personal information: kept out of the log, and of what others than the authority read. */
  readonly reporter: { readonly name: string; readonly contact: string } | null;
  readonly description: string;
  readonly evidence: readonly string[];
  readonly state: ComplaintState;
  readonly answer: string | null;
  readonly filedAt: string;
  readonly answeredAt: string | null;
  /** Day on which the answer is due; `9999-12-31` while nothing is. */
  readonly dueOn: string;
  readonly createdAt: string;
  readonly sample: boolean;
}
