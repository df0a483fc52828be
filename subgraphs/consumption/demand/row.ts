import type { DemandState } from '../../../schema/generated/resolvers.ts';
import type { ActedRow } from '../../kit/life-cycle/act.ts';
import type { KeyedRow } from '../../kit/life-cycle/create-once.ts';

/** A demand as stored at the node of the department that needs the data. */
export interface DemandRow extends ActedRow, KeyedRow {
  /** Credit code. */
  readonly requester: string;
  readonly name: string;
  readonly description: string;
  readonly scenario: string;
  readonly legalBasis: string;
  readonly items: readonly string[];
  readonly searched: string | null;
  readonly state: DemandState;
  /** Credit code, and code of the platform, of whoever has claimed it. */
  readonly claimant: string | null;
  readonly claimantNode: string | null;
  readonly note: string | null;
  /** Id of an entry on whatever node. */
  readonly entry: string | null;
  readonly outcome: string | null;
  readonly filedAt: string;
  /** Since when it waits, or was last waiting, for somebody to claim it. */
  readonly openSince: string;
  readonly claimedAt: string | null;
  readonly closedAt: string | null;
  /** Day until which it should be claimed; `9999-12-31` while it does not wait for that. */
  readonly dueOn: string;
  readonly createdAt: string;
  readonly sample: boolean;
}
