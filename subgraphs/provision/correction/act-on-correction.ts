import type {
  CorrectionAction,
  DeclineCorrectionInput,
  MakeCorrectionInput,
  Problem,
  TakeUpCorrectionInput,
  WithdrawCorrectionInput,
} from '../../../schema/generated/resolvers.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { type Act, act } from '../../kit/life-cycle/act.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkText } from '../../kit/problem.ts';
import { corrections } from './collection.ts';
import { datedCorrections } from './dated-corrections.ts';
import { correctionCycle } from './life-cycle.ts';
import type { CorrectionRow } from './row.ts';
import { answerForm, withdrawalForm } from './rules/raising-form.ts';

interface Answered {
  readonly correction: CorrectionRow | null;
  readonly problems: readonly Problem[];
}

export const takeUpCorrection = (context: NodeContext, input: TakeUpCorrectionInput): Promise<Answered> =>
  step(context, input, { action: 'TAKE_UP', change: (row) => row });

export const makeCorrection = (context: NodeContext, input: MakeCorrectionInput): Promise<Answered> =>
  step(context, input, {
    action: 'MAKE',
    check: () => checkText(answerForm, input.answer),
    change: (row) => answered(context, row, input.answer, null),
    reason: input.answer,
  });

export const declineCorrection = (context: NodeContext, input: DeclineCorrectionInput): Promise<Answered> =>
  step(context, input, {
    action: 'DECLINE',
    check: () => checkText(answerForm, input.answer),
    change: (row) => answered(context, row, input.answer, input.reason),
    reason: `${input.reason}: ${input.answer}`,
  });

export const withdrawCorrection = (context: NodeContext, input: WithdrawCorrectionInput): Promise<Answered> =>
  step(context, input, {
    action: 'WITHDRAW',
    check: () => checkText(withdrawalForm, input.reason),
    change: (row) => ({ ...row, state: 'WITHDRAWN' }),
    reason: input.reason,
  });

const answered = (
  { now }: NodeContext,
  row: CorrectionRow,
  answer: string,
  declineReason: CorrectionRow['declineReason'],
): CorrectionRow => ({ ...row, answer: answer.trim(), declineReason, answeredAt: now });

type Step = Omit<Act<CorrectionRow, CorrectionAction>, 'id' | 'input'>;

async function step(
  context: NodeContext,
  input: Act<CorrectionRow, CorrectionAction>['input'] & { readonly id: string },
  { change, ...asked }: Step,
): Promise<Answered> {
  const { row, problems } = await act(
    context,
    { collection: corrections, cycle: correctionCycle },
    {
      ...asked,
      id: input.id,
      input,
      change: (seen, state) =>
        withDueDay(context.clockTables, context.node.code, datedCorrections, { ...change(seen, state), state }),
    },
  );
  return { correction: row, problems };
}
