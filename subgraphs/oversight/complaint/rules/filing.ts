import type { FileComplaintInput, Problem } from '../../../../schema/generated/resolvers.ts';
import type { Caller } from '../../../kit/caller.ts';
import { readGlobalId } from '../../../kit/global-id.ts';
import { checkIdempotencyKey, checkText, malformed, missing } from '../../../kit/problem.ts';
import type { Hierarchy } from '../../../policy/access/hierarchy.ts';
import { checkAuthority } from '../../responsible/check-authority.ts';
import { checkOrganisation } from '../../responsible/check-organisation.ts';
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
    ...checkOrganisation(respondentForm, input.respondent),
    ...checkAuthority(input.authority, input.respondentNode, respondentNodeForm, hierarchy),
    ...checkEntry(input),
    ...(input.counterpart == null ? [] : checkOrganisation(counterpartForm, input.counterpart)),
    ...checkText(descriptionForm, input.description),
    ...checkEvidence(input.evidence ?? []),
    ...checkReporter(role, input.reporter),
    ...checkIdempotencyKey(input.idempotencyKey),
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
