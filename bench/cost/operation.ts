/** An operation to be measured. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  /** Taken in turn, so that no two requests in a row are the same. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
  /** How many requests one round takes: enough for half a second of CPU or more, since CPU time is counted in hundredths. */
  readonly requests: number;
  /** Requests under way at one time. */
  readonly concurrency: number;
  /** What ours may cost at the most, as a part of what the other costs. */
  readonly limit?: number;
}
