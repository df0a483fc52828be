import type { JsonObject } from '../../transport/node-answer.ts';
import type { Fault, SourceStatus } from '../fault/fault.ts';

/** One node's part in a fan-out: its answer for the field, or why there is none, or both where some of it had to be dropped. */
export interface Part {
  readonly node: string;
  /** The nodes that it was to answer for; for most, itself alone. */
  readonly members: readonly string[];
  /** All portions together. */
  latencyMs: number | null;
  value: JsonObject | undefined;
  fault: Fault | undefined;
  /** Set when the value is an earlier answer, given because of the fault. */
  readonly staleAsOf: Date | undefined;
  /** The node failed after the first portion of its rows: the page ends where they end, and the rest of its answer stands. */
  cutShort: boolean;
}

/** As in the schema's Source. */
export interface SourceRecord {
  readonly platform: string;
  readonly status: SourceStatus;
  readonly asOf: string | null;
  readonly latencyMs: number | null;
  readonly problem: string | null;
  readonly problemZh: string | null;
}
