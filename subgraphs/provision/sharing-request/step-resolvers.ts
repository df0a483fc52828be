import type { MutationResolvers, RequestStepInput, SharingRequestAction } from '../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { approveSharingRequest, draftSharingRequest, editSharingRequest, sendSharingRequest } from './steps/draft.ts';
import {
  beginRectification,
  rejectRectification,
  reportRectification,
  resumeSharing,
  suspendSharing,
  terminateSharing,
} from './steps/misuse.ts';
import {
  approveReply,
  extendSharingRequest,
  grantSharingRequest,
  handOverData,
  refuseSharingRequest,
} from './steps/reply.ts';
import {
  agreeToServiceChange,
  agreeToServiceEnd,
  proposeServiceChange,
  rejectServiceChange,
  withdrawServiceChange,
} from './steps/service-change.ts';
import { askSupplement, supplySupplement } from './steps/supplement.ts';
import { takeStep } from './steps/take-step.ts';
import { endUse, reportDisposal, reportUsage } from './steps/use.ts';
import { askUseChange, consentToUseChange, declineUseChange, withdrawUseChange } from './steps/use-change.ts';
import { submitSharingRequest } from './submit-sharing-request.ts';

type Work<Input, Result> = (context: NodeContext, input: Input) => Result;

/** A mutation that gives its input to a use case. */
const by =
  <Input, Result>(work: Work<Input, Result>) =>
  (_root: unknown, { input }: { readonly input: Input }, context: NodeContext): Result =>
    work(context, input);

/** A step that does no more than move the state. */
const moving = (action: SharingRequestAction) =>
  by((context: NodeContext, input: RequestStepInput) => takeStep(context, action, input));

/** Every mutation of a request. */
export const stepResolvers: MutationResolvers = {
  submitSharingRequest: by(submitSharingRequest),
  draftSharingRequest: by(draftSharingRequest),
  editSharingRequest: by(editSharingRequest),
  discardSharingRequest: moving('DISCARD'),
  approveSharingRequest: by(approveSharingRequest),
  sendSharingRequest: by(sendSharingRequest),
  withdrawSharingRequest: moving('WITHDRAW'),
  askSupplement: by(askSupplement),
  supplySupplement: by(supplySupplement),
  reviewSharingRequest: moving('TAKE_UP'),
  extendSharingRequest: by(extendSharingRequest),
  approveReply: by(approveReply),
  grantSharingRequest: by(grantSharingRequest),
  refuseSharingRequest: by(refuseSharingRequest),
  beginProvisioning: moving('PROVISION'),
  handOverData: by(handOverData),
  reportUsage: by(reportUsage),
  proposeServiceChange: by(proposeServiceChange),
  agreeToServiceChange: by(agreeToServiceChange),
  agreeToServiceEnd: by(agreeToServiceEnd),
  rejectServiceChange: by(rejectServiceChange),
  withdrawServiceChange: by(withdrawServiceChange),
  askUseChange: by(askUseChange),
  consentToUseChange: by(consentToUseChange),
  declineUseChange: by(declineUseChange),
  withdrawUseChange: by(withdrawUseChange),
  suspendSharing: by(suspendSharing),
  beginRectification: by(beginRectification),
  reportRectification: by(reportRectification),
  rejectRectification: by(rejectRectification),
  resumeSharing: by(resumeSharing),
  terminateSharing: by(terminateSharing),
  endUse: by(endUse),
  reportDisposal: by(reportDisposal),
};
