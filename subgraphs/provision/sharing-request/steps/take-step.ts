import type { Problem, SharingRequestAction } from '../../../../schema/generated/resolvers.ts';
import { act } from '../../../kit/life-cycle/act.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkOptionalText, type TextField, textOrNull } from '../../../kit/problem.ts';
import { withDueDay } from '../clock/due-day.ts';
import { sharingRequests } from '../collection.ts';
import { requestLifeCycle } from '../life/request-life-cycle.ts';
import type { SharingRequestRow } from '../row.ts';

/** What every step's input holds. */
export interface StepInput {
  readonly id: string;
  readonly note?: string | null | undefined;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/** The request after a step, or every reason why nothing was done. */
export interface StepPayload {
  readonly request: SharingRequestRow | null;
  readonly problems: readonly Problem[];
}

/** What a step does beside moving the state. */
export interface StepWork {
  readonly check?: (request: SharingRequestRow) => readonly Problem[];
  readonly change?: (request: SharingRequestRow) => SharingRequestRow;
  /** What the log gives as the reason; the note when left out. */
  readonly reason?: string;
  readonly statement?: string;
}

/** Takes one step in the life of a request; what is due afterwards is computed here. */
export async function takeStep(
  context: NodeContext,
  action: SharingRequestAction,
  input: StepInput,
  { check = () => [], change = (request) => request, reason, statement }: StepWork = {},
): Promise<StepPayload> {
  const note = textOrNull(input.note);
  const { row, problems } = await act(
    context,
    { collection: sharingRequests, cycle: requestLifeCycle },
    {
      action,
      id: input.id,
      input,
      check: (request) => [...checkOptionalText(noteForm, input.note), ...check(request)],
      change: (request) => {
        const changed = { ...change(request), note, state: stateAfter(request, action) };
        return withDueDay(context.clockTables, context.node.code, changed);
      },
      reason: reason?.trim() ?? note,
      statement: statement ?? null,
    },
  );
  return { request: row, problems };
}

/** The table leads from here to one state alone: `act` has found the step before it asks for the change. */
const stateAfter = ({ state }: SharingRequestRow, action: SharingRequestAction) =>
  requestLifeCycle.steps.find((step) => step.action === action && step.from?.includes(state))?.to ?? state;

const noteForm: TextField = {
  field: 'note',
  name: 'The note',
  nameZh: '说明',
  rule: null,
  nextStep: 'Shorten it: at most 500 characters.',
  least: 1,
  most: 500,
};
