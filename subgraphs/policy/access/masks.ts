import type { AssessmentRow, CatalogEntryRow, ConsentRow, DataItemRow } from '../../provision/catalog/row.ts';
import type { Row } from '../../store/port.ts';
import { denial } from './denial.ts';
import { combinedGrade } from './grade.ts';

/** The ways of masking a value. `ITEMS` is for a catalog entry's data items, `NAME` for a person's name. */
export const maskNames = ['NAME', 'CONSENT', 'ASSESSMENT', 'ITEMS'] as const;
export type MaskName = (typeof maskNames)[number];

/** What each does, for readers of the table. */
export const maskMeanings: Readonly<Record<MaskName, string>> = {
  NAME: 'a person’s name: its first character, then `**`',
  CONSENT: 'the day stays, the official’s name is masked as NAME',
  ASSESSMENT: 'the day stays, the official’s name is masked as NAME, the conclusion is withheld (MASKED)',
  ITEMS:
    'names, types and grades stay; of an item with personal information, and of all items where the highest grade among the entry and its items is above GENERAL, the code in the data, the length and the masking rule are withheld (MASKED)',
};

const askForIt = {
  nextStep: 'Apply for the entry with the purpose stated (submitSharingRequest), or ask the provider’s sharing office.',
  nextStepZh: '请说明用途并提出共享申请（submitSharingRequest），或联系提供部门的共享工作机构。',
};

/** Stands in the place of a value that is withheld: GraphQL answers null there, and an error that says why. */
const withheld = denial(
  'MASKED',
  'masked-value',
  {
    message: 'This value is masked for you: it is personal, graded above GENERAL, or part of a case.',
    messageZh: '该值对您脱敏：涉及个人信息、较高数据分级或办件材料。',
  },
  askForIt,
);

const maskName = (name: string): string => `${[...name][0] ?? ''}**`;

/** The value as somebody may see it who may not see it whole. `row` is the row that holds it. */
export function maskValue(mask: MaskName | undefined, value: unknown, row: Row): unknown {
  if (value === null || value === undefined) return null;
  switch (mask) {
    case undefined:
      return withheld;
    case 'NAME':
      return maskName(String(value));
    case 'CONSENT': {
      const consent = value as ConsentRow;
      return { ...consent, by: maskName(consent.by) };
    }
    case 'ASSESSMENT': {
      const assessment = value as AssessmentRow;
      return { ...assessment, by: maskName(assessment.by), conclusion: withheld };
    }
    case 'ITEMS':
      return maskItems(value as readonly DataItemRow[], row as CatalogEntryRow);
  }
}

function maskItems(items: readonly DataItemRow[], { grade }: CatalogEntryRow): readonly object[] {
  const sensitive = combinedGrade([grade, ...items.map((item) => item.grade)]) !== 'GENERAL';
  return items.map((item) =>
    sensitive || item.personalInformation ? { ...item, code: withheld, length: withheld, maskingRule: withheld } : item,
  );
}
