import type { Problem, RaiseCorrectionInput } from '../../../../schema/generated/resolvers.ts';
import type { Caller } from '../../../kit/caller.ts';
import { readGlobalId } from '../../../kit/global-id.ts';
import { checkIdempotencyKey, checkText, malformed, missing } from '../../../kit/problem.ts';
import type { CatalogEntryRow } from '../../catalog/row.ts';
import {
  contactForm,
  descriptionForm,
  entryForm,
  evidenceForm,
  itemForm,
  mostEvidence,
  nameForm,
  reporterForm,
} from './raising-form.ts';

/** Every rule that a new correction breaks, all at once (Art 26). `entry` is the row that it is about, null when the caller sees none. */
export function checkRaising(
  input: RaiseCorrectionInput,
  entry: CatalogEntryRow | null,
  caller: Pick<Caller, 'role'>,
): Problem[] {
  return [
    ...checkEntry(input, entry),
    ...checkItem(input.item, entry),
    ...checkText(descriptionForm, input.description),
    ...checkEvidence(input.evidence),
    ...(caller.role === 'PUBLIC' ? checkReporter(input.reporter) : checkNoReporter(input.reporter)),
    ...checkIdempotencyKey(input.idempotencyKey),
  ];
}

function checkEntry({ entryId, organisation }: RaiseCorrectionInput, entry: CatalogEntryRow | null): Problem[] {
  if (readGlobalId(entryId)?.kind !== 'cat')
    return [malformed(entryForm, `${entryId} is no id of a catalog entry.`, `${entryId}不是目录条目的标识。`)];
  if (entry === null)
    return [
      {
        code: 'NOT_FOUND',
        field: entryForm.field,
        message: `There is no entry ${entryId} here, or it is not for you to see.`,
        messageZh: `此处没有您可见的目录条目${entryId}。`,
        rule: entryForm.rule,
        nextStep: entryForm.nextStep,
      },
    ];
  if (organisation?.trim() !== entry.provider) return [];
  return [
    {
      code: 'OWN_ENTRY',
      field: 'entryId',
      message: 'The entry is your own: you correct it by a revision, not by asking yourself.',
      messageZh: '该目录条目由本部门提供，应通过修订更正，无需提出校核申请。',
      rule: 'Art 17',
      nextStep: 'Revise the entry.',
    },
  ];
}

function checkItem(item: string | null | undefined, entry: CatalogEntryRow | null): Problem[] {
  if (item == null || entry === null || entry.items.some(({ name }) => name === item.trim())) return [];
  return [
    {
      code: 'UNKNOWN_ITEM',
      field: itemForm.field,
      message: `The entry has no data item "${item}".`,
      messageZh: `该目录条目没有数据项“${item}”。`,
      rule: itemForm.rule,
      nextStep: itemForm.nextStep,
    },
  ];
}

function checkEvidence(evidence: readonly string[]): Problem[] {
  if (evidence.length === 0) return [missing(evidenceForm)];
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

function checkReporter(reporter: RaiseCorrectionInput['reporter']): Problem[] {
  if (reporter == null) return [missing(reporterForm)];
  return [...checkText(nameForm, reporter.name), ...checkText(contactForm, reporter.contact)];
}

function checkNoReporter(reporter: RaiseCorrectionInput['reporter']): Problem[] {
  if (reporter == null) return [];
  return [
    malformed(
      reporterForm,
      'A department raises a correction as itself: personal information is not asked for.',
      '政府部门以本部门名义提出，不收集个人信息。',
    ),
  ];
}
