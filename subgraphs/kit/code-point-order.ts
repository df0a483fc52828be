/** Orders keys made of ASCII characters, as codes, ids and enum values are: there, text order is code point order. */
export const byCodePoint = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
