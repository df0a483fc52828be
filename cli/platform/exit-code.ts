/** What the operator's command tells the shell. */
export const exitCode = { done: 0, refused: 1, wrongUsage: 2, noAnswer: 3 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Where a command writes and what it knows. */
export interface Terminal {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}
