import type { FileDisputeInput, Problem } from '../../../../schema/generated/resolvers.ts';
import { readGlobalId } from '../../../kit/global-id.ts';
import { checkIdempotencyKey, checkText, malformed } from '../../../kit/problem.ts';
import type { Hierarchy } from '../../../policy/access/hierarchy.ts';
import { findCreditCodeFault } from '../../../registry/organisation/rules/credit-code.ts';
import { disputeTexts, requestForm, respondentForm, respondentNodeForm } from './dispute-form.ts';
import { routeDispute } from './route-dispute.ts';

const platformCode = /^[a-z0-9-]{2,32}$/;

/** Every rule that a new dispute breaks, all at once (Art 28), as far as it can be told without the request itself. */
export function checkFiling(input: FileDisputeInput, hierarchy: Pick<Hierarchy, 'above'>): Problem[] {
  return [
    ...checkRequest(input),
    ...checkRespondent(input),
    ...checkRoute(input, hierarchy),
    ...checkText(disputeTexts.subject, input.subject),
    ...checkText(disputeTexts.statement, input.statement),
    ...checkIdempotencyKey(input.idempotencyKey),
  ];
}

function checkRequest({ requestId, complainantNode, respondentNode }: FileDisputeInput): Problem[] {
  const id = readGlobalId(requestId);
  if (id?.kind !== 'req')
    return [malformed(requestForm, `${requestId} is no id of a sharing request.`, `${requestId}不是共享申请的标识。`)];
  if ([complainantNode, respondentNode].includes(id.node)) return [];
  return [
    notASide(
      `The request is held by ${id.node}, the platform of its provider, and neither side is there.`,
      `该共享申请由其提供部门所在平台${id.node}保存，双方均不在该平台。`,
    ),
  ];
}

function checkRespondent({ complainant, respondent }: FileDisputeInput): Problem[] {
  if (findCreditCodeFault(respondent) !== undefined)
    return [
      malformed(
        respondentForm,
        `${respondent} is no unified social credit code.`,
        `${respondent}不是有效的统一社会信用代码。`,
      ),
    ];
  if (respondent !== complainant) return [];
  return [
    {
      code: 'SAME_PARTY',
      field: respondentForm.field,
      message: 'Both sides are the same organisation: there is nobody to dispute with.',
      messageZh: '双方为同一部门，不构成争议。',
      rule: 'Art 28',
      nextStep: 'Name the other side of the request.',
    },
  ];
}

function checkRoute(input: FileDisputeInput, hierarchy: Pick<Hierarchy, 'above'>): Problem[] {
  const { authority, complainantNode, respondentNode } = input;
  if (!platformCode.test(respondentNode))
    return [
      malformed(respondentNodeForm, `${respondentNode} is no code of a platform.`, `${respondentNode}不是平台代码。`),
    ];
  const route = routeDispute(complainantNode, respondentNode, hierarchy);
  if (route.authority === authority) return [];
  return [
    {
      code: 'WRONG_AUTHORITY',
      field: 'authority',
      message: `This dispute does not come before ${authority} but before ${route.authority}. ${route.reason}`,
      messageZh: `该争议不由${authority}而由${route.authority}协调。${route.reasonZh}`,
      rule: 'Art 28',
      nextStep: `File it with authority ${route.authority}.`,
    },
  ];
}

export const notASide = (message: string, messageZh: string): Problem => ({
  code: 'NOT_A_SIDE',
  field: requestForm.field,
  message,
  messageZh,
  rule: 'Art 28',
  nextStep: 'Dispute a request that is between the two organisations named.',
});
