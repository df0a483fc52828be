import type {
  BeginRectificationInput,
  ReasonedStepInput,
  ReportRectificationInput,
  RequestStepInput,
  SuspendSharingInput,
} from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkText } from '../../../kit/problem.ts';
import { closed, type SuspensionRow } from '../life/facts.ts';
import type { SharingRequestRow } from '../row.ts';
import { doneForm, orderForm, planForm } from '../rules/misuse.ts';
import { reasonForm } from '../rules/reason.ts';
import { type StepPayload, takeStep } from './take-step.ts';

/** Sharing stops, and what was proposed of it lapses. */
export const suspendSharing = (context: NodeContext, input: SuspendSharingInput): Promise<StepPayload> =>
  takeStep(context, 'SUSPEND', input, {
    check: () => [...checkText(reasonForm, input.reason), ...checkText(orderForm, input.order)],
    change: (request) => ({
      ...request,
      change: lapsed(request.change, context.today),
      useChange: lapsed(request.useChange, context.today),
      suspension: {
        by: context.caller.role === 'SHARING_AUTHORITY' ? 'AUTHORITY' : 'PROVIDER',
        reason: input.reason.trim(),
        order: input.order.trim(),
        suspendedOn: context.today,
        plan: null,
        reports: [],
        outcome: null,
        closedOn: null,
      },
    }),
    reason: input.reason,
  });

export const beginRectification = (context: NodeContext, input: BeginRectificationInput): Promise<StepPayload> =>
  takeStep(context, 'BEGIN_RECTIFICATION', input, {
    check: () => checkText(planForm, input.plan),
    change: (request) => withSuspension(request, (suspension) => ({ ...suspension, plan: input.plan.trim() })),
    reason: input.plan,
  });

export const reportRectification = (context: NodeContext, input: ReportRectificationInput): Promise<StepPayload> =>
  takeStep(context, 'REPORT_RECTIFICATION', input, {
    check: () => checkText(doneForm, input.done),
    change: (request) =>
      withSuspension(request, (suspension) => ({
        ...suspension,
        reports: [
          ...suspension.reports,
          { done: input.done.trim(), reportedOn: context.today, rejectedOn: null, why: null },
        ],
      })),
    reason: input.done,
  });

export const rejectRectification = (context: NodeContext, input: ReasonedStepInput): Promise<StepPayload> =>
  takeStep(context, 'REJECT_RECTIFICATION', input, {
    check: () => checkText(reasonForm, input.reason),
    change: (request) =>
      withSuspension(request, (suspension) => ({
        ...suspension,
        reports: suspension.reports.map((report, index, all) =>
          index < all.length - 1 ? report : { ...report, rejectedOn: context.today, why: input.reason.trim() },
        ),
      })),
    reason: input.reason,
  });

export const resumeSharing = (context: NodeContext, input: RequestStepInput): Promise<StepPayload> =>
  takeStep(context, 'RESUME', input, {
    change: (request) =>
      withSuspension(request, (suspension) => ({ ...suspension, outcome: 'RESUMED', closedOn: context.today })),
  });

export const terminateSharing = (context: NodeContext, input: ReasonedStepInput): Promise<StepPayload> =>
  takeStep(context, 'TERMINATE', input, {
    check: () => checkText(reasonForm, input.reason),
    change: (request) => ({
      ...withSuspension(request, (suspension) => ({ ...suspension, outcome: 'TERMINATED', closedOn: context.today })),
      endedAt: context.now,
    }),
    reason: input.reason,
  });

const withSuspension = (
  request: SharingRequestRow,
  change: (suspension: SuspensionRow) => SuspensionRow,
): SharingRequestRow => ({ ...request, suspension: request.suspension && change(request.suspension) });

/** What was still open falls. */
const lapsed = <P extends SharingRequestRow['change'] | SharingRequestRow['useChange']>(proposal: P, today: string) =>
  proposal === null || proposal.outcome !== null ? proposal : closed(proposal, 'LAPSED', today);
