import type { CatalogEntryStepInput, ReasonedCatalogEntryStepInput } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkText } from '../../../kit/problem.ts';
import { olderRevisions } from '../revision/older-revisions.ts';
import { supersededBy } from '../revision/superseded.ts';
import type { CatalogEntryRow, UpdateDutyRow } from '../row.ts';
import { actOnText, actOnWorkingCopy, type EntryOutcome } from './act-on-entry.ts';
import { problemsOfCode } from './code-taken.ts';
import { reasonForm } from './reason-form.ts';
import { withDuty } from './submit-entry.ts';
import { textOf, workingCopyOf } from './working-copy.ts';

/** The authority publishes the text: readers get it from now on, and the revision before it is kept. */
export async function publishEntry(context: NodeContext, input: CatalogEntryStepInput): Promise<EntryOutcome> {
  const problems = await problemsOfCode(context, input.id);
  const older = await olderRevisions(context, input.id);
  return actOnText(context, {
    action: 'publishCatalogEntry',
    input,
    check: () => problems,
    change: (row) => ({ ...inForce(context, row), ...reviewed(context, row), ...withDuty(row, fulfilled) }),
    carries: (row) => supersededBy(row, older, { at: context.now, grade: workingCopyOf(row).grade }),
  });
}

const inForce = ({ now }: NodeContext, row: CatalogEntryRow): CatalogEntryRow => ({
  ...row,
  ...textOf(workingCopyOf(row)),
  stateReason: null,
  revision: null,
  revisionNumber: row.revisionNumber + 1,
  publishedAt: row.publishedAt ?? now,
  inForceSince: now,
  inForceVersion: row.version + 1,
});

/** The day that counts is that of the submission, not of the authority's answer to it. */
const fulfilled = (duty: UpdateDutyRow): UpdateDutyRow => ({
  ...duty,
  endedOn: duty.submissions.at(-1)?.submittedOn ?? null,
});

/** The authority returns the text with reasons: its time ends, and the provider's goes on. */
export const returnEntry = (context: NodeContext, input: ReasonedCatalogEntryStepInput): Promise<EntryOutcome> =>
  actOnWorkingCopy(
    context,
    {
      action: 'returnCatalogEntry',
      input,
      check: () => checkText(reasonForm, input.reason),
      change: (copy) => ({ ...copy, stateReason: input.reason.trim(), departmentHeadConsent: null }),
      reason: input.reason.trim(),
    },
    (row) => ({
      ...reviewed(context, row),
      ...withDuty(row, (duty) => ({
        ...duty,
        submissions: duty.submissions.map((one, index) =>
          index === duty.submissions.length - 1 ? { ...one, returnedOn: context.today } : one,
        ),
      })),
    }),
  );

const reviewed = ({ now }: NodeContext, { review }: CatalogEntryRow): Pick<CatalogEntryRow, 'review'> => ({
  review: review === null ? null : { ...review, endedAt: now },
});
