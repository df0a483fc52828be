import type { Verdict } from '../verdict/verdict.ts';

/** Where the processes of a run keep their files. */
export interface BenchFolders {
  readonly data: string;
  readonly logs: string;
}

export interface BenchReport {
  /** Figures, as tables. */
  readonly text: string;
  readonly verdicts: readonly Verdict[];
}

/** Something that is measured, leaving no process behind. */
export type Bench = (folders: BenchFolders) => Promise<BenchReport>;
