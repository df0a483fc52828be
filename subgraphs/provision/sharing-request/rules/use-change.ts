import type { AskUseChangeInput, Problem } from '../../../../schema/generated/resolvers.ts';
import { checkOptionalText, checkText, type TextField } from '../../../kit/problem.ts';
import type { SharingRequestRow } from '../row.ts';
import { checkUsedUntil } from './application.ts';
import { reasonForm } from './reason.ts';
import { textForms } from './submission-form.ts';

/** What is wrong with asking for another use (Art 25). */
export function checkUseChange(input: AskUseChangeInput, request: SharingRequestRow, today: string): Problem[] {
  return [
    ...(changes(input, request) ? [] : [nothingChanges]),
    ...checkOptionalText({ ...textForms.scenario, rule }, input.scenario),
    ...checkOptionalText({ ...textForms.scope, rule }, input.scope),
    ...(input.usedUntil == null ? [] : checkUsedUntil(input.usedUntil, today)),
    ...checkOptionalText(thirdPartyForm, input.thirdParty),
    ...checkText({ ...reasonForm, rule }, input.reason),
  ];
}

const rule = 'Art 25';

function changes({ scenario, scope, usedUntil, thirdParty }: AskUseChangeInput, request: SharingRequestRow): boolean {
  const differs = (text: string | null | undefined, now: string | null) =>
    text != null && text.trim() !== '' && text.trim() !== now;
  return (
    differs(scenario, request.scenario) ||
    differs(scope, request.scope) ||
    differs(usedUntil, request.usedUntil) ||
    (differs(thirdParty, null) && !request.thirdParties.includes(thirdParty?.trim() ?? ''))
  );
}

const nothingChanges: Problem = {
  code: 'NOTHING_CHANGES',
  field: null,
  message: 'What is asked for is what is granted already.',
  messageZh: '所申请的内容与已同意的内容相同。',
  rule,
  nextStep: 'Give a new purpose, scope, last day of use or third party.',
};

const thirdPartyForm: TextField = {
  field: 'thirdParty',
  name: 'The third party',
  nameZh: '第三方',
  rule,
  nextStep: 'Name who else is to be given the data, or leave it out.',
  least: 2,
  most: 200,
};
