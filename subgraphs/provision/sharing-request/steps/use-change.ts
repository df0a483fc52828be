import type { AskUseChangeInput, ReasonedStepInput, RequestStepInput } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkText, textOrNull } from '../../../kit/problem.ts';
import { closed } from '../life/facts.ts';
import type { SharingRequestRow } from '../row.ts';
import { reasonForm } from '../rules/reason.ts';
import { checkUseChange } from '../rules/use-change.ts';
import { type StepPayload, takeStep } from './take-step.ts';

/** Art 25: another purpose, a wider scope or a third party needs the provider's consent. */
export const askUseChange = (context: NodeContext, input: AskUseChangeInput): Promise<StepPayload> =>
  takeStep(context, 'ASK_USE_CHANGE', input, {
    check: (request) => checkUseChange(input, request, context.today),
    change: (request) => ({
      ...request,
      useChange: {
        scenario: textOrNull(input.scenario),
        scope: textOrNull(input.scope),
        usedUntil: input.usedUntil ?? null,
        thirdParty: textOrNull(input.thirdParty),
        reason: input.reason.trim(),
        askedOn: context.today,
        outcome: null,
        closedOn: null,
      },
    }),
    reason: input.reason,
  });

export const consentToUseChange = (context: NodeContext, input: RequestStepInput): Promise<StepPayload> =>
  takeStep(context, 'CONSENT_TO_USE_CHANGE', input, { change: (request) => used(request, context.today) });

export const declineUseChange = (context: NodeContext, input: ReasonedStepInput): Promise<StepPayload> =>
  takeStep(context, 'DECLINE_USE_CHANGE', input, {
    check: () => checkText(reasonForm, input.reason),
    change: (request) => ({ ...request, useChange: closed(request.useChange, 'REJECTED', context.today) }),
    reason: input.reason,
  });

export const withdrawUseChange = (context: NodeContext, input: RequestStepInput): Promise<StepPayload> =>
  takeStep(context, 'WITHDRAW_USE_CHANGE', input, {
    change: (request) => ({ ...request, useChange: closed(request.useChange, 'WITHDRAWN', context.today) }),
  });

/** The request once the other use is the granted one. */
function used(request: SharingRequestRow, today: string): SharingRequestRow {
  const { useChange } = request;
  if (useChange === null) return request;
  const { scenario, scope, usedUntil, thirdParty } = useChange;
  return {
    ...request,
    scenario: scenario ?? request.scenario,
    scope: scope ?? request.scope,
    usedUntil: usedUntil ?? request.usedUntil,
    thirdParties: thirdParty === null ? request.thirdParties : [...request.thirdParties, thirdParty],
    useChange: closed(useChange, 'AGREED', today),
  };
}
