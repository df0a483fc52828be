/** What one department is expected to publish under one theme; no theme is a place of its own. */
export interface ExpectedLine {
  /** Credit code. */
  readonly provider: string;
  readonly theme: string | null;
  readonly expected: number;
}

/** What the departments of a platform are expected to publish (共享责任清单), from a day on. */
export interface ResponsibilityList {
  readonly platform: string;
  readonly effectiveFrom: string;
  readonly lines: readonly ExpectedLine[];
}
