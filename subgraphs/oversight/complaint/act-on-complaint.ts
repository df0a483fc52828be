import type {
  ComplaintAction,
  DismissComplaintInput,
  Problem,
  TakeUpComplaintInput,
  UpholdComplaintInput,
  WithdrawComplaintInput,
} from '../../../schema/generated/resolvers.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { type Act, act } from '../../kit/life-cycle/act.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkText } from '../../kit/problem.ts';
import { complaints } from './collection.ts';
import { datedComplaints } from './dated-complaints.ts';
import { complaintCycle } from './life-cycle.ts';
import type { ComplaintRow } from './row.ts';
import { answerForm, withdrawalForm } from './rules/complaint-form.ts';

interface Answered {
  readonly complaint: ComplaintRow | null;
  readonly problems: readonly Problem[];
}

export const takeUpComplaint = (context: NodeContext, input: TakeUpComplaintInput): Promise<Answered> =>
  step(context, input, { action: 'TAKE_UP', change: (row) => row });

export const upholdComplaint = (context: NodeContext, input: UpholdComplaintInput): Promise<Answered> =>
  step(context, input, { action: 'UPHOLD', ...answering(context, input.answer) });

export const dismissComplaint = (context: NodeContext, input: DismissComplaintInput): Promise<Answered> =>
  step(context, input, { action: 'DISMISS', ...answering(context, input.answer) });

export const withdrawComplaint = (context: NodeContext, input: WithdrawComplaintInput): Promise<Answered> =>
  step(context, input, {
    action: 'WITHDRAW',
    check: () => checkText(withdrawalForm, input.reason),
    change: (row) => row,
    reason: input.reason,
  });

type Step = Omit<Act<ComplaintRow, ComplaintAction>, 'id' | 'input'>;

const answering = ({ now }: NodeContext, answer: string): Omit<Step, 'action'> => ({
  check: () => checkText(answerForm, answer),
  change: (row) => ({ ...row, answer: answer.trim(), answeredAt: now }),
  reason: answer,
});

async function step(
  context: NodeContext,
  input: Act<ComplaintRow, ComplaintAction>['input'] & { readonly id: string },
  { change, ...asked }: Step,
): Promise<Answered> {
  const { row, problems } = await act(
    context,
    { collection: complaints, cycle: complaintCycle },
    {
      ...asked,
      id: input.id,
      input,
      change: (seen, state) =>
        withDueDay(context.clockTables, context.node.code, datedComplaints, { ...change(seen, state), state }),
    },
  );
  return { complaint: row, problems };
}
