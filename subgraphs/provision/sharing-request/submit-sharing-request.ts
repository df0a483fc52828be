import type { SubmitSharingRequestInput } from '../../../schema/generated/resolvers.ts';
import { createOnce } from '../../kit/life-cycle/create-once.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { catalogEntries } from '../catalog/collection.ts';
import { sharingRequests } from './collection.ts';
import { procedureOf } from './life/procedure-of.ts';
import { newRequest } from './new-request.ts';
import { truthLegalityNecessity } from './rules/statement.ts';
import { checkSubmission } from './rules/submission.ts';
import type { StepPayload } from './steps/take-step.ts';

/**
 * Files a request with the provider of an entry in one step (Art 20), once for each idempotency key: for an organisation whose head
 * consents outside the platform, and is named.
 */
export async function submitSharingRequest(
  context: NodeContext,
  input: SubmitSharingRequestInput,
): Promise<StepPayload> {
  const { row, problems } = await createOnce(context, sharingRequests, {
    input,
    make: async () => {
      const entry = await context.load(catalogEntries, input.entryId);
      const faults = checkSubmission(input, entry, context.today);
      if (entry === null || faults.length > 0) return { problems: faults };
      const row = newRequest(context, {
        application: input,
        entry,
        requester: input.requester.trim(),
        requesterNode: input.requesterNode.trim(),
        state: 'SUBMITTED',
        requesterHeadConsent: { by: input.requesterHead.trim(), on: context.today },
        submittedAt: context.now,
      });
      return { row };
    },
    procedure: procedureOf('FILE'),
    reason: ({ scenario }) => scenario,
    statement: truthLegalityNecessity,
  });
  return { request: row, problems };
}
