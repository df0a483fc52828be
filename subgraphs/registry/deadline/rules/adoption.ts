import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { checkStricter } from '../../../clock/rule/check-stricter.ts';
import type { DeadlineRule } from '../../../clock/rule/deadline-rule.ts';
import { isDay } from '../../../kit/day.ts';
import { type FormField, malformed } from '../../../kit/problem.ts';
import { unknownJurisdiction } from '../../platform/rules/unknown-jurisdiction.ts';

/** What an adoption is judged by. */
interface Circumstances {
  /** Whether the jurisdiction is a registered platform. */
  readonly known: boolean;
  readonly today: string;
  /** The rule that it must not be looser than; undefined where none is set. */
  readonly measure: DeadlineRule | undefined;
}

const most = 250;

/** Every reason not to adopt a rule, all at once. */
export function checkRule(rule: DeadlineRule, { known, today, measure }: Circumstances): Problem[] {
  return [
    ...(known ? [] : [unknownJurisdiction(rule.jurisdiction)]),
    ...checkDays(limitForm, rule.workingDays, 1),
    ...checkDays(extensionForm, rule.mostExtension, 0),
    ...checkEffect(rule.effectiveFrom, today),
    ...(measure === undefined ? [] : checkStricter(rule, measure)),
  ];
}

const limitForm: FormField = {
  field: 'workingDays',
  name: 'The limit',
  nameZh: '办理时限',
  rule: null,
  nextStep: `Give a whole number of working days, 1 to ${most}.`,
};

const extensionForm: FormField = {
  field: 'mostExtension',
  name: 'The extension',
  nameZh: '最长延期',
  rule: null,
  nextStep: `Give a whole number of working days, 0 to ${most}.`,
};

const effectForm: FormField = {
  field: 'effectiveFrom',
  name: 'The day of effect',
  nameZh: '生效日期',
  rule: null,
  nextStep: 'Choose today or a later day: what has started keeps its limit.',
};

const checkDays = (form: FormField, days: number, least: number): Problem[] =>
  days >= least && days <= most
    ? []
    : [
        malformed(
          form,
          `${days} working days is outside ${least} to ${most}.`,
          `${days}个工作日不在${least}至${most}之间。`,
        ),
      ];

function checkEffect(day: string, today: string): Problem[] {
  if (!isDay(day)) return [malformed(effectForm, `${day} is no day of the calendar.`, `${day}不是有效日期。`)];
  return day >= today ? [] : [malformed(effectForm, `${day} is past.`, `${day}已经过去。`)];
}

export const alreadyAdopted = ({ id, workingDays, mostExtension }: DeadlineRule): Problem => ({
  code: 'ALREADY_ADOPTED',
  field: 'effectiveFrom',
  message: `Rule ${id} was adopted before, with ${workingDays} working days and an extension of ${mostExtension}.`,
  messageZh: `规则${id}此前已确定为${workingDays}个工作日，最长延期${mostExtension}个工作日。`,
  rule: null,
  nextStep: 'Choose another day of effect: a rule is never changed.',
});
