import type { DecideOpeningInput, Problem } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkText, malformed, missing, type TextField } from '../../../kit/problem.ts';
import { actOnEntry, type EntryOutcome } from '../life/act-on-entry.ts';
import type { CatalogEntryRow } from '../row.ts';
import { itemsOfOthers, reasonsNotToOpen, type Unfit } from './fit-to-open.ts';

/** Decides whether a published entry is opened to society: by rules of its own, apart from those of sharing. */
export const decideOpening = (context: NodeContext, input: DecideOpeningInput): Promise<EntryOutcome> =>
  actOnEntry(context, {
    action: 'decideOpening',
    input,
    check: (row) => [...checkForm(input), ...(input.decision === 'NOT_OPEN' ? [] : checkFit(row, input))],
    change: (row) => ({
      ...row,
      opening: {
        decision: input.decision,
        conditions: input.decision === 'CONDITIONALLY_OPEN' ? (input.conditions ?? '').trim() : null,
        reason: input.decision === 'NOT_OPEN' ? (input.reason ?? '').trim() : null,
        decidedOn: context.today,
      },
    }),
    reason: input.reason?.trim() ?? null,
  });

const conditionsForm: TextField = {
  field: 'conditions',
  name: 'The conditions',
  nameZh: '开放条件',
  rule: 'practice',
  nextStep: 'State the conditions of use for CONDITIONALLY_OPEN, and none otherwise.',
  least: 4,
  most: 500,
};

const reasonForm: TextField = {
  field: 'reason',
  name: 'The reason',
  nameZh: '不予开放理由',
  rule: 'practice',
  nextStep: 'State the reason for NOT_OPEN, and none otherwise.',
  least: 4,
  most: 500,
};

const checkForm = ({ decision, conditions, reason }: DecideOpeningInput): Problem[] => [
  ...checkPart(conditionsForm, conditions, decision === 'CONDITIONALLY_OPEN'),
  ...checkPart(reasonForm, reason, decision === 'NOT_OPEN'),
];

/** A text that belongs to one decision, and to no other. */
function checkPart(form: TextField, text: string | null | undefined, belongs: boolean): Problem[] {
  if (belongs) return text == null ? [missing(form)] : checkText(form, text);
  if (text == null) return [];
  return [malformed(form, `${form.name} do not belong to this decision.`, `该决定不应填写${form.nameZh}。`)];
}

function checkFit(row: CatalogEntryRow, { ownData }: DecideOpeningInput): Problem[] {
  const found = reasonsNotToOpen(row).map((unfit) => problemOf(unfit, row));
  return ownData || found.some(({ code }) => code === 'OBTAINED_BY_SHARING')
    ? found
    : [...found, { ...obtainedBySharing, field: 'ownData' }];
}

function problemOf(unfit: Unfit, row: CatalogEntryRow): Problem {
  if (unfit !== 'OBTAINED_BY_SHARING') return { ...notFit, ...words[unfit] };
  const items = itemsOfOthers(row).join('、');
  return {
    ...obtainedBySharing,
    message: `${obtainedBySharing.message} Collected by another department: ${items}.`,
    messageZh: `${obtainedBySharing.messageZh}由其他部门采集的数据项：${items}。`,
  };
}

const obtainedBySharing = {
  code: 'OBTAINED_BY_SHARING',
  field: 'decision',
  message: 'Data obtained by sharing may never be opened by whoever obtained it.',
  messageZh: '通过共享获取的数据不得由获取部门向社会开放。',
  rule: 'practice',
  nextStep: 'Leave the opening to the department that collects the data.',
} as const;

const notFit = {
  code: 'NOT_FIT_TO_OPEN',
  field: 'decision',
  rule: 'practice',
  nextStep: 'Decide NOT_OPEN with the reason, or revise the entry first.',
} as const;

const words: Readonly<Record<Exclude<Unfit, 'OBTAINED_BY_SHARING'>, Pick<Problem, 'message' | 'messageZh'>>> = {
  NOT_SHARED: { message: 'What is not shared is not opened either.', messageZh: '不予共享的数据不得向社会开放。' },
  CORE_DATA: { message: 'Core data is never opened.', messageZh: '核心数据不得向社会开放。' },
  PERSONAL_INFORMATION: {
    message: 'Data that tells something about natural persons is not opened.',
    messageZh: '含有个人信息的数据不得向社会开放。',
  },
};
