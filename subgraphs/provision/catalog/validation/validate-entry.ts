import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { checkText, type FormField, missing } from '../../../kit/problem.ts';
import { checkClass } from './check-class.ts';
import { checkGrade } from './check-grade.ts';
import { checkItems } from './check-items.ts';
import { checkCreditCode, checkProvider } from './check-provider.ts';
import { checkCodeTaken, checkRelatedCodes, checkResourceCode } from './check-resource-code.ts';
import type { DraftEntry } from './draft-entry.ts';
import { entryFields } from './entry-fields.ts';
import { checkEntrySecrets } from './entry-secrets.ts';
import { fault } from './fault.ts';
import { checkStrayCharacters } from './stray-characters.ts';
import { checkSystemName } from './system-name.ts';

/** What an entry is judged against besides itself. */
export interface EntrySetting {
  /** `LEGACY` for rows of an older catalog: what cannot be mended at a desk is a warning there. */
  readonly origin: 'NEW' | 'LEGACY';
  /** True when another entry of the same platform has the resource code already. */
  readonly codeTaken?: boolean;
}

/** Problems keep an entry from being submitted; warnings are to be looked at. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Everything that is wrong with an entry, all at once (Art 3, 13, 14, 15). Paths are those of the entry: `items.3.name`. */
export function validateEntry(entry: DraftEntry, { origin, codeTaken = false }: EntrySetting): Findings {
  const creditCode = checkCreditCode(entry.provider);
  return {
    problems: [
      ...checkEntrySecrets(entry),
      ...checkName(entry.name),
      ...checkResourceCode(entry),
      ...checkCodeTaken(entry.code, codeTaken),
      ...checkProvider(entry.provider),
      ...(origin === 'NEW' ? creditCode : []),
      ...required(entryFields.category, entry.category),
      ...checkClassification(entry),
      ...required(entryFields.format, entry.format),
      ...required(entryFields.updateFrequency, entry.updateFrequency),
      ...checkClass(entry),
      ...checkMode(entry),
      ...checkGrade(entry),
      ...checkRelatedCodes(entry),
      ...checkItems(entry.items),
    ],
    warnings: [
      ...(origin === 'LEGACY' ? creditCode : []),
      ...required(entryFields.abstract, entry.abstract),
      ...required(entryFields.openAttribute, entry.openAttribute),
    ],
  };
}

const checkName = (name: string): Problem[] => [
  ...checkText({ ...entryFields.name, least: 2, most: 200 }, name),
  ...checkStrayCharacters(entryFields.name, name),
  ...checkSystemName(name),
];

const required = (form: FormField, value: string | null): Problem[] =>
  value === null || value.trim() === '' ? [missing(form)] : [];

function checkClassification({ classification }: DraftEntry): Problem[] {
  if (classification.every((step) => step.trim() === '')) return [missing(entryFields.classification)];
  return classification.flatMap((step, index) => {
    const form = { ...entryFields.classification, field: `classification.${index}` };
    return step.trim() === '' ? [missing(form)] : checkStrayCharacters(form, step);
  });
}

const fileFormats: readonly DraftEntry['format'][] = ['SPREADSHEET', 'DOCUMENT', 'IMAGE', 'MULTIMEDIA'];

/** What is held in files is not exchanged between databases. */
function checkMode({ sharingMode, format }: DraftEntry): Problem[] {
  const form = entryFields.sharingMode;
  if (sharingMode === null) return [missing(form)];
  if (sharingMode !== 'BATCH' || !fileFormats.includes(format)) return [];
  return [
    fault(
      'MODE_NOT_POSSIBLE',
      { ...form, nextStep: 'Choose FILE or API, or correct the format if the data is held in a database.' },
      `Data held as ${format} is files: it cannot be shared by BATCH, which is between databases.`,
      '文件类格式的资源不能采用批量交换（库表交换）方式共享。',
    ),
  ];
}
