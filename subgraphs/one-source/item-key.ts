import { toSimplified } from './simplified.ts';

/** In what the name of a data item, as somebody wrote it, differs from the plain form that it is compared in. */
export type NameVariant = 'FULL_WIDTH' | 'CAPITALS' | 'SPACES_AND_PUNCTUATION' | 'TRADITIONAL_CHARACTERS';

const steps: readonly (readonly [NameVariant, (text: string) => string])[] = [
  ['FULL_WIDTH', (text) => text.normalize('NFKC')],
  ['CAPITALS', (text) => text.toLowerCase()],
  ['SPACES_AND_PUNCTUATION', (text) => text.replace(/[\s\p{P}\p{S}]+/gu, '')],
  ['TRADITIONAL_CHARACTERS', toSimplified],
];

/** The name as it is compared, and what had to be done to it. */
export function plainName(name: string): { readonly plain: string; readonly variants: readonly NameVariant[] } {
  let plain = name;
  const variants: NameVariant[] = [];
  for (const [variant, step] of steps) {
    const next = step(plain);
    if (next !== plain) variants.push(variant);
    plain = next;
  }
  return { plain, variants };
}

/** What two items have in common that say the same: plain name and type; with a theme, that too. `-` stands for none. */
export const itemKey = (name: string, type: string, theme: string | null): string =>
  `${plainName(name).plain}/${type}/${theme ?? '-'}`;
