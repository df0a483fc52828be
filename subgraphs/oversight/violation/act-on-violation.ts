import type {
  ConfirmViolationInput,
  CorrectViolationInput,
  DismissViolationInput,
  Problem,
  ViolationAction,
} from '../../../schema/generated/resolvers.ts';
import { type Act, act } from '../../kit/life-cycle/act.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkText } from '../../kit/problem.ts';
import { violations } from './collection.ts';
import { violationCycle } from './life-cycle.ts';
import type { ViolationRow } from './row.ts';
import { findingForm, remedyForm } from './rules/violation-form.ts';

interface Answered {
  readonly violation: ViolationRow | null;
  readonly problems: readonly Problem[];
}

export const confirmViolation = (context: NodeContext, input: ConfirmViolationInput): Promise<Answered> =>
  step(context, input, { action: 'CONFIRM', ...finding(context, input.reason) });

export const dismissViolation = (context: NodeContext, input: DismissViolationInput): Promise<Answered> =>
  step(context, input, { action: 'DISMISS', ...finding(context, input.reason) });

export const correctViolation = (context: NodeContext, input: CorrectViolationInput): Promise<Answered> =>
  step(context, input, {
    action: 'CORRECT',
    check: () => checkText(remedyForm, input.note),
    change: (row) => ({ ...row, remedy: input.note.trim(), correctedAt: context.now }),
    reason: input.note,
  });

type Step = Omit<Act<ViolationRow, ViolationAction>, 'id' | 'input'>;

const finding = ({ now }: NodeContext, reason: string): Omit<Step, 'action'> => ({
  check: () => checkText(findingForm, reason),
  change: (row) => ({ ...row, finding: reason.trim(), foundAt: now }),
  reason,
});

async function step(
  context: NodeContext,
  input: Act<ViolationRow, ViolationAction>['input'] & { readonly id: string },
  asked: Step,
): Promise<Answered> {
  const kind = { collection: violations, cycle: violationCycle };
  const { row, problems } = await act(context, kind, { ...asked, id: input.id, input });
  return { violation: row, problems };
}
