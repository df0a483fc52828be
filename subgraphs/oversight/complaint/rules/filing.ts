import type { FileComplaintInput, Problem } from '../../../../schema/generated/resolvers.ts';
import type { Caller } from '../../../kit/caller.ts';
import { readGlobalId } from '../../../kit/global-id.ts';
import { checkIdempotencyKey, checkText, type FormField, malformed, missing } from '../../../kit/problem.ts';
import type { Hierarchy } from '../../../policy/access/hierarchy.ts';
import { findCreditCodeFault } from '../../../registry/organisation/rules/credit-code.ts';
import { jurisdictionOf } from '../../../registry/platform/rules/jurisdiction.ts';
import {
  contactForm,
  counterpartForm,
  descriptionForm,
  entryForm,
  evidenceForm,
  nameForm,
  reporterForm,
  respondentForm,
  respondentNodeForm,
} from './complaint-form.ts';

const mostEvidence = 20;

/** Every rule that a new complaint breaks, all at once (Art 37). */
export function checkFiling(
  input: FileComplaintInput,
  { role }: Pick<Caller, 'role'>,
  hierarchy: Pick<Hierarchy, 'above'>,
): Problem[] {
  return [
    ...checkCode(respondentForm, input.respondent),
    ...checkAuthority(input, hierarchy),
    ...checkEntry(input),
    ...(input.counterpart == null ? [] : checkCode(counterpartForm, input.counterpart)),
    ...checkText(descriptionForm, input.description),
    ...checkEvidence(input.evidence ?? []),
    ...checkReporter(role, input.reporter),
    ...checkIdempotencyKey(input.idempotencyKey),
  ];
}

const checkCode = (form: FormField, code: string): Problem[] =>
  findCreditCodeFault(code.trim()) === undefined
    ? []
    : [malformed(form, `${code} is no unified social credit code.`, `${code}不是有效的统一社会信用代码。`)];

/** The authority of the region of whom it is about, or one above it. */
function checkAuthority(
  { authority, respondentNode }: FileComplaintInput,
  hierarchy: Pick<Hierarchy, 'above'>,
): Problem[] {
  if (!/^[a-z0-9-]{2,32}$/.test(respondentNode))
    return [
      malformed(respondentNodeForm, `${respondentNode} is no code of a platform.`, `${respondentNode}不是平台代码。`),
    ];
  const own = jurisdictionOf(respondentNode, hierarchy);
  if ([own, ...hierarchy.above(own)].includes(authority)) return [];
  return [
    {
      code: 'WRONG_AUTHORITY',
      field: 'authority',
      message: `${authority} has no say over ${respondentNode}: its authority is that of ${own}.`,
      messageZh: `${authority}对${respondentNode}没有管辖权，应由${own}的主管部门办理。`,
      rule: 'Art 37',
      nextStep: `File it with authority ${own}.`,
    },
  ];
}

function checkEntry({ kind, entryId }: FileComplaintInput): Problem[] {
  if (entryId == null) return kind === 'ASKED_AGAIN' ? [missing(entryForm)] : [];
  if (readGlobalId(entryId)?.kind === 'cat') return [];
  return [malformed(entryForm, `${entryId} is no id of a catalog entry.`, `${entryId}不是目录条目的标识。`)];
}

function checkEvidence(evidence: readonly string[]): Problem[] {
  if (evidence.length > mostEvidence)
    return [
      malformed(
        evidenceForm,
        `${evidence.length} pieces of evidence are named: at most ${mostEvidence} can be.`,
        `列出了${evidence.length}项证据，最多${mostEvidence}项。`,
      ),
    ];
  return evidence.flatMap((one, index) =>
    checkText({ ...evidenceForm, field: `evidence.${index}`, least: 2, most: 500 }, one),
  );
}

function checkReporter(role: Caller['role'], reporter: FileComplaintInput['reporter']): Problem[] {
  if (role === 'PUBLIC')
    return reporter == null
      ? [missing(reporterForm)]
      : [...checkText(nameForm, reporter.name), ...checkText(contactForm, reporter.contact)];
  if (reporter == null) return [];
  return [
    malformed(
      reporterForm,
      'A department complains as itself: personal information is not asked for.',
      '政府部门以本部门名义投诉，不收集个人信息。',
    ),
  ];
}
