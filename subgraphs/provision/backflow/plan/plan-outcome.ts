import type { Problem } from '../../../../schema/generated/resolvers.ts';
import type { BackflowPlanRow } from '../row.ts';

/** The plan as it now stands, or why nothing was done. */
export interface PlanOutcome {
  readonly plan: BackflowPlanRow | null;
  readonly problems: readonly Problem[];
}
