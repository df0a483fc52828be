import type { Procedure } from '../../evidence/chain/record.ts';
import type { LifeCycleTable } from './life-cycle.ts';

/** What the log calls the step that makes a row. */
export function procedureOf<Action extends string>(
  { type, steps }: LifeCycleTable<string, Action>,
  action: NoInfer<Action>,
): Procedure {
  const step = steps.find((one) => one.action === action && one.from === null);
  if (step === undefined) throw new Error(`${type}: ${action} makes no row`);
  return step.procedure;
}
