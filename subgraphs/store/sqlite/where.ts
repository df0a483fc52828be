import type { Condition, FieldType, Filter, PieceGroup } from '../port.ts';
import { checkGroups } from '../search/search-texts.ts';
import { toParameter } from './cell.ts';
import { all, type Clause } from './clause.ts';
import type { Layout } from './layout.ts';
import { quote } from './quote.ts';
import { foundInTexts } from './search-where.ts';

export type FieldCondition = Extract<Condition, { readonly field: string }>;

/** Longer lists go as one JSON value, so that the statement stays the same for every length. */
const longestInline = 8;

/** `mayUseIndex` says of which conditions the planner may make a way to the rows, and not only a test of them. */
export function where(
  layout: Layout,
  filter: Filter,
  mayUseIndex: (condition: FieldCondition) => boolean = () => true,
): Clause {
  return all(
    filter.map((condition) => {
      if ('words' in condition) return words(layout, condition.words);
      if ('match' in condition) return searched(layout, condition.match);
      if ('anyOf' in condition) return alternatives(layout, condition.anyOf);
      return comparison(layout, condition, mayUseIndex(condition));
    }),
  );
}

function searched({ name, search }: Layout, groups: readonly PieceGroup[]): Clause {
  checkGroups(name, search?.spec, groups);
  return search === undefined ? { sql: '0', parameters: [] } : foundInTexts(search, groups);
}

/** Alternatives are a test of a row and no way to it: a way through several indexes has no order, and reads rows twice. */
function alternatives(layout: Layout, filters: readonly Filter[]): Clause {
  const clauses = filters.map((filter) => where(layout, filter, () => false));
  return {
    sql: clauses.length === 0 ? '0' : `(${clauses.map(({ sql }) => `(${sql})`).join(' OR ')})`,
    parameters: clauses.flatMap(({ parameters }) => parameters),
  };
}

/** Whether the filter holds for no row, whatever the rows are. SQLite finds no plan for such a question over a given index. */
export function isImpossible(layout: Layout, filter: Filter): boolean {
  return filter.some((condition) => {
    if ('words' in condition) return layout.text.length === 0 && condition.words.length > 0;
    if ('match' in condition) return condition.match.some(({ required, pieces }) => required && pieces.length === 0);
    if ('anyOf' in condition) return condition.anyOf.every((one) => isImpossible(layout, one));
    return 'in' in condition && condition.in.length === 0;
  });
}

function comparison({ types, name }: Layout, condition: FieldCondition, mayUseIndex: boolean): Clause {
  const { field } = condition;
  const type = types.get(field);
  if (type === undefined) throw new TypeError(`${name} cannot be filtered by ${field}`);
  // A unary plus keeps the value and hides the column from the planner.
  const column = mayUseIndex ? quote(field) : `+${quote(field)}`;
  if ('in' in condition) return membership(field, type, column, condition.in);
  if (type === 'boolean') throw new TypeError(`Field ${field} is boolean: it has no range`);
  const atLeast = 'atLeast' in condition;
  const bound = toParameter(field, type, atLeast ? condition.atLeast : condition.below);
  return { sql: `${column} ${atLeast ? '>=' : '<'} ?`, parameters: [bound] };
}

function membership(field: string, type: FieldType, column: string, values: readonly unknown[]): Clause {
  const present = values.map((value) => toParameter(field, type, value)).filter((value) => value !== null);
  const absent = present.length < values.length ? [`${column} IS NULL`] : [];
  if (present.length === 0) return { sql: absent[0] ?? '0', parameters: [] };
  const inline = present.length <= longestInline;
  const list = inline ? present.map(() => '?').join(', ') : 'SELECT value FROM json_each(?)';
  const test = [`${column} IN (${list})`, ...absent].join(' OR ');
  return { sql: `(${test})`, parameters: inline ? present : [JSON.stringify(present)] };
}

/** Folded here as SQLite folds the columns: letters of ASCII, no other. */
const fold = (word: string): string => word.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function words({ text }: Layout, wanted: readonly string[]): Clause {
  if (text.length === 0) return { sql: wanted.length === 0 ? '1' : '0', parameters: [] };
  const somewhere = `(${text.map((field) => `instr(lower(${quote(field)}), ?)`).join(' OR ')})`;
  return all(wanted.map((word) => ({ sql: somewhere, parameters: text.map(() => fold(word)) })));
}
