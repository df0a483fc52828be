import type { Problem } from '../../../schema/generated/resolvers.ts';
import type { Caller } from '../caller.ts';
import type { LifeCycle, LifeCycleTable, Party, Place, Step } from './life-cycle.ts';

type Found<State extends string, Action extends string, Side extends string> =
  | { readonly step: Step<State, Action, Side> }
  | { readonly problem: Problem };

/**
 * The step that an action of this caller takes from the row's state, or why there is none: it is not his to take
 * (NOT_YOURS_TO_DO), or not in this state (NOT_POSSIBLE_NOW).
 */
export function findStep<R extends { readonly state: string }, Action extends string, Side extends string>(
  cycle: LifeCycle<R, Action, Side>,
  row: R,
  action: Action,
  caller: Caller,
  place: Place,
): Found<R['state'], Action, Side> {
  const ofAction = cycle.steps.filter((step) => step.action === action && step.from !== null);
  const own = ofAction.filter((step) => isTakenBy(cycle, step, row, caller, place));
  if (own.length === 0) return { problem: notYours(cycle, ofAction, caller) };
  const step = own.find(({ from }) => from?.includes(row.state));
  if (step !== undefined) return { step };
  // Somebody else may take it from here: then it is not the state that stands in the way.
  const others = ofAction.filter(({ from }) => from?.includes(row.state));
  return { problem: others.length > 0 ? notYours(cycle, others, caller) : notPossible(cycle, row.state, action) };
}

/** What the caller may do with the row as it stands, in the order of the table. */
export const possibleActions = <R extends { readonly state: string }, Action extends string, Side extends string>(
  cycle: LifeCycle<R, Action, Side>,
  row: R,
  caller: Caller,
  place: Place,
): readonly Action[] => [
  ...new Set(
    cycle.steps
      .filter((step) => step.from?.includes(row.state) && isTakenBy(cycle, step, row, caller, place))
      .map(({ action }) => action),
  ),
];

export const isTakenBy = <R extends { readonly state: string }, Action extends string, Side extends string>(
  { sides }: LifeCycle<R, Action, Side>,
  { by }: Step<R['state'], Action, Side>,
  row: R,
  caller: Caller,
  place: Place,
): boolean => by.some(({ role, side }) => role === caller.role && sides[side].holds(row, caller, place));

function notYours({ sides }: LifeCycleTable, steps: readonly Step[], { role }: Caller): Problem {
  const parties = new Map(steps.flatMap(({ by }) => by).map((party) => [`${party.role}/${party.side}`, party]));
  const told = ({ role: taker, side }: Party) => `${taker} of ${sides[side]?.means ?? side}`;
  return {
    code: 'NOT_YOURS_TO_DO',
    field: null,
    message: `This step is not for you as ${role} in this matter.`,
    messageZh: `您以${role}身份在此事项中无权办理这一步骤。`,
    rule: steps[0]?.procedure.basis ?? null,
    nextStep: `It is for: ${[...parties.values()].map(told).join('; ')}.`,
  };
}

function notPossible({ states, steps, name, nameZh }: LifeCycleTable, state: string, action: string): Problem {
  const here = [...new Set(steps.filter(({ from }) => from?.includes(state)).map((step) => step.action))];
  const needed = [...new Set(steps.filter((step) => step.action === action).flatMap(({ from }) => from ?? []))];
  const zh = (code: string) => states[code]?.nameZh ?? code;
  return {
    code: 'NOT_POSSIBLE_NOW',
    field: null,
    message: `${action} is possible for a ${name} in ${needed.join(', ')}; this one is ${state}.`,
    messageZh: `${nameZh}当前为“${zh(state)}”，此操作仅适用于：${needed.map((code) => `“${zh(code)}”`).join('、')}。`,
    rule: steps.find((step) => step.action === action)?.procedure.basis ?? null,
    nextStep: here.length === 0 ? 'Nothing follows this state.' : `Possible now: ${here.join(', ')}.`,
  };
}
