import type { AskSupplementInput, SupplySupplementInput } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkText } from '../../../kit/problem.ts';
import { trimmed } from '../new-request.ts';
import { checkApplication } from '../rules/application.ts';
import { checkMissing, suppliedForm } from '../rules/supplement.ts';
import { amendedApplication } from './application-of.ts';
import { entryOf } from './entry-of.ts';
import { type StepPayload, takeStep } from './take-step.ts';

/** Art 21: told once, in full. */
export const askSupplement = (context: NodeContext, input: AskSupplementInput): Promise<StepPayload> =>
  takeStep(context, 'ASK_SUPPLEMENT', input, {
    check: () => checkMissing(input.missing),
    change: (request) => ({
      ...request,
      supplement: {
        askedOn: context.today,
        missing: input.missing.map(({ part, what }) => ({ part, what: what.trim() })),
        suppliedOn: null,
        supplied: null,
      },
    }),
    reason: input.missing.map(({ what }) => what.trim()).join('；'),
  });

/** The provider's time goes on from here. */
export async function supplySupplement(context: NodeContext, input: SupplySupplementInput): Promise<StepPayload> {
  const entry = await entryOf(context, input.id);
  return takeStep(context, 'SUPPLY', input, {
    check: (request) => [
      ...checkText(suppliedForm, input.supplied),
      ...checkApplication(amendedApplication(input, request), entry, context.today),
    ],
    change: (request) => ({
      ...request,
      ...trimmed(amendedApplication(input, request)),
      supplement: request.supplement && {
        ...request.supplement,
        suppliedOn: context.today,
        supplied: input.supplied.trim(),
      },
    }),
    reason: input.supplied,
  });
}
