import type { Problem } from '../../../../schema/generated/resolvers.ts';
import type { DraftEntry } from './draft-entry.ts';
import { entryFields, itemFields } from './entry-fields.ts';
import { checkSecretText, checkSecretTitle } from './secrets.ts';

/** What is refused as soon as it is typed, in a draft too: secrets in any text (Art 3). */
export function checkEntrySecrets(entry: Omit<DraftEntry, 'provider'>): Problem[] {
  const { name, abstract, useConditions, notShared, classification, items } = entry;
  return [
    ...checkSecretTitle(entryFields.name, name),
    ...checkSecretText(entryFields.abstract, abstract),
    ...classification.flatMap((step, index) =>
      checkSecretTitle({ ...entryFields.classification, field: `classification.${index}` }, step),
    ),
    ...checkSecretText(entryFields.scope, useConditions?.scope ?? null),
    ...checkSecretText(entryFields.purpose, useConditions?.purpose ?? null),
    ...checkSecretText(entryFields.reason, notShared?.reason ?? null),
    ...items.flatMap((item, index) => checkSecretTitle(itemFields(index).name, item.name)),
  ];
}
