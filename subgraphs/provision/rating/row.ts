import type { DecidedRow } from '../../kit/decision/decided-row.ts';

/** A rating as stored at the provider's node; `id` is `rat:<node>:<local id of the entry>-<credit code>`, so that there is one of each. */
export interface RatingRow extends DecidedRow {
  readonly entry: string;
  /** Credit code of the department that rates. */
  readonly organisation: string;
  readonly completeness: number;
  readonly timeliness: number;
  readonly accuracy: number;
  readonly comment: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Key of the call that gave or revised it last, and a digest of that call's input; null in sample data. */
  readonly idempotencyKey: string | null;
  readonly inputHash: string | null;
  readonly sample: boolean;
}
