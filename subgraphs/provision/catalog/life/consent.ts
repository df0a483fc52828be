import type { AssessmentInput, ConsentToCatalogEntryInput, Problem } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkText, type FormField, missing, type TextField } from '../../../kit/problem.ts';
import type { AssessmentRow, CatalogEntryRow } from '../row.ts';
import { checkSecretText } from '../validation/secrets.ts';
import { actOnWorkingCopy, type EntryOutcome } from './act-on-entry.ts';
import { codeIsTaken } from './code-taken.ts';
import { findingsOf } from './findings.ts';
import { workingCopyOf } from './working-copy.ts';

const head: TextField = {
  field: 'head',
  name: 'The name of the department head',
  nameZh: '部门负责人',
  rule: 'Art 13',
  nextStep: 'Give the name of the head who consents.',
  least: 2,
  most: 60,
};

/** The head's consent, with the assessments (Art 13): to a text in which nothing is wrong. */
export async function consentToEntry(context: NodeContext, input: ConsentToCatalogEntryInput): Promise<EntryOutcome> {
  const taken = await codeIsTaken(context, input.id);
  return actOnWorkingCopy(context, {
    action: 'consentToCatalogEntry',
    input,
    check: (row) => [...findingsOf(row, taken).problems, ...checkConsent(context, row, input)],
    change: (copy) => ({
      ...copy,
      stateReason: null,
      departmentHeadConsent: { by: input.head.trim(), on: context.today },
      secrecyAssessment: assessmentOf(input.secrecyAssessment ?? null),
      personalInformationAssessment: copy.personalInformation
        ? assessmentOf(input.personalInformationAssessment ?? null)
        : null,
    }),
  });
}

const checkConsent = (context: NodeContext, row: CatalogEntryRow, input: ConsentToCatalogEntryInput): Problem[] => [
  ...checkText(head, input.head),
  ...checkAssessment(context, secrecy, input.secrecyAssessment ?? null, true),
  ...checkAssessment(
    context,
    personal,
    input.personalInformationAssessment ?? null,
    workingCopyOf(row).personalInformation,
  ),
];

const secrecy: FormField = {
  field: 'secrecyAssessment',
  name: 'The secrecy-risk assessment',
  nameZh: '保密风险评估',
  rule: 'Art 13',
  nextStep: 'Have the secrecy risk assessed, and give the conclusion.',
};
const personal: FormField = {
  field: 'personalInformationAssessment',
  name: 'The personal-information impact assessment',
  nameZh: '个人信息保护影响评估',
  rule: 'Art 13',
  nextStep: 'Have the impact on personal information assessed, and give the conclusion.',
};

function checkAssessment(
  { today }: NodeContext,
  form: FormField,
  assessment: AssessmentInput | null,
  needed: boolean,
): Problem[] {
  if (assessment === null) return needed ? [missing(form)] : [];
  const inside = (field: string, name: string, nameZh: string): FormField => ({
    ...form,
    field: `${form.field}.${field}`,
    name: `${form.name}: ${name}`,
    nameZh: `${form.nameZh}${nameZh}`,
  });
  const conclusion = inside('conclusion', 'its conclusion', '结论');
  return [
    ...checkText({ ...conclusion, least: 2, most: 500 }, assessment.conclusion),
    ...checkSecretText(conclusion, assessment.conclusion),
    ...checkText({ ...inside('by', 'who assessed', '评估人'), least: 2, most: 60 }, assessment.by),
    ...notAfter(inside('on', 'its day', '日期'), assessment.on, today),
  ];
}

/** What has happened has happened by today. */
export function notAfter({ field, name, nameZh, rule }: FormField, day: string, today: string): Problem[] {
  if (day <= today) return [];
  return [
    {
      code: 'DATE_IN_FUTURE',
      field,
      message: `${name}, ${day}, is still to come: today is ${today}.`,
      messageZh: `${nameZh}${day}晚于今天（${today}）。`,
      rule,
      nextStep: 'Give the day on which it happened.',
    },
  ];
}

const assessmentOf = (input: AssessmentInput | null): AssessmentRow | null =>
  input === null ? null : { conclusion: input.conclusion.trim(), by: input.by.trim(), on: input.on };
