import { demandCycle } from './consumption/demand/life-cycle.ts';
import { usageRecordCycle } from './consumption/usage/life-cycle.ts';
import type { LifeCycleTable } from './kit/life-cycle/life-cycle.ts';
import { complaintCycle } from './oversight/complaint/life-cycle.ts';
import { disputeCycle } from './oversight/dispute/life-cycle.ts';
import { violationCycle } from './oversight/violation/life-cycle.ts';
import { backflowDeliveryLife } from './provision/backflow/delivery/life-cycle.ts';
import { backflowPlanLife } from './provision/backflow/plan/life-cycle.ts';
import { entryLife } from './provision/catalog/life/entry-life.ts';
import { revisionLife } from './provision/catalog/life/revision-life.ts';
import { correctionCycle } from './provision/correction/life-cycle.ts';
import { requestLifeCycle } from './provision/sharing-request/life/request-life-cycle.ts';

/** Every life cycle: drawn in docs/life-cycles/, and checked for dead ends. */
export const lifeCycles: readonly LifeCycleTable[] = [
  entryLife,
  revisionLife,
  requestLifeCycle,
  usageRecordCycle,
  correctionCycle,
  disputeCycle,
  complaintCycle,
  violationCycle,
  demandCycle,
  backflowPlanLife,
  backflowDeliveryLife,
];
