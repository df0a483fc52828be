import type { DatedKind } from '../../../clock/duty/settle-due-days.ts';
import { backflowPlans } from '../plan/collection.ts';
import type { BackflowPlanRow } from '../row.ts';

/** While something is proposed, the other side is to agree. */
export const datedPlans: DatedKind<BackflowPlanRow> = {
  collection: backflowPlans,
  open: [{ field: 'awaits', in: ['SENDER', 'RECEIVER'] }],
  dutyOf: ({ awaits, proposedOn }) =>
    awaits === null || proposedOn === null
      ? undefined
      : { stage: 'BACKFLOW_AGREEMENT', sharingClass: null, course: { startedOn: proposedOn, events: [] } },
};
