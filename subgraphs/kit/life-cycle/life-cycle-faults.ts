import type { LifeCycleTable } from './life-cycle.ts';

/** What is wrong with a table: a state that nothing leads to, a dead end, a final state that is left, an action with two results. */
export function lifeCycleFaults({ type, states, sides, steps }: LifeCycleTable): readonly string[] {
  const reached = reachedStates({ steps });
  const faults: string[] = [];
  for (const [state, { final = false }] of Object.entries(states)) {
    const onward = steps.some(({ from }) => from?.includes(state));
    if (!reached.has(state)) faults.push(`${type}: nothing leads to ${state}.`);
    if (final && onward) faults.push(`${type}: ${state} is final, and a step leaves it.`);
    if (!final && !onward) faults.push(`${type}: ${state} is not final, and no step leaves it.`);
  }
  const seen = new Set<string>();
  for (const { action, from, to, by } of steps) {
    for (const state of [...(from ?? []), to])
      if (!Object.hasOwn(states, state)) faults.push(`${type}: no state ${state}.`);
    for (const { side } of by) if (!Object.hasOwn(sides, side)) faults.push(`${type}: no side ${side}.`);
    if (by.length === 0) faults.push(`${type}: nobody may ${action}.`);
    for (const state of from ?? ['']) {
      if (seen.has(`${state}/${action}`))
        faults.push(`${type}: ${action} has two results in ${state || 'the beginning'}.`);
      seen.add(`${state}/${action}`);
    }
  }
  return faults;
}

function reachedStates({ steps }: Pick<LifeCycleTable, 'steps'>): ReadonlySet<string> {
  const reached = new Set(steps.filter(({ from }) => from === null).map(({ to }) => to));
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of steps) if (from?.some((state) => reached.has(state))) reached.add(to);
  }
  return reached;
}
