import type { ReasonedCatalogEntryStepInput } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkText } from '../../../kit/problem.ts';
import { olderRevisions } from '../revision/older-revisions.ts';
import { supersededBy } from '../revision/superseded.ts';
import { actOnEntry, actOnText, type EntryOutcome } from './act-on-entry.ts';
import { reasonForm } from './reason-form.ts';
import { contentOfEntry, unvouched } from './working-copy.ts';

/** Begins a revision with the text that is in force; readers keep that one (Art 17). */
export const reviseEntry = (context: NodeContext, input: ReasonedCatalogEntryStepInput): Promise<EntryOutcome> =>
  actOnEntry(context, {
    action: 'reviseCatalogEntry',
    input,
    check: () => checkText(reasonForm, input.reason),
    change: (row) => ({
      ...row,
      revision: {
        ...contentOfEntry(row),
        ...unvouched,
        state: 'DRAFT',
        stateReason: null,
        reason: input.reason.trim(),
        startedAt: context.now,
      },
    }),
    reason: input.reason.trim(),
  });

/** Gives the revision up; what readers get was never touched. */
export const abandonRevision = (context: NodeContext, input: ReasonedCatalogEntryStepInput): Promise<EntryOutcome> =>
  actOnText(context, {
    action: 'abandonCatalogRevision',
    input,
    check: () => checkText(reasonForm, input.reason),
    change: (row) => ({ ...row, revision: null }),
    reason: input.reason.trim(),
  });

/** Takes a published entry out of the catalog; what it said is kept. */
export async function withdrawEntry(context: NodeContext, input: ReasonedCatalogEntryStepInput): Promise<EntryOutcome> {
  const older = await olderRevisions(context, input.id);
  return actOnEntry(context, {
    action: 'withdrawCatalogEntry',
    input,
    check: () => checkText(reasonForm, input.reason),
    change: (row) => ({
      ...row,
      stateReason: input.reason.trim(),
      inForceSince: context.now,
      inForceVersion: row.version + 1,
      updateDuty: row.updateDuty?.endedOn === null ? null : row.updateDuty,
    }),
    carries: (row) => supersededBy(row, older, { at: context.now, grade: row.grade }),
    reason: input.reason.trim(),
  });
}
