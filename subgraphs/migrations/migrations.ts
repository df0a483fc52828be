import type { Migration } from '../store/migration/migration.ts';
import { backflowLivesBySteps } from './backflow-lives-by-steps.ts';
import { disputesLive } from './disputes-live.ts';
import { entriesHaveAStanding } from './entries-have-a-standing.ts';
import { entriesHaveLives } from './entries-have-lives.ts';
import { entriesNameTheirProvider } from './entries-name-their-provider.ts';
import { requestsHaveAWholeLife } from './requests-have-a-whole-life.ts';
import { requestsHaveTimeLimits } from './requests-have-time-limits.ts';
import { usageRecordsAreDecided } from './usage-records-are-decided.ts';
import { usageRecordsNameTheProvider } from './usage-records-name-the-provider.ts';

/** What has happened to the form of rows since the first release, in order. A new one is added at the end; none is ever changed. */
export const migrations: readonly Migration[] = [
  requestsHaveTimeLimits,
  usageRecordsNameTheProvider,
  entriesNameTheirProvider,
  backflowLivesBySteps,
  requestsHaveAWholeLife,
  disputesLive,
  entriesHaveLives,
  usageRecordsAreDecided,
  entriesHaveAStanding,
];
