import type {
  ProposeServiceChangeInput,
  ReasonedStepInput,
  RequestStepInput,
} from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkText } from '../../../kit/problem.ts';
import { closed } from '../life/facts.ts';
import { reasonForm } from '../rules/reason.ts';
import { consultationForm, contentForm, filingNumberForm } from '../rules/service-change.ts';
import { type StepPayload, takeStep } from './take-step.ts';

/** The provider may not alter or end a service without consulting the requester and filing it with the authority. */
export const proposeServiceChange = (context: NodeContext, input: ProposeServiceChangeInput): Promise<StepPayload> =>
  takeStep(context, 'PROPOSE_CHANGE', input, {
    check: () => [
      ...checkText(contentForm, input.content),
      ...checkText(consultationForm, input.consultation),
      ...checkText(filingNumberForm, input.filingNumber),
    ],
    change: (request) => ({
      ...request,
      change: {
        kind: input.kind,
        content: input.content.trim(),
        consultation: input.consultation.trim(),
        filingNumber: input.filingNumber.trim(),
        proposedOn: context.today,
        outcome: null,
        closedOn: null,
      },
    }),
    reason: input.content,
  });

export const agreeToServiceChange = (context: NodeContext, input: RequestStepInput): Promise<StepPayload> =>
  takeStep(context, 'AGREE_TO_CHANGE', input, {
    change: (request) => ({ ...request, change: closed(request.change, 'AGREED', context.today) }),
  });

export const agreeToServiceEnd = (context: NodeContext, input: RequestStepInput): Promise<StepPayload> =>
  takeStep(context, 'AGREE_TO_END', input, {
    change: (request) => ({
      ...request,
      change: closed(request.change, 'AGREED', context.today),
      endedAt: context.now,
    }),
  });

export const rejectServiceChange = (context: NodeContext, input: ReasonedStepInput): Promise<StepPayload> =>
  takeStep(context, 'REJECT_CHANGE', input, {
    check: () => checkText(reasonForm, input.reason),
    change: (request) => ({ ...request, change: closed(request.change, 'REJECTED', context.today) }),
    reason: input.reason,
  });

export const withdrawServiceChange = (context: NodeContext, input: RequestStepInput): Promise<StepPayload> =>
  takeStep(context, 'WITHDRAW_CHANGE', input, {
    change: (request) => ({ ...request, change: closed(request.change, 'WITHDRAWN', context.today) }),
  });
