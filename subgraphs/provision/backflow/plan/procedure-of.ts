import type { Procedure } from '../../../evidence/chain/record.ts';
import type { LifeCycleTable } from '../../../kit/life-cycle/life-cycle.ts';

/** The procedure of the step that makes a row. */
export function procedureOf<Action extends string>(
  { steps, type }: LifeCycleTable<string, Action>,
  action: NoInfer<Action>,
): Procedure {
  const step = steps.find((one) => one.action === action && one.from === null);
  if (step === undefined) throw new Error(`Nothing is made by ${action} of ${type}`);
  return step.procedure;
}
