import type { CatalogContentInput, Problem } from '../../../../schema/generated/resolvers.ts';
import { type FormField, malformed } from '../../../kit/problem.ts';
import type { DataItemRow, EntryContent } from '../row.ts';

/** What the input says. Source departments are the authority's to name, so those of the old text stay with their items. */
export function readContent(input: CatalogContentInput, old: readonly DataItemRow[] = []): EntryContent {
  const sourceOf = (code: string | null): string | null =>
    code === null ? null : (old.find((item) => item.code === code)?.sourceDepartment ?? null);
  const items = (input.items ?? []).map((item) => ({
    name: item.name ?? '',
    code: item.code ?? null,
    type: item.type ?? null,
    length: item.length ?? null,
    grade: item.grade ?? null,
    personalInformation: item.personalInformation ?? false,
    maskingRule: item.maskingRule ?? null,
    sourceDepartment: sourceOf(item.code ?? null),
  }));
  const { useConditions, notShared } = input;
  return {
    code: input.code ?? null,
    name: input.name ?? '',
    abstract: input.abstract ?? null,
    category: input.category ?? null,
    theme: input.theme ?? null,
    classification: input.classification ?? [],
    format: input.format ?? null,
    updateFrequency: input.updateFrequency ?? null,
    sharingClass: input.sharingClass ?? null,
    sharingMode: input.sharingMode ?? null,
    useConditions:
      useConditions == null ? null : { scope: useConditions.scope ?? null, purpose: useConditions.purpose ?? null },
    notShared:
      notShared == null
        ? null
        : {
            reason: notShared.reason ?? null,
            basisRank: notShared.basisRank ?? null,
            basis: notShared.basis ?? null,
          },
    grade: input.grade ?? null,
    gradeLevel: input.gradeLevel ?? null,
    personalInformation: items.some(({ personalInformation }) => personalInformation),
    openAttribute: input.openAttribute ?? null,
    relatedCodes: input.relatedCodes ?? [],
    items,
  };
}

/** How much a draft may hold, whatever else is wrong with it: what is longer is no catalog. */
export function checkSize(content: EntryContent): Problem[] {
  const { name, code, abstract, theme, classification, relatedCodes, useConditions, notShared, items } = content;
  return [
    ...atMost('name', name, 200),
    ...atMost('code', code, 64),
    ...atMost('abstract', abstract, 4000),
    ...atMost('theme', theme, 32),
    ...countAtMost('classification', classification, 10),
    ...classification.flatMap((step, index) => atMost(`classification.${index}`, step, 200)),
    ...countAtMost('relatedCodes', relatedCodes, 100),
    ...relatedCodes.flatMap((one, index) => atMost(`relatedCodes.${index}`, one, 64)),
    ...atMost('useConditions.scope', useConditions?.scope ?? null, 500),
    ...atMost('useConditions.purpose', useConditions?.purpose ?? null, 500),
    ...atMost('notShared.reason', notShared?.reason ?? null, 500),
    ...atMost('notShared.basis', notShared?.basis ?? null, 500),
    ...countAtMost('items', items, 500),
    ...items.flatMap((item, index) => [
      ...atMost(`items.${index}.name`, item.name, 100),
      ...atMost(`items.${index}.code`, item.code, 64),
      ...atMost(`items.${index}.maskingRule`, item.maskingRule, 64),
    ]),
  ];
}

const sized = (field: string): FormField => ({
  field,
  name: 'It',
  nameZh: '该项',
  rule: null,
  nextStep: 'Shorten it.',
});

function atMost(field: string, value: string | null, most: number): Problem[] {
  const length = [...(value ?? '')].length;
  if (length <= most) return [];
  return [
    malformed(
      sized(field),
      `${field} has ${length} characters: at most ${most} can be kept.`,
      `${field}有${length}个字符，最多${most}个。`,
    ),
  ];
}

function countAtMost(field: string, list: readonly unknown[], most: number): Problem[] {
  if (list.length <= most) return [];
  return [
    malformed(
      sized(field),
      `${field} has ${list.length} elements: at most ${most} can be kept.`,
      `${field}有${list.length}项，最多${most}项。`,
    ),
  ];
}
