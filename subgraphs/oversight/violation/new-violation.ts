import type { ViolationRow } from './row.ts';
import { violationCodes } from './violation-codes.ts';

/** What is said of a violation when it is first suspected. */
export type Suspicion = Pick<
  ViolationRow,
  | 'id'
  | 'code'
  | 'origin'
  | 'organisation'
  | 'organisationNode'
  | 'about'
  | 'stage'
  | 'description'
  | 'raisedAt'
  | 'sample'
>;

export const newViolation = (suspicion: Suspicion): ViolationRow => ({
  ...suspicion,
  version: 1,
  side: violationCodes[suspicion.code].side,
  state: 'SUSPECTED',
  finding: null,
  remedy: null,
  foundAt: null,
  correctedAt: null,
  calls: [],
  createdAt: suspicion.raisedAt,
  updatedAt: suspicion.raisedAt,
  idempotencyKey: null,
  inputHash: null,
  pendingSince: null,
});
