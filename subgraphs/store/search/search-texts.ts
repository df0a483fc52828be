import type { PieceGroup, Row, SearchSpec } from '../port.ts';

/** The texts of a row, in the order in which the search names them. Half a character, which no store holds, is U+FFFD. */
export function searchTexts(search: SearchSpec, row: Row): readonly (string | null)[] {
  const texts = new Map(Object.entries(search.textsOf(row)));
  return search.texts.map((name) => {
    const text = texts.get(name) ?? null;
    return text === null ? null : Buffer.from(text).toString();
  });
}

/** Refuses pieces that cannot be meant: a text that the search does not have, a weight that is none. */
export function checkGroups(name: string, search: SearchSpec | undefined, groups: readonly PieceGroup[]): SearchSpec {
  if (search === undefined) throw new TypeError(`${name} has no search`);
  for (const { text, weight } of groups.flatMap(({ pieces }) => pieces)) {
    if (!search.texts.includes(text)) throw new TypeError(`The search of ${name} has no text ${text}`);
    if (!Number.isSafeInteger(weight) || weight < 1) {
      throw new RangeError(`What a piece is worth is a whole number above 0, received ${weight}`);
    }
  }
  return search;
}
