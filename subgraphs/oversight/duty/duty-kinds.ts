import { datedPlans } from '../../provision/backflow/clock/dated-plans.ts';
import { readDeliveryDuty } from '../../provision/backflow/clock/delivery-duty.ts';
import { backflowDeliveries } from '../../provision/backflow/delivery/collection.ts';
import { backflowDeliveryLife } from '../../provision/backflow/delivery/life-cycle.ts';
import { backflowPlans } from '../../provision/backflow/plan/collection.ts';
import { backflowPlanLife } from '../../provision/backflow/plan/life-cycle.ts';
import { corrections } from '../../provision/correction/collection.ts';
import { datedCorrections } from '../../provision/correction/dated-corrections.ts';
import { correctionCycle } from '../../provision/correction/life-cycle.ts';
import { type DutyKind, dutyKind } from './duty-kind.ts';

/** Day and order of kinds that keep one due day. */
const byDueDay = { field: 'dueOn', order: 'DUE_ON_ASC' } as const;

/** Everything that somebody can have to do. A new life cycle joins here. */
export const dutyKinds: readonly DutyKind[] = [
  dutyKind({
    collection: backflowPlans,
    cycle: backflowPlanLife,
    due: byDueDay,
    dutyOf: datedPlans.dutyOf,
    voluntary: ['PROPOSE_TERMS', 'KEEP', 'END'],
  }),
  dutyKind({
    collection: backflowDeliveries,
    cycle: backflowDeliveryLife,
    due: { field: 'nextDueOn', order: 'NEXT_DUE_ON_ASC' },
    dutyOf: readDeliveryDuty,
    voluntary: [],
  }),
  dutyKind({
    collection: corrections,
    cycle: correctionCycle,
    due: byDueDay,
    dutyOf: datedCorrections.dutyOf,
    voluntary: ['WITHDRAW'],
    sides: { PROVIDER: [{ field: 'provider', is: 'organisation' }] },
  }),
];
