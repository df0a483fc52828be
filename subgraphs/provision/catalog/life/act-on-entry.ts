import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { withDueDay } from '../../../clock/duty/settle-due-days.ts';
import { type Act, type Acted, type ActedKind, act } from '../../../kit/life-cycle/act.ts';
import { findStep, possibleActions } from '../../../kit/life-cycle/find-step.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { datedEntries } from '../clock/dated-entries.ts';
import { catalogEntries } from '../collection.ts';
import type { CatalogEntryRow } from '../row.ts';
import { type EntryAction, type EntrySide, entryLife } from './entry-life.ts';
import { type RevisionAction, revisedRow, revisionLife } from './revision-life.ts';
import { type WorkingCopy, withWorkingCopy, workingCopyOf } from './working-copy.ts';

const kind: ActedKind<CatalogEntryRow, EntryAction, EntrySide> = { collection: catalogEntries, cycle: entryLife };

interface Step<Action extends EntryAction> extends Omit<Act<CatalogEntryRow, EntryAction>, 'action' | 'id' | 'input'> {
  readonly action: Action;
  readonly input: Act<CatalogEntryRow, EntryAction>['input'] & { readonly id: string };
}

export interface EntryOutcome {
  readonly entry: CatalogEntryRow | null;
  readonly problems: readonly Problem[];
}

export const outcomeOf = ({ row, problems }: Acted<CatalogEntryRow>): EntryOutcome => ({ entry: row, problems });

/** A step in the life of an entry; its due day moves along. */
export async function actOnEntry(context: NodeContext, step: Step<EntryAction>): Promise<EntryOutcome> {
  const { id } = step.input;
  return outcomeOf(
    await act(context, kind, {
      ...step,
      id,
      change: (row, state) => withDueDay(context.clockTables, context.node.code, datedEntries, step.change(row, state)),
    }),
  );
}

/** A step that also moves the revision under way, where there is one: it is refused where that one's life does not know it. */
export const actOnText = (context: NodeContext, step: Step<RevisionAction>): Promise<EntryOutcome> =>
  actOnEntry(context, {
    ...step,
    check: (row) => {
      const found = stepOfRevision(context, row, step.action);
      return found !== undefined && 'problem' in found ? [found.problem] : (step.check?.(row) ?? []);
    },
  });

/** The same for a step that changes nothing but the text and its standing. */
export const actOnWorkingCopy = (
  context: NodeContext,
  {
    change,
    ...step
  }: Omit<Step<RevisionAction>, 'change'> & {
    readonly change: (copy: WorkingCopy, row: CatalogEntryRow) => WorkingCopy;
  },
  alongside: (row: CatalogEntryRow) => Partial<CatalogEntryRow> = () => ({}),
): Promise<EntryOutcome> =>
  actOnText(context, {
    ...step,
    change: (row) => {
      const found = stepOfRevision(context, row, step.action);
      const to = found !== undefined && 'step' in found ? found.step.to : 'DRAFT';
      const state = to === 'PUBLISHED' || to === 'ABANDONED' ? 'DRAFT' : to;
      return { ...withWorkingCopy(row, change(workingCopyOf(row), row), state), ...alongside(row) };
    },
  });

function stepOfRevision({ caller, node, hierarchy }: NodeContext, row: CatalogEntryRow, action: RevisionAction) {
  const revision = revisedRow(row);
  return revision && findStep(revisionLife, revision, action, caller, { node: node.code, hierarchy });
}

/** What the caller may do with an entry as it stands: what its own life lets him, and that of a revision under way. */
export function actionsOn({ caller, node, hierarchy }: NodeContext, row: CatalogEntryRow): readonly EntryAction[] {
  const place = { node: node.code, hierarchy };
  const actions = possibleActions(entryLife, row, caller, place);
  const revision = revisedRow(row);
  if (revision === undefined) return actions;
  const ofRevision: readonly EntryAction[] = possibleActions(revisionLife, revision, caller, place);
  const inRevision: ReadonlySet<EntryAction> = new Set(revisionLife.steps.map(({ action }) => action));
  return actions.filter((action) => !inRevision.has(action) || ofRevision.includes(action));
}
