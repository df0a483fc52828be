import { fieldValue } from '../field-value.ts';
import type { Condition, FieldType, FieldValue, Filter, Piece, PieceGroup, SearchSpec } from '../port.ts';
import { checkGroups } from '../search/search-texts.ts';
import { fold, tokensOfPiece } from '../search/search-tokens.ts';
import { pathOf } from './stored-row.ts';
import { tooManyTokens } from './stored-tokens.ts';

/** A condition as MongoDB reads it. */
export type Clause = Readonly<Record<string, unknown>>;

/** What can be asked of a collection. */
export interface Searchable {
  readonly name: string;
  readonly types: ReadonlyMap<string, FieldType>;
  readonly text: readonly string[];
  readonly search: SearchSpec | undefined;
}

const never: Clause = { _id: { $in: [] } };

export function filterDocument(searchable: Searchable, filter: Filter): Clause {
  return all(
    filter.flatMap((condition) => {
      if ('words' in condition) return condition.words.map((word) => wordClause(searchable, word));
      if ('match' in condition) return matchClauses(searchable, condition.match);
      if ('anyOf' in condition) return [any(condition.anyOf.map((one) => filterDocument(searchable, one)))];
      return [comparison(searchable, condition)];
    }),
  );
}

export function all(clauses: readonly Clause[]): Clause {
  const [only, ...others] = clauses;
  if (only === undefined) return {};
  return others.length === 0 ? only : { $and: clauses };
}

export function any(clauses: readonly Clause[]): Clause {
  const [only, ...others] = clauses;
  if (only === undefined) return never;
  return others.length === 0 ? only : { $or: clauses };
}

function comparison({ name, types }: Searchable, condition: Extract<Condition, { readonly field: string }>): Clause {
  const { field } = condition;
  const type = types.get(field);
  if (type === undefined) throw new TypeError(`${name} cannot be filtered by ${field}`);
  const path = pathOf(field);
  if ('in' in condition)
    return membership(
      path,
      condition.in.map((value) => fieldValue(field, type, value)),
    );
  if (type === 'boolean') throw new TypeError(`Field ${field} is boolean: it has no range`);
  // Compared with a value of a type, MongoDB finds values of that type alone, hence no null.
  if ('atLeast' in condition) return { [path]: { $gte: fieldValue(field, type, condition.atLeast) } };
  return { [path]: { $lt: fieldValue(field, type, condition.below) } };
}

/** Null stands for a field that is not there as well. It is asked for apart: it is in no sparse index, which a list with it may be looked up in. */
function membership(path: string, values: readonly FieldValue[]): Clause {
  const present = values.filter((value) => value !== null);
  const listed: Clause = { [path]: { $in: present } };
  if (present.length === values.length) return listed;
  return any([{ [path]: null }, ...(present.length === 0 ? [] : [listed])]);
}

/** The tokens lead to the rows that may hold the word, the pattern keeps those that do. */
function wordClause({ text }: Searchable, word: string): Clause {
  const pattern = patternOf(word);
  const holds = any(text.map((field) => ({ [pathOf(field)]: { $regex: pattern } })));
  return text.length === 0 ? holds : ledByTokens(fold(word), holds);
}

/** Of each group that has to be found, one piece stands in its text. */
function matchClauses({ name, search }: Searchable, groups: readonly PieceGroup[]): Clause[] {
  checkGroups(name, search, groups);
  return groups.filter(({ required }) => required).map(({ pieces }) => any(pieces.map(pieceClause)));
}

const pieceClause = ({ text, holds }: Piece): Clause =>
  ledByTokens(holds, { [`_texts.${text}`]: { $regex: literal(holds) } });

function ledByTokens(characters: string, clause: Clause): Clause {
  const tokens = tokensOfPiece(characters);
  if (tokens.length === 0) return clause;
  return all([any([{ _words: { $all: tokens } }, { _words: tooManyTokens }]), clause]);
}

/** A pattern of the characters themselves. Every sign of ASCII but letters and digits is written by its number, so that none means anything. */
const literal = (characters: string): string =>
  characters.replace(/[\0-/:-@[-`{-\x7f]/g, (sign) => `\\x{${sign.charCodeAt(0).toString(16)}}`);

/** Letters of ASCII stand for both cases. Every other sign of ASCII is written by its number, so that none means anything. */
function patternOf(word: string): string {
  const parts = [...fold(word)].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (/[a-z]/.test(character)) return `[${character}${character.toUpperCase()}]`;
    return code < 0x80 ? `\\x{${code.toString(16)}}` : character;
  });
  return parts.join('');
}
