import type { KnownPlatform } from './hosted-platforms.ts';
import type { SeedRows } from './seeding/seed-once.ts';

/** Where sample data comes from. The same code and day give the same rows. */
export interface SampleSource {
  readonly platforms: readonly KnownPlatform[];
  /** What the store of a sample platform begins with; `today` is a day in Asia/Shanghai, around which its dates lie. */
  rows(code: string, today: string): readonly SeedRows[];
}
