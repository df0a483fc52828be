import type { DecidedRow } from '../../kit/decision/decided-row.ts';
import type { ResponsibilityList } from '../../responsibility/responsibility-list.ts';

/** A responsibility list as stored in the registry; `id` is `<platform>/<day of effect>`. */
export interface ResponsibilityListRow extends DecidedRow, ResponsibilityList {
  readonly document: string;
  /** Key of the call that set it last, and a digest of that call's input; null in sample data. */
  readonly idempotencyKey: string | null;
  readonly inputHash: string | null;
  readonly sample: boolean;
}
