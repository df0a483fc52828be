/** Letters of ASCII become small ones, no other: the same in every store. */
export const fold = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** The characters of a text, and each two that are neighbours, each once: a piece stands in a text only if all its tokens do. */
export function tokensOf(text: string): ReadonlySet<string> {
  const tokens = new Set<string>();
  let previous = '';
  for (const character of text) {
    tokens.add(character);
    if (previous !== '') tokens.add(previous + character);
    previous = character;
  }
  return tokens;
}

/** The fewest tokens that a text has to have for a piece to stand in it: its pairs, or the one character that it is. */
export function tokensOfPiece(piece: string): readonly string[] {
  const characters = [...piece];
  if (characters.length < 2) return characters;
  const pairs = characters.slice(1).map((character, before) => `${characters[before]}${character}`);
  return [...new Set(pairs)];
}
