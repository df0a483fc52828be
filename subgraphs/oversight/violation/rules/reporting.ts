import type { Problem, ReportViolationInput } from '../../../../schema/generated/resolvers.ts';
import { readGlobalId } from '../../../kit/global-id.ts';
import { checkIdempotencyKey, checkText, malformed, missing } from '../../../kit/problem.ts';
import type { Hierarchy } from '../../../policy/access/hierarchy.ts';
import { checkAuthority } from '../../responsible/check-authority.ts';
import { checkOrganisation } from '../../responsible/check-organisation.ts';
import { violationCodes } from '../violation-codes.ts';
import { aboutForm, descriptionForm, organisationForm, organisationNodeForm } from './violation-form.ts';

/** Every rule that a report of a suspected violation breaks, all at once (Arts 39–41). */
export function checkReport(input: ReportViolationInput, hierarchy: Pick<Hierarchy, 'above'>): Problem[] {
  return [
    ...checkConcerned(input),
    ...checkAuthority(input.authority, input.organisationNode, organisationNodeForm, hierarchy),
    ...checkAbout(input.about),
    ...checkText(descriptionForm, input.description),
    ...checkIdempotencyKey(input.idempotencyKey),
  ];
}

/** An authority is known by its platform; whoever provides or asks, by its credit code. */
function checkConcerned({ code, organisation }: ReportViolationInput): Problem[] {
  if (violationCodes[code].side !== 'AUTHORITY')
    return organisation == null ? [missing(organisationForm)] : checkOrganisation(organisationForm, organisation);
  if (organisation == null) return [];
  return [
    malformed(
      organisationForm,
      `${code} is a violation of an authority, which is known by its platform.`,
      `${code}属主管部门的违规情形，以所在平台标识，无需填写部门。`,
    ),
  ];
}

const checkAbout = (about: string | null | undefined): Problem[] =>
  about == null || readGlobalId(about) !== undefined
    ? []
    : [malformed(aboutForm, `${about} is no global id.`, `${about}不是记录标识。`)];
