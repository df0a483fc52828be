import type {
  ApproveReplyInput,
  ExtendSharingRequestInput,
  GrantSharingRequestInput,
  RefuseSharingRequestInput,
  RequestStepInput,
} from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkOptionalText, checkText, textOrNull } from '../../../kit/problem.ts';
import { readRequestClock } from '../clock/read-request-clock.ts';
import { checkExtension } from '../rules/extension.ts';
import { checkGrantedItems, disposalTermsForm, refusalForm } from '../rules/reply.ts';
import { type StepPayload, takeStep } from './take-step.ts';

/** The authority's consent to more time, once (Art 21): the request shows it to the requester. */
export const extendSharingRequest = (context: NodeContext, input: ExtendSharingRequestInput): Promise<StepPayload> =>
  takeStep(context, 'EXTEND', input, {
    check: (request) =>
      checkExtension(input, readRequestClock(context.clockTables, context.node.code, request, context.today)),
    change: (request) => ({
      ...request,
      extension: { grantedOn: context.today, workingDays: input.workingDays, reason: input.reason.trim() },
    }),
    reason: input.reason,
  });

/** Art 20: no reply leaves that the head has not consented to. */
export const approveReply = (context: NodeContext, input: ApproveReplyInput): Promise<StepPayload> =>
  takeStep(context, 'APPROVE_REPLY', input, {
    change: (request) => ({
      ...request,
      providerHeadConsent: { reply: input.reply, by: context.caller.subject, on: context.today },
    }),
  });

export const grantSharingRequest = (context: NodeContext, input: GrantSharingRequestInput): Promise<StepPayload> =>
  takeStep(context, 'GRANT', input, {
    check: (request) => [
      ...checkGrantedItems(input.items ?? request.items, request.items),
      ...checkOptionalText(disposalTermsForm, input.disposalTerms),
    ],
    change: (request) => ({
      ...request,
      grantedItems: (input.items ?? request.items).map((item) => item.trim()),
      disposalTerms: textOrNull(input.disposalTerms),
      decidedAt: context.now,
    }),
  });

export const refuseSharingRequest = (context: NodeContext, input: RefuseSharingRequestInput): Promise<StepPayload> =>
  takeStep(context, 'REFUSE', input, {
    check: () => checkText(refusalForm, input.text),
    change: (request) => ({
      ...request,
      refusalReason: input.reason,
      refusalText: input.text.trim(),
      decidedAt: context.now,
    }),
    reason: `${input.reason}: ${input.text.trim()}`,
  });

/** Use begins, and with it the duty to keep records of it (Art 22, 29). */
export const handOverData = (context: NodeContext, input: RequestStepInput): Promise<StepPayload> =>
  takeStep(context, 'HAND_OVER', input, { change: (request) => ({ ...request, activeAt: context.now }) });
