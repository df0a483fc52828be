import type { ActedRow } from '../../kit/life-cycle/act.ts';
import type { KeyedRow } from '../../kit/life-cycle/create-once.ts';

/** A usage record as stored at the requester's node. */
export interface UsageRecordRow extends ActedRow, KeyedRow {
  readonly state: 'KEPT' | 'REMOVED';
  /** Id of the sharing request, which lives at the provider's node. */
  readonly request: string;
  /** Credit code. */
  readonly organisation: string;
  /** Credit code of the organisation that provides the data: it sees how it is used. Null in records of the first release. */
  readonly provider: string | null;
  readonly usedAt: string;
  /** Empty in a removed record, like all that it said. */
  readonly scenario: string;
  readonly process: string;
  readonly effect: string;
  readonly storage: string;
  readonly destruction: string | null;
  readonly keptUntil: string;
  readonly inspections: readonly UsageInspectionRow[];
  readonly createdAt: string;
  readonly sample: boolean;
}

/** What somebody found who inspected a record. */
export interface UsageInspectionRow {
  readonly by: string;
  readonly organisation: string | null;
  readonly on: string;
  readonly finding: string;
}
