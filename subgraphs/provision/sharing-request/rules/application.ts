import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { checkText, malformed, missing } from '../../../kit/problem.ts';
import type { CatalogEntryRow, SharingModeCode } from '../../catalog/row.ts';
import { itemsForm, mostItems, textForms, usedUntilForm } from './submission-form.ts';

/** What a request asks for, and on what grounds (Art 20). Texts that are not known yet are empty. */
export interface Application {
  readonly legalBasis: string;
  readonly scenario: string;
  readonly scope: string;
  readonly sharingMode: SharingModeCode;
  readonly usedUntil: string | null;
  readonly items: readonly string[];
}

/** Every rule that an application breaks, all at once (Art 20). `entry` is the row that it asks for, null when there is none. */
export function checkApplication(application: Application, entry: CatalogEntryRow | null, today: string): Problem[] {
  const { legalBasis, scenario, scope, usedUntil, items } = application;
  return [
    ...checkText(textForms.legalBasis, legalBasis),
    ...checkText(textForms.scenario, scenario),
    ...checkText(textForms.scope, scope),
    ...checkMode(application, entry),
    ...checkUsedUntil(usedUntil, today),
    ...checkItems(items, entry),
  ];
}

/** What a draft may not be: it may lack anything, and be wrong in nothing that it says. */
export const checkDraft = (application: Application, entry: CatalogEntryRow | null, today: string): Problem[] =>
  checkApplication(application, entry, today).filter(
    ({ code, field }) => code !== 'REQUIRED' || /\.\d+$/.test(field ?? ''),
  );

function checkMode({ sharingMode }: Application, entry: CatalogEntryRow | null): Problem[] {
  if (entry === null || entry.sharingMode === sharingMode) return [];
  return [
    {
      code: 'MODE_NOT_OFFERED',
      field: 'sharingMode',
      message: `The entry is shared by ${entry.sharingMode ?? 'no mode yet'}, not by ${sharingMode}.`,
      messageZh: '该目录条目不提供所申请的共享方式。',
      rule: 'Art 20',
      nextStep: `Ask for the mode that the entry offers${entry.sharingMode === null ? '' : `: ${entry.sharingMode}`}.`,
    },
  ];
}

/** Whether a last day of use can be one. */
export function checkUsedUntil(day: string | null, today: string): Problem[] {
  if (day === null) return [missing(usedUntilForm)];
  if (day >= today) return [];
  return [
    {
      code: 'DATE_IN_PAST',
      field: 'usedUntil',
      message: `The last day of use, ${day}, is past: today is ${today}.`,
      messageZh: `使用截止日期${day}已过，今天是${today}。`,
      rule: 'Art 20',
      nextStep: 'Choose today or a later day.',
    },
  ];
}

function checkItems(items: readonly string[], entry: CatalogEntryRow | null): Problem[] {
  if (items.length === 0) return [missing(itemsForm)];
  if (items.length > mostItems) {
    return [
      malformed(
        itemsForm,
        `${items.length} items are named: at most ${mostItems} can be.`,
        `列出了${items.length}个数据项，最多${mostItems}个。`,
      ),
    ];
  }
  return entry === null ? [] : items.flatMap((item, index) => checkItem(item, index, items, entry));
}

function checkItem(item: string, index: number, items: readonly string[], entry: CatalogEntryRow): Problem[] {
  const field = `${itemsForm.field}.${index}`;
  if (item.trim() === '') return [missing({ ...itemsForm, field })];
  if (!entry.items.some(({ name }) => name === item.trim())) {
    return [
      {
        code: 'UNKNOWN_ITEM',
        field,
        message: `The entry has no data item "${item}".`,
        messageZh: `该目录条目没有数据项“${item}”。`,
        rule: 'Art 20',
        nextStep: 'Choose among the data items of the entry.',
      },
    ];
  }
  if (items.findIndex((other) => other.trim() === item.trim()) === index) return [];
  return [malformed({ ...itemsForm, field }, `The data item "${item}" is named twice.`, `数据项“${item}”重复。`)];
}
