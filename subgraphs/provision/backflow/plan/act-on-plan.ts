import type { BackflowPlanStepInput, ProposeBackflowTermsInput } from '../../../../schema/generated/resolvers.ts';
import { withDueDay } from '../../../clock/duty/settle-due-days.ts';
import { type Act, act } from '../../../kit/life-cycle/act.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { catalogEntries } from '../../catalog/collection.ts';
import { datedPlans } from '../clock/dated-plans.ts';
import { backflowDeliveries } from '../delivery/collection.ts';
import { planAhead } from '../planning/plan-deliveries.ts';
import type { BackflowPlanRow } from '../row.ts';
import { checkTerms, mostWithin, type TermsPlace } from '../rules/terms.ts';
import { sender } from '../sides.ts';
import { backflowPlans } from './collection.ts';
import { backflowPlanLife, type PlanAction } from './life-cycle.ts';
import type { PlanOutcome } from './plan-outcome.ts';
import { termsOf } from './terms-of.ts';

const nothingProposed = { awaits: null, proposed: null, proposedOn: null } as const;

/** The other end agrees: the terms proposed are in force, from today for a new plan, from the next period on for a change. */
export async function agreeToBackflowPlan(context: NodeContext, input: BackflowPlanStepInput): Promise<PlanOutcome> {
  const outcome = await step(context, input, {
    action: 'AGREE',
    change: (plan) => ({
      ...plan,
      ...plan.proposed,
      ...nothingProposed,
      agreedOn: context.today,
      plannedUntil: plan.plannedUntil ?? dayBefore(context.today),
    }),
  });
  if (outcome.plan !== null) {
    const rows = {
      plans: context.allRows(backflowPlans),
      deliveries: context.allRows(backflowDeliveries),
      entries: context.allRows(catalogEntries),
    };
    await planAhead(rows, context.node.code, context.clockTables, outcome.plan, context.now);
  }
  return outcome;
}

/** Either end proposes other terms to the other; to a proposal that is open, whoever was asked. */
export function proposeBackflowTerms(context: NodeContext, input: ProposeBackflowTermsInput): Promise<PlanOutcome> {
  const placeOf = ({ receiverNode }: BackflowPlanRow): TermsPlace => ({
    sender: context.node.code,
    receiver: receiverNode,
    today: context.today,
  });
  const termsFor = (plan: BackflowPlanRow) => termsOf(input, mostWithin(context.clockTables, placeOf(plan)));
  return step(context, input, {
    action: 'PROPOSE_TERMS',
    check: (plan) => checkTerms(context.clockTables, placeOf(plan), termsFor(plan)),
    change: (plan) => {
      const at = { node: context.node.code, hierarchy: context.hierarchy };
      const awaits = sender.holds(plan, context.caller, at) ? 'RECEIVER' : 'SENDER';
      const terms = termsFor(plan);
      const stated = plan.state === 'PROPOSED' ? terms : { proposed: terms };
      return { ...plan, ...stated, awaits, proposedOn: context.today };
    },
  });
}

/** A change that was proposed is left: what was agreed on goes on. */
export const keepBackflowPlan = (context: NodeContext, input: BackflowPlanStepInput): Promise<PlanOutcome> =>
  step(context, input, { action: 'KEEP', change: (plan) => ({ ...plan, ...nothingProposed }) });

/** The region does without from now on. What was collected up to now still comes back: deliveries that are planned stay due. */
export const endBackflowPlan = (context: NodeContext, input: BackflowPlanStepInput): Promise<PlanOutcome> =>
  step(context, input, {
    action: 'END',
    change: (plan) => ({ ...plan, ...nothingProposed, pair: null, plannedUntil: null }),
  });

async function step(
  context: NodeContext,
  input: BackflowPlanStepInput | ProposeBackflowTermsInput,
  { change, ...asked }: Pick<Act<BackflowPlanRow, PlanAction>, 'action' | 'check' | 'change'>,
): Promise<PlanOutcome> {
  const { row, problems } = await act(
    context,
    { collection: backflowPlans, cycle: backflowPlanLife },
    {
      ...asked,
      id: input.planId,
      input,
      change: (plan, state) => withDueDay(context.clockTables, context.node.code, datedPlans, change(plan, state)),
    },
  );
  return { plan: row, problems };
}

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00.000Z`) - 1).toISOString().slice(0, 10);
