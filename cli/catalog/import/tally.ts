import type { Finding } from '../form/finding.ts';

/** What an import came to, counted. */
export class Tally {
  entries = 0;
  created = 0;
  known = 0;
  refused = 0;
  /** Drafts that cannot be consented to as they are. */
  faulty = 0;
  readonly byCode = new Map<string, number>();

  note({ weight, code }: Finding): void {
    const kind = `${weight} ${code}`;
    this.byCode.set(kind, (this.byCode.get(kind) ?? 0) + 1);
  }

  /** How often each thing was found, most often first. */
  get kinds(): readonly (readonly [kind: string, count: number])[] {
    return [...this.byCode].sort(([, one], [, other]) => other - one);
  }
}
