import type {
  DraftSharingRequestInput,
  EditSharingRequestInput,
  RequestStepInput,
  SendSharingRequestInput,
} from '../../../../schema/generated/resolvers.ts';
import { createOnce } from '../../../kit/life-cycle/create-once.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkIdempotencyKey } from '../../../kit/problem.ts';
import { catalogEntries } from '../../catalog/collection.ts';
import { sharingRequests } from '../collection.ts';
import { procedureOf } from '../life/procedure-of.ts';
import { newRequest, trimmed } from '../new-request.ts';
import { checkApplication, checkDraft } from '../rules/application.ts';
import { truthLegalityNecessity } from '../rules/statement.ts';
import { checkEntry, checkRequester, checkRequesterNode, checkStatement } from '../rules/submission.ts';
import { draftedApplication } from './application-of.ts';
import { entryOf } from './entry-of.ts';
import { type StepPayload, takeStep } from './take-step.ts';

/** Makes a draft, which only the organisation that asks sees. */
export async function draftSharingRequest(context: NodeContext, input: DraftSharingRequestInput): Promise<StepPayload> {
  const { row, problems } = await createOnce(context, sharingRequests, {
    input,
    make: async () => {
      const entry = await context.load(catalogEntries, input.entryId);
      const application = draftedApplication(input, entry);
      const faults = [
        ...checkEntry(input.entryId, entry),
        ...checkRequester(input.requester),
        ...checkRequesterNode(input.requesterNode),
        ...checkDraft(application, entry, context.today),
        ...checkIdempotencyKey(input.idempotencyKey),
      ];
      if (entry === null || faults.length > 0) return { problems: faults };
      const row = newRequest(context, {
        application,
        entry,
        requester: input.requester.trim(),
        requesterNode: input.requesterNode.trim(),
        state: 'DRAFT',
        requesterHeadConsent: null,
        submittedAt: null,
      });
      return { row };
    },
    procedure: procedureOf('DRAFT'),
  });
  return { request: row, problems };
}

/** Changes a draft as a whole. What the head consented to was another one. */
export async function editSharingRequest(context: NodeContext, input: EditSharingRequestInput): Promise<StepPayload> {
  const entry = await entryOf(context, input.id);
  const application = draftedApplication(input, entry);
  return takeStep(context, 'EDIT', input, {
    check: () => checkDraft(application, entry, context.today),
    change: (request) => ({ ...request, ...trimmed(application), requesterHeadConsent: null }),
  });
}

/** The head consents to what could be sent as it stands (Art 20). */
export async function approveSharingRequest(context: NodeContext, input: RequestStepInput): Promise<StepPayload> {
  const entry = await entryOf(context, input.id);
  return takeStep(context, 'APPROVE', input, {
    check: (request) => [...checkEntry(request.entry, entry), ...checkApplication(request, entry, context.today)],
    change: (request) => ({ ...request, requesterHeadConsent: { by: context.caller.subject, on: context.today } }),
  });
}

/** Sends what the head has consented to: the provider has received it, and its time runs (Art 21). */
export async function sendSharingRequest(context: NodeContext, input: SendSharingRequestInput): Promise<StepPayload> {
  const entry = await entryOf(context, input.id);
  return takeStep(context, 'SUBMIT', input, {
    check: (request) => [
      ...checkEntry(request.entry, entry),
      ...checkApplication(request, entry, context.today),
      ...checkStatement(input.statement),
    ],
    change: (request) => ({
      ...request,
      submittedAt: context.now,
      // The class of the day on which it is received: the entry may have changed since the draft.
      sharingClass: entry?.sharingClass === 'UNCONDITIONAL' ? 'UNCONDITIONAL' : 'CONDITIONAL',
    }),
    statement: truthLegalityNecessity,
  });
}
