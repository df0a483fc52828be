import type { CollectionSpec, SearchSpec } from '../port.ts';
import { quote } from './quote.ts';

/**
 * How the texts of a search lie in the file: a table that holds them, in which a piece is looked for, and an index of their tokens that
 * leads to the rows in which it may be found. Both number the rows as the collection does. The index keeps numbers alone, no texts.
 */
export interface SearchLayout {
  readonly spec: SearchSpec;
  readonly texts: string;
  readonly createTexts: string;
  readonly tokens: string;
  readonly createTokens: string;
}

/** The texts' table has no column named as one of the collection has: no field's name has a space. */
export const textColumn = (text: string): string => quote(`${text} text`);

export const textsTableOf = (collection: string): string => `${collection} texts`;
export const tokensTableOf = (collection: string): string => `${collection} tokens`;

export function searchLayoutOf({ name, search }: CollectionSpec): SearchLayout | undefined {
  if (search === undefined) return undefined;
  const texts = quote(textsTableOf(name));
  const tokens = quote(tokensTableOf(name));
  const columns = search.texts.map((text) => `, ${textColumn(text)} TEXT`).join('');
  return {
    spec: search,
    texts,
    // The version stands in the definition, so that texts of another one are a table of another kind.
    createTexts: `CREATE TABLE ${texts} (/* ${search.version} */ text_id INTEGER PRIMARY KEY${columns})`,
    tokens,
    createTokens: `CREATE VIRTUAL TABLE ${tokens} USING fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='ascii')`,
  };
}
