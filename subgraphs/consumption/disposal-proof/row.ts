import type { KeyedRow } from '../../kit/life-cycle/create-once.ts';

/** A proof of disposal as stored at the requester's node: never changed. */
export interface DisposalProofRow extends KeyedRow {
  /** Id of the sharing request, which lives at the provider's node. */
  readonly request: string;
  /** Credit codes. */
  readonly organisation: string;
  readonly provider: string;
  readonly disposedOn: string;
  readonly method: string;
  readonly witnesses: readonly string[];
  readonly digest: string | null;
  readonly createdAt: string;
  readonly sample: boolean;
}
