import type {
  ConcludeDisputeInput,
  DecideDisputeInput,
  DisputeAction,
  Problem,
  ReferDisputeInput,
  ReferDisputeToGovernmentInput,
  SettleDisputeInput,
  WithdrawDisputeInput,
} from '../../../schema/generated/resolvers.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { type Act, act } from '../../kit/life-cycle/act.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkText } from '../../kit/problem.ts';
import { disputes } from './collection.ts';
import { datedDisputes } from './dated-disputes.ts';
import { disputeCycle } from './life-cycle.ts';
import type { DisputeRow } from './row.ts';
import { disputeTexts } from './rules/dispute-form.ts';
import { checkInstructions, instructionsFrom } from './rules/instructions.ts';

interface Answered {
  readonly dispute: DisputeRow | null;
  readonly problems: readonly Problem[];
}

export const settleDispute = (context: NodeContext, input: SettleDisputeInput): Promise<Answered> =>
  step(context, input, {
    action: 'SETTLE',
    check: () => checkText(disputeTexts.outcome, input.outcome),
    change: (row) => ({ ...row, outcome: input.outcome.trim(), closedAt: context.now }),
    reason: input.outcome,
  });

export const referDispute = (context: NodeContext, input: ReferDisputeInput): Promise<Answered> =>
  step(context, input, {
    action: 'REFER',
    check: () => checkText(disputeTexts.negotiation, input.negotiation),
    change: (row) => ({ ...row, negotiation: input.negotiation.trim(), mediationSince: context.now }),
    reason: input.negotiation,
  });

export const concludeDispute = (context: NodeContext, input: ConcludeDisputeInput): Promise<Answered> =>
  step(context, input, {
    action: 'CONCLUDE',
    ...ending(context, { ...input, instructions: input.instructions ?? [] }, 0),
  });

export const referDisputeToGovernment = (
  context: NodeContext,
  input: ReferDisputeToGovernmentInput,
): Promise<Answered> =>
  step(context, input, {
    action: 'REFER_TO_GOVERNMENT',
    check: () => checkText(disputeTexts.opinion, input.opinion),
    change: (row) => ({ ...row, opinion: input.opinion.trim(), referredAt: context.now }),
    reason: input.opinion,
  });

export const decideDispute = (context: NodeContext, input: DecideDisputeInput): Promise<Answered> =>
  step(context, input, { action: 'DECIDE', ...ending(context, input, 1) });

export const withdrawDispute = (context: NodeContext, input: WithdrawDisputeInput): Promise<Answered> =>
  step(context, input, {
    action: 'WITHDRAW',
    check: () => checkText(disputeTexts.withdrawal, input.reason),
    change: (row) => ({ ...row, outcome: input.reason.trim(), closedAt: context.now }),
    reason: input.reason,
  });

type Step = Omit<Act<DisputeRow, DisputeAction>, 'id' | 'input'>;

/** Mediation and decision end a dispute alike: with an outcome and what each side has to do. */
const ending = (
  { now, today }: NodeContext,
  { outcome, instructions }: Pick<DecideDisputeInput, 'outcome' | 'instructions'>,
  least: 0 | 1,
): Omit<Step, 'action'> => ({
  check: () => [...checkText(disputeTexts.outcome, outcome), ...checkInstructions(instructions, today, least)],
  change: (row) => ({ ...row, outcome: outcome.trim(), instructions: instructionsFrom(instructions), closedAt: now }),
  reason: outcome,
});

async function step(
  context: NodeContext,
  input: Act<DisputeRow, DisputeAction>['input'] & { readonly id: string },
  { change, ...asked }: Step,
): Promise<Answered> {
  const { row, problems } = await act(
    context,
    { collection: disputes, cycle: disputeCycle },
    {
      ...asked,
      id: input.id,
      input,
      change: (seen, state) =>
        withDueDay(context.clockTables, context.node.code, datedDisputes, { ...change(seen, state), state }),
    },
  );
  return { dispute: row, problems };
}
