import type { ExtendUpdateDutyInput, OpenUpdateDutyInput, Problem } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkText, type FormField, malformed, type TextField } from '../../../kit/problem.ts';
import type { CatalogEntryRow } from '../row.ts';
import { actOnEntry, type EntryOutcome } from './act-on-entry.ts';
import { notAfter } from './consent.ts';
import { reasonForm } from './reason-form.ts';

const basisForm: TextField = {
  field: 'basis',
  name: 'The basis',
  nameZh: '变化依据',
  rule: 'Art 17',
  nextStep: 'Name the document or decision that changed it.',
  least: 4,
  most: 500,
};
const changedOnForm: FormField = {
  field: 'changedOn',
  name: 'The day of the change',
  nameZh: '变化日期',
  rule: 'Art 17',
  nextStep: 'Give the day on which it took effect.',
};
const workingDaysForm: FormField = {
  field: 'workingDays',
  name: 'The extension',
  nameZh: '延长的工作日',
  rule: 'Art 17',
  nextStep: 'Ask for fewer working days.',
};

/** Law or duties changed: the time to update the entry and submit it runs from the day of the change (Art 17). */
export const openUpdateDuty = (context: NodeContext, input: OpenUpdateDutyInput): Promise<EntryOutcome> =>
  actOnEntry(context, {
    action: 'openUpdateDuty',
    input,
    check: (row) => [
      ...checkText(basisForm, input.basis),
      ...notAfter(changedOnForm, input.changedOn, context.today),
      ...(isOpen(row) ? [alreadyOpen] : []),
    ],
    change: (row) => ({
      ...row,
      updateDuty: {
        cause: input.cause,
        basis: input.basis.trim(),
        changedOn: input.changedOn,
        extension: null,
        // An update that is with the authority already was submitted in time.
        submissions: isUnderReview(row) ? [{ submittedOn: context.today, returnedOn: null }] : [],
        endedOn: null,
      },
    }),
    reason: input.basis.trim(),
  });

/** The authority adds time, once, and no more than the rule lets it (Art 17). */
export const extendUpdateDuty = (context: NodeContext, input: ExtendUpdateDutyInput): Promise<EntryOutcome> =>
  actOnEntry(context, {
    action: 'extendUpdateDuty',
    input,
    check: (row) => [...checkText(reasonForm, input.reason), ...checkExtension(context, row, input.workingDays)],
    change: (row) => ({
      ...row,
      updateDuty: row.updateDuty && {
        ...row.updateDuty,
        extension: { grantedOn: context.today, workingDays: input.workingDays },
      },
    }),
    reason: input.reason.trim(),
  });

function checkExtension({ clockTables, node }: NodeContext, row: CatalogEntryRow, days: number): Problem[] {
  const { updateDuty } = row;
  if (updateDuty === null || !isOpen(row)) return [noOpenDuty];
  if (updateDuty.extension !== null) return [alreadyExtended(updateDuty.extension)];
  const most = clockTables.rule(node.code, 'CATALOG_UPDATE', null, updateDuty.changedOn)?.mostExtension ?? 0;
  if (days >= 1 && days <= most) return [];
  return [
    malformed(
      workingDaysForm,
      `${days} working days cannot be added: 1 to ${most} can.`,
      `不能延长${days}个工作日，可延长1至${most}个工作日。`,
    ),
  ];
}

const isOpen = ({ updateDuty }: CatalogEntryRow): boolean => updateDuty !== null && updateDuty.endedOn === null;
const isUnderReview = ({ review }: CatalogEntryRow): boolean => review !== null && review.endedAt === null;

const alreadyOpen: Problem = {
  code: 'ALREADY_OPEN',
  field: null,
  message: 'The entry has an update duty that is open.',
  messageZh: '该目录条目已有未完成的更新义务。',
  rule: 'Art 17',
  nextStep: 'Take both changes into one update; its time runs from the first.',
};

const noOpenDuty: Problem = {
  code: 'NO_OPEN_DUTY',
  field: null,
  message: 'The entry has no update duty that is open.',
  messageZh: '该目录条目没有未完成的更新义务。',
  rule: 'Art 17',
  nextStep: 'Open an update duty first, if law or duties changed.',
};

const alreadyExtended = ({ grantedOn, workingDays }: { grantedOn: string; workingDays: number }): Problem => ({
  code: 'ALREADY_EXTENDED',
  field: 'workingDays',
  message: `The time was extended on ${grantedOn} by ${workingDays} working days: that is possible once.`,
  messageZh: `已于${grantedOn}延长${workingDays}个工作日，只能延长一次。`,
  rule: 'Art 17',
  nextStep: 'Submit the update, or have the matter taken up by the authority.',
});
