import type { Problem, ProposeBackflowPlanInput } from '../../../../schema/generated/resolvers.ts';
import { nothingDue } from '../../../clock/duty/duty.ts';
import { withDueDay } from '../../../clock/duty/settle-due-days.ts';
import { globalId } from '../../../kit/global-id.ts';
import { createOnce } from '../../../kit/life-cycle/create-once.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkIdempotencyKey } from '../../../kit/problem.ts';
import { catalogEntries } from '../../catalog/collection.ts';
import type { CatalogEntryRow } from '../../catalog/row.ts';
import { datedPlans } from '../clock/dated-plans.ts';
import type { BackflowPlanRow } from '../row.ts';
import { checkTerms, mostWithin } from '../rules/terms.ts';
import { receiver, sender } from '../sides.ts';
import { backflowPlans } from './collection.ts';
import { backflowPlanLife } from './life-cycle.ts';
import { pairOf } from './pair-of.ts';
import type { PlanOutcome } from './plan-outcome.ts';
import { procedureOf } from './procedure-of.ts';
import { termsOf } from './terms-of.ts';

/** Either end proposes that what a system collected about a region comes back to it, once for each idempotency key. */
export async function proposeBackflowPlan(context: NodeContext, input: ProposeBackflowPlanInput): Promise<PlanOutcome> {
  const { row, problems } = await createOnce(context, backflowPlans, {
    input,
    make: () => makePlan(context, input),
    procedure: procedureOf(backflowPlanLife, 'PROPOSE'),
    taken: () => [planExists(input)],
  });
  return { plan: row, problems };
}

async function makePlan(
  context: NodeContext,
  input: ProposeBackflowPlanInput,
): Promise<{ readonly row: BackflowPlanRow } | { readonly problems: readonly Problem[] }> {
  const form = checkIdempotencyKey(input.idempotencyKey);
  const entry = await context.load(catalogEntries, input.entryId);
  if (entry === null) return { problems: [noEntry(input.entryId), ...form] };
  const place = { sender: context.node.code, receiver: input.receiver, today: context.today };
  const terms = termsOf(input, mostWithin(context.clockTables, place));
  const plan = newPlan(context, entry, input.receiver, terms);
  const at = { node: context.node.code, hierarchy: context.hierarchy };
  const sends = sender.holds(plan, context.caller, at);
  if (!sends && !receiver.holds(plan, context.caller, at)) return { problems: [notAnEnd, ...form] };
  const problems = [...form, ...checkTerms(context.clockTables, place, terms), ...(await existing(context, input))];
  if (problems.length > 0) return { problems };
  return {
    row: withDueDay(context.clockTables, context.node.code, datedPlans, {
      ...plan,
      awaits: sends ? 'RECEIVER' : 'SENDER',
    }),
  };
}

async function existing(context: NodeContext, input: ProposeBackflowPlanInput): Promise<readonly Problem[]> {
  const filter = [{ field: 'pair', in: [pairOf(input.entryId, input.receiver)] }];
  return (await context.allRows(backflowPlans).count(filter)) > 0 ? [planExists(input)] : [];
}

function newPlan(
  context: NodeContext,
  entry: CatalogEntryRow,
  receiverNode: string,
  terms: ReturnType<typeof termsOf>,
): BackflowPlanRow {
  return {
    id: globalId('bfp', context.node.code, context.newLocalId()),
    version: 1,
    entry: entry.id,
    provider: entry.provider,
    receiverNode,
    ...terms,
    state: 'PROPOSED',
    awaits: null,
    proposed: null,
    proposedOn: context.today,
    pair: pairOf(entry.id, receiverNode),
    agreedOn: null,
    plannedUntil: null,
    dueOn: nothingDue,
    calls: [],
    createdAt: context.now,
    updatedAt: context.now,
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    sample: false,
  };
}

const noEntry = (id: string): Problem => ({
  code: 'NOT_FOUND',
  field: 'entryId',
  message: `There is no catalog entry ${id} here, or it is not for you to see.`,
  messageZh: `此处没有您可见的目录${id}。`,
  rule: null,
  nextStep: 'Take the id from the answer of `catalogEntries`.',
});

const notAnEnd: Problem = {
  code: 'NOT_YOURS_TO_DO',
  field: null,
  message: 'A backflow plan is proposed by the organisation whose data flows back, or by the platform that receives.',
  messageZh: '数据回流计划由数据提供部门或接收地区提出。',
  rule: 'Art 24',
  nextStep: 'Sign in for one of both, and give the code of the platform that receives.',
};

const planExists = ({ entryId, receiver: code }: ProposeBackflowPlanInput): Problem => ({
  code: 'PLAN_EXISTS',
  field: 'entryId',
  message: `There is a plan already by which ${entryId} flows back to ${code}.`,
  messageZh: `${entryId}向${code}的回流计划已存在。`,
  rule: null,
  nextStep:
    'Find it with `backflowPlans(filter: { entries: […], receivers: […] })` and agree to it, or propose other terms.',
});
