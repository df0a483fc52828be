import type { DisputeState, Instruction } from '../../../schema/generated/resolvers.ts';
import type { ActedRow } from '../../kit/life-cycle/act.ts';
import type { KeyedRow } from '../../kit/life-cycle/create-once.ts';

/** A dispute as stored at the node of the authority that mediates. */
export interface DisputeRow extends ActedRow, KeyedRow {
  /** Id of the sharing request, which lives at the provider's node. */
  readonly request: string;
  /** Credit codes. */
  readonly complainant: string;
  readonly respondent: string;
  /** Codes of their platforms; null in disputes of the first release. */
  readonly complainantNode: string | null;
  readonly respondentNode: string | null;
  readonly state: DisputeState;
  readonly subject: string;
  readonly statement: string | null;
  readonly negotiation: string | null;
  readonly opinion: string | null;
  readonly outcome: string | null;
  readonly instructions: readonly Instruction[];
  readonly raisedAt: string;
  /** When it came before the authority; null while both sides negotiate. */
  readonly mediationSince: string | null;
  /** When it came before the government. */
  readonly referredAt: string | null;
  readonly closedAt: string | null;
  /** Day on which what is open is due; `9999-12-31` while nothing is. */
  readonly dueOn: string;
  readonly createdAt: string;
  readonly sample: boolean;
}
