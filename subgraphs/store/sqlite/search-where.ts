import type { Piece, PieceGroup } from '../port.ts';
import { tokensOfPiece } from '../search/search-tokens.ts';
import type { Clause } from './clause.ts';
import { type SearchLayout, textColumn } from './search-layout.ts';
import type { Parameter } from './statements.ts';

const stands = ({ text }: Piece): string => `instr(${textColumn(text)}, ?)`;

/** The row whose texts they are fits: one piece at least of each required group stands in its text. */
export function found(groups: readonly PieceGroup[]): Clause {
  const required = groups.filter((group) => group.required);
  const tests = required.map(({ pieces }) => (pieces.length === 0 ? '0' : `(${pieces.map(stands).join(' OR ')})`));
  return {
    sql: tests.length === 0 ? '1' : tests.join(' AND '),
    parameters: required.flatMap(({ pieces }) => pieces.map(({ holds }) => holds)),
  };
}

/** The same as a test of a row of the collection. */
export function foundInTexts({ texts }: SearchLayout, groups: readonly PieceGroup[]): Clause {
  const { sql, parameters } = found(groups);
  return { sql: `EXISTS (SELECT 1 FROM ${texts} WHERE text_id = row_id AND ${sql})`, parameters };
}

/** What the row's texts are worth: of each group the weightiest piece that stands there. */
export function score(groups: readonly PieceGroup[]): Clause {
  const parameters: Parameter[] = [];
  const terms = groups.flatMap(({ pieces }) => {
    if (pieces.length === 0) return [];
    const heaviestFirst = [...pieces].sort((one, other) => other.weight - one.weight);
    for (const { holds } of heaviestFirst) parameters.push(holds);
    const cases = heaviestFirst.map((piece) => `WHEN ${stands(piece)} THEN ${piece.weight}`).join(' ');
    return [`CASE ${cases} ELSE 0 END`];
  });
  return { sql: terms.length === 0 ? '0' : terms.join(' + '), parameters };
}

/**
 * The rows in whose texts all required groups may be found, as a question to the index of tokens. Undefined when it would not lead
 * anywhere: a piece without a character stands everywhere.
 */
export function tokenQuestion(groups: readonly PieceGroup[]): string | undefined {
  const questions = groups.flatMap(({ required, pieces }) => {
    const leads = required && pieces.length > 0 && pieces.every(({ holds }) => holds !== '');
    return leads ? [`(${[...new Set(pieces.map(allTokens))].join(' OR ')})`] : [];
  });
  return questions.length === 0 ? undefined : questions.join(' AND ');
}

const allTokens = ({ holds }: Piece): string =>
  `(${tokensOfPiece(holds)
    .map((token) => `"${tokenWord(token)}"`)
    .join(' AND ')})`;

/** A token as one word for SQLite's tokenizer: signs of ASCII, which would part it, become characters of private use. */
export const tokenWord = (token: string): string =>
  token.replace(/[\0-/:-@[-`{-\x7f]/g, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0)));
