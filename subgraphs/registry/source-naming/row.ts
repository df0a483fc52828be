import type { DecidedRow } from '../../kit/decision/decided-row.ts';
import type { SourceNaming } from '../../one-source/known-namings.ts';

/** A source department as named in the registry; `id` is `<jurisdiction>/<key>`. */
export interface SourceNamingRow extends DecidedRow, SourceNaming {
  /** As the authority wrote it. */
  readonly itemName: string;
  readonly type: string;
  /** Theme code; null for every theme. */
  readonly theme: string | null;
  readonly reason: string;
  /** Key of the call that set it last, and a digest of that call's input. */
  readonly idempotencyKey: string;
  readonly inputHash: string;
}
