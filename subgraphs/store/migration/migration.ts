import type { Store } from '../port.ts';

/**
 * Brings a store from one version of its rows to the next. Forward only. It may be cut off anywhere and is then run again from its
 * beginning, so it changes only rows that are not yet as they should be.
 */
export interface Migration {
  /** The version that the rows are of afterwards. */
  readonly version: number;
  /** What it does, for the operator's log. */
  readonly name: string;
  /** How many rows it changed. */
  run(store: Store): Promise<number>;
}
