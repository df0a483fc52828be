import type {
  ClaimDemandInput,
  CloseDemandInput,
  DemandAction,
  MatchDemandInput,
  Problem,
  ReleaseDemandInput,
  ReopenDemandInput,
} from '../../../schema/generated/resolvers.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { type Act, act } from '../../kit/life-cycle/act.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkText } from '../../kit/problem.ts';
import { demands } from './collection.ts';
import { datedDemands } from './dated-demands.ts';
import { demandCycle } from './life-cycle.ts';
import type { DemandRow } from './row.ts';
import { checkEntryId, demandTexts } from './rules/demand-form.ts';

interface Answered {
  readonly demand: DemandRow | null;
  readonly problems: readonly Problem[];
}

export const claimDemand = (context: NodeContext, input: ClaimDemandInput): Promise<Answered> =>
  step(context, input, {
    action: 'CLAIM',
    check: () => checkText(demandTexts.note, input.note),
    change: (row) => ({
      ...row,
      claimant: context.caller.organisation,
      claimantNode: context.caller.node,
      claimedAt: context.now,
      note: input.note.trim(),
    }),
    reason: input.note,
  });

export const releaseDemand = (context: NodeContext, input: ReleaseDemandInput): Promise<Answered> =>
  step(context, input, {
    action: 'RELEASE',
    check: () => checkText(demandTexts.reason, input.reason),
    change: (row) => unclaimed(context, row, null),
    reason: input.reason,
  });

export const matchDemand = (context: NodeContext, input: MatchDemandInput): Promise<Answered> =>
  step(context, input, {
    action: 'MATCH',
    check: () => [...checkEntryId(input.entryId), ...checkText(demandTexts.note, input.note)],
    change: (row) => ({ ...row, entry: input.entryId, note: input.note.trim() }),
    reason: input.note,
  });

export const reopenDemand = (context: NodeContext, input: ReopenDemandInput): Promise<Answered> =>
  step(context, input, {
    action: 'REOPEN',
    check: () => checkText(demandTexts.reason, input.reason),
    change: (row) => unclaimed(context, row, input.reason.trim()),
    reason: input.reason,
  });

export const closeDemand = (context: NodeContext, input: CloseDemandInput): Promise<Answered> =>
  step(context, input, {
    action: 'CLOSE',
    check: () => checkText(demandTexts.outcome, input.outcome),
    change: (row) => ({ ...row, outcome: input.outcome.trim(), closedAt: context.now }),
    reason: input.outcome,
  });

/** Open to every provider again, its time from now. Who had claimed it stands in the log. */
const unclaimed = ({ now }: NodeContext, row: DemandRow, outcome: string | null): DemandRow => ({
  ...row,
  claimant: null,
  claimantNode: null,
  claimedAt: null,
  note: null,
  entry: null,
  outcome,
  openSince: now,
});

type Step = Omit<Act<DemandRow, DemandAction>, 'id' | 'input'>;

async function step(
  context: NodeContext,
  input: Act<DemandRow, DemandAction>['input'] & { readonly id: string },
  { change, ...asked }: Step,
): Promise<Answered> {
  const { row, problems } = await act(
    context,
    { collection: demands, cycle: demandCycle },
    {
      ...asked,
      id: input.id,
      input,
      change: (seen, state) =>
        withDueDay(context.clockTables, context.node.code, datedDemands, { ...change(seen, state), state }),
    },
  );
  return { demand: row, problems };
}
