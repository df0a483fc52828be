import type { CatalogEntryStepInput } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import type { CatalogEntryRow, UpdateDutyRow } from '../row.ts';
import { actOnWorkingCopy, type EntryOutcome } from './act-on-entry.ts';
import { problemsOfCode } from './code-taken.ts';

/** Submits the text to the authority: its time begins, and the provider's stands still (Art 17). */
export async function submitEntry(context: NodeContext, input: CatalogEntryStepInput): Promise<EntryOutcome> {
  const problems = await problemsOfCode(context, input.id);
  return actOnWorkingCopy(
    context,
    { action: 'submitCatalogEntry', input, check: () => problems, change: (copy) => copy },
    (row) => ({
      review: { ofUpdate: row.revisionNumber > 0, submittedAt: context.now, endedAt: null },
      ...withDuty(row, (duty) => ({
        ...duty,
        submissions: [...duty.submissions, { submittedOn: context.today, returnedOn: null }],
      })),
    }),
  );
}

/** The open update duty, changed. */
export const withDuty = (
  { updateDuty }: CatalogEntryRow,
  change: (duty: UpdateDutyRow) => UpdateDutyRow,
): Partial<CatalogEntryRow> =>
  updateDuty === null || updateDuty.endedOn !== null ? {} : { updateDuty: change(updateDuty) };
