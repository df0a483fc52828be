/** Something that has to hold for the run to pass. */
export interface Verdict {
  readonly claim: string;
  readonly holds: boolean;
  /** What was found; may be empty when there is nothing to add. */
  readonly found: string;
}

export const describeVerdict = ({ claim, holds, found }: Verdict): string =>
  `${holds ? 'yes' : 'NO '}  ${claim}${found === '' ? '' : `: ${found}`}`;
