import { tokensOf } from '../search/search-tokens.ts';

/** Stands for texts of so many tokens that they are not worth keeping: such a row is looked into by every search. */
export const tooManyTokens = '';
const mostTokens = 2000;

/** What is stored beside a row so that an index leads from a word to the rows that may hold it. */
export function storedTokens(texts: readonly string[]): readonly string[] {
  const tokens = new Set(texts.flatMap((text) => [...tokensOf(text)]));
  return tokens.size > mostTokens ? [tooManyTokens] : [...tokens];
}
