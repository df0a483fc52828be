import { demands } from '../../consumption/demand/collection.ts';
import { datedDemands } from '../../consumption/demand/dated-demands.ts';
import { demandCycle } from '../../consumption/demand/life-cycle.ts';
import { datedPlans } from '../../provision/backflow/clock/dated-plans.ts';
import { readDeliveryDuty } from '../../provision/backflow/clock/delivery-duty.ts';
import { backflowDeliveries } from '../../provision/backflow/delivery/collection.ts';
import { backflowDeliveryLife } from '../../provision/backflow/delivery/life-cycle.ts';
import { backflowPlans } from '../../provision/backflow/plan/collection.ts';
import { backflowPlanLife } from '../../provision/backflow/plan/life-cycle.ts';
import { corrections } from '../../provision/correction/collection.ts';
import { datedCorrections } from '../../provision/correction/dated-corrections.ts';
import { correctionCycle } from '../../provision/correction/life-cycle.ts';
import { complaints } from '../complaint/collection.ts';
import { datedComplaints } from '../complaint/dated-complaints.ts';
import { complaintCycle } from '../complaint/life-cycle.ts';
import { disputes } from '../dispute/collection.ts';
import { datedDisputes } from '../dispute/dated-disputes.ts';
import { disputeCycle } from '../dispute/life-cycle.ts';
import { type DutyKind, dutyKind } from './duty-kind.ts';
import { byDueDay } from './kinds/by-due-day.ts';
import { entryDuties } from './kinds/entry-duties.ts';
import { requestDuties } from './kinds/request-duties.ts';

/** Everything that somebody can have to do. A new life cycle joins here. */
export const dutyKinds: readonly DutyKind[] = [
  requestDuties,
  ...entryDuties,
  dutyKind({
    collection: backflowPlans,
    cycle: backflowPlanLife,
    seenAs: (plan) => plan,
    due: byDueDay,
    dutyOf: datedPlans.dutyOf,
    voluntary: ['PROPOSE_TERMS', 'KEEP', 'END'],
  }),
  dutyKind({
    collection: backflowDeliveries,
    cycle: backflowDeliveryLife,
    seenAs: (delivery) => delivery,
    due: { field: 'nextDueOn', order: 'NEXT_DUE_ON_ASC' },
    dutyOf: readDeliveryDuty,
    voluntary: [],
  }),
  dutyKind({
    collection: corrections,
    cycle: correctionCycle,
    seenAs: (correction) => correction,
    due: byDueDay,
    dutyOf: datedCorrections.dutyOf,
    voluntary: ['WITHDRAW'],
    sides: { PROVIDER: [{ field: 'provider', is: 'organisation' }] },
  }),
  dutyKind({
    collection: disputes,
    cycle: disputeCycle,
    seenAs: (dispute) => dispute,
    due: byDueDay,
    dutyOf: datedDisputes.dutyOf,
    voluntary: ['WITHDRAW'],
    sides: {
      COMPLAINANT: [{ field: 'complainant', is: 'organisation' }],
      RESPONDENT: [{ field: 'respondent', is: 'organisation' }],
      MEDIATOR: [{ platform: 'own' }],
    },
  }),
  dutyKind({
    collection: complaints,
    cycle: complaintCycle,
    seenAs: (complaint) => complaint,
    due: byDueDay,
    dutyOf: datedComplaints.dutyOf,
    voluntary: ['WITHDRAW'],
    sides: { AUTHORITY: [{ platform: 'own' }] },
  }),
  dutyKind({
    collection: demands,
    cycle: demandCycle,
    seenAs: (demand) => demand,
    due: byDueDay,
    dutyOf: datedDemands.dutyOf,
    // To claim is open to all departments, and hence nobody's duty.
    voluntary: ['CLAIM', 'RELEASE', 'CLOSE@OPEN', 'CLOSE@CLAIMED'],
    sides: {
      REQUESTER: [{ field: 'requester', is: 'organisation' }],
      CLAIMANT: [{ field: 'claimant', is: 'organisation' }],
    },
  }),
];
