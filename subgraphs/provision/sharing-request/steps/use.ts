import type {
  ReportDisposalInput,
  ReportUsageInput,
  RequestStepInput,
} from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkText } from '../../../kit/problem.ts';
import { checkRecordId, checkUsedOn, methodForm, proofForm, recordForm } from '../rules/use.ts';
import { type StepPayload, takeStep } from './take-step.ts';

/** The record itself stays with the requester (Art 29): the provider is told where, and the next one is due from the day of this use. */
export const reportUsage = (context: NodeContext, input: ReportUsageInput): Promise<StepPayload> =>
  takeStep(context, 'REPORT_USE', input, {
    check: (request) => [
      ...checkRecordId(recordForm, 'use', input.record, request),
      ...checkUsedOn(input.usedOn, request, context.today),
    ],
    change: (request) => ({ ...request, usageReportedOn: input.usedOn }),
    reason: input.record,
  });

/** Use ends when its purpose is achieved: the data is to be disposed of (Art 27). */
export const endUse = (context: NodeContext, input: RequestStepInput): Promise<StepPayload> =>
  takeStep(context, 'END', input, { change: (request) => ({ ...request, endedAt: context.now }) });

/** Art 27: disposed of as the provider asks, with proof. */
export const reportDisposal = (context: NodeContext, input: ReportDisposalInput): Promise<StepPayload> =>
  takeStep(context, 'DISPOSE', input, {
    check: (request) => [
      ...checkText(methodForm, input.method),
      ...checkRecordId(proofForm, 'prf', input.proof, request),
    ],
    change: (request) => ({
      ...request,
      disposal: { method: input.method.trim(), proof: input.proof.trim(), on: context.today },
    }),
    reason: input.method,
  });
