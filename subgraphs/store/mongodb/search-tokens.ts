/** Letters of ASCII become small ones, no other: the same in every store. */
export const fold = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Stands for texts of so many tokens that they are not worth keeping: such a row is looked into by every search. */
export const tooManyTokens = '';
const mostTokens = 2000;

/** The pairs of neighbouring characters in a text, folded, each once: a word stands in a text only if all its pairs do. */
export function tokensOf(text: string): ReadonlySet<string> {
  const tokens = new Set<string>();
  let previous = '';
  for (const character of fold(text)) {
    if (previous !== '') tokens.add(previous + character);
    previous = character;
  }
  return tokens;
}

/** What is stored beside a row so that an index leads from a word to the rows that may hold it. */
export function storedTokens(texts: readonly string[]): readonly string[] {
  const tokens = new Set(texts.flatMap((text) => [...tokensOf(text)]));
  return tokens.size > mostTokens ? [tooManyTokens] : [...tokens];
}
