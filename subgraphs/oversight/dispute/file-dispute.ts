import type { FileDisputeInput, Problem } from '../../../schema/generated/resolvers.ts';
import { nothingDue } from '../../clock/duty/duty.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { globalId, readGlobalId } from '../../kit/global-id.ts';
import { createOnce } from '../../kit/life-cycle/create-once.ts';
import { procedureOf } from '../../kit/life-cycle/procedure-of.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { sharingRequests } from '../../provision/sharing-request/collection.ts';
import { disputes } from './collection.ts';
import { datedDisputes, openDisputes } from './dated-disputes.ts';
import { disputeCycle } from './life-cycle.ts';
import type { DisputeRow } from './row.ts';
import { requestForm } from './rules/dispute-form.ts';
import { checkFiling, notASide } from './rules/filing.ts';
import { routeDispute } from './rules/route-dispute.ts';

/** Files a dispute with the authority above both sides (Art 28), once for each idempotency key. */
export async function fileDispute(
  context: NodeContext,
  input: FileDisputeInput,
): Promise<{ readonly dispute: DisputeRow | null; readonly problems: readonly Problem[] }> {
  const { complainantNode, respondentNode } = input;
  const { hierarchy } = context;
  const negotiates = () => routeDispute(complainantNode, respondentNode, hierarchy).negotiatesFirst;
  const { row, problems } = await createOnce(context, disputes, {
    input,
    make: async () => {
      const faults = checkFiling(input, hierarchy);
      const found = faults.length > 0 ? faults : await checkMatter(context, input);
      return found.length > 0 ? { problems: found } : { row: newDispute(context, input, negotiates()) };
    },
    procedure: procedureOf(disputeCycle, negotiates() ? 'FILE_FOR_NEGOTIATION' : 'FILE_FOR_MEDIATION'),
    reason: ({ statement }) => statement,
  });
  return { dispute: row, problems };
}

/** What the node knows of the matter: the request where it lives here, and whether it is in dispute already. */
async function checkMatter(context: NodeContext, input: FileDisputeInput): Promise<Problem[]> {
  const { requestId, complainant, respondent } = input;
  const problems: Problem[] = [];
  if (readGlobalId(requestId)?.node === context.node.code) {
    const request = await context.load(sharingRequests, requestId);
    if (request === null) problems.push(notFound(requestId));
    else if (![request.requester, request.provider].every((side) => [complainant, respondent].includes(side)))
      problems.push(
        notASide(
          `The request is between ${request.requester} and ${request.provider}.`,
          `该共享申请的双方为${request.requester}与${request.provider}。`,
        ),
      );
  }
  const open = await context.allRows(disputes).count([
    { field: 'request', in: [requestId] },
    { field: 'complainant', in: [complainant] },
    { field: 'state', in: openDisputes },
  ]);
  return open === 0 ? problems : [...problems, alreadyDisputed(requestId)];
}

function newDispute(context: NodeContext, input: FileDisputeInput, negotiates: boolean): DisputeRow {
  const { clockTables, node, now } = context;
  return withDueDay(clockTables, node.code, datedDisputes, {
    id: globalId('dsp', node.code, context.newLocalId()),
    version: 1,
    request: input.requestId,
    complainant: input.complainant.trim(),
    respondent: input.respondent.trim(),
    complainantNode: input.complainantNode.trim(),
    respondentNode: input.respondentNode.trim(),
    state: negotiates ? 'NEGOTIATING' : 'MEDIATING',
    subject: input.subject.trim(),
    statement: input.statement.trim(),
    negotiation: null,
    opinion: null,
    outcome: null,
    instructions: [],
    raisedAt: now,
    mediationSince: negotiates ? null : now,
    referredAt: null,
    closedAt: null,
    dueOn: nothingDue,
    calls: [],
    createdAt: now,
    updatedAt: now,
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    sample: false,
  });
}

const notFound = (id: string): Problem => ({
  code: 'NOT_FOUND',
  field: requestForm.field,
  message: `There is no request ${id} here, or it is not for you to see.`,
  messageZh: `此处没有您可见的共享申请${id}。`,
  rule: requestForm.rule,
  nextStep: requestForm.nextStep,
});

const alreadyDisputed = (id: string): Problem => ({
  code: 'ALREADY_DISPUTED',
  field: requestForm.field,
  message: `A dispute over ${id} that your organisation raised is open already.`,
  messageZh: `贵部门就${id}提出的争议尚未办结。`,
  rule: 'Art 28',
  nextStep: 'Go on with that one: `disputes(filter: { requests: […] })` finds it.',
});
