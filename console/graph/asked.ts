/** A question and its answer: what the query drawer opens. */
export interface Asked {
  readonly operation: {
    readonly name: string;
    readonly text: string;
    readonly definitions: Readonly<Record<string, string>>;
  };
  readonly variables: unknown;
  readonly data: unknown;
  /** When the answer came; null before it. */
  readonly answeredAt: Date | null;
}
