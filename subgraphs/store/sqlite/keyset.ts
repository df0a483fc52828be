import type { FieldType, FieldValue, Position, SortKey } from '../port.ts';
import { quote } from './layout.ts';
import type { Clause } from './where.ts';

/** A sort key in the direction of reading. */
interface Step {
  readonly field: string;
  readonly type: FieldType;
  readonly ascending: boolean;
}

/**
 * Rows that lie together in the index of an order: the first `equal` sort keys are fixed, the next one is null or within bounds.
 * `lower` and `upper` say which bounds of that key are set, null counting as both.
 */
export interface Range extends Clause {
  readonly equal: number;
  readonly lower: boolean;
  readonly upper: boolean;
  readonly isNull?: true;
}

/**
 * The way through an order from one end to the other. A page behind a position is not one comparison, since keys differ in
 * direction and may be null: it is a few ranges of the order's index, nearest first, each found at once however deep it lies.
 */
export class Keyset {
  readonly orderBy: string;
  readonly fields: readonly string[];
  readonly #steps: readonly Step[];

  constructor(sortKeys: readonly SortKey[], types: ReadonlyMap<string, FieldType>, from: 'first' | 'last') {
    const keys: readonly SortKey[] = [...sortKeys, { field: 'id', direction: 'ASC' }];
    this.#steps = keys.map(({ field, direction }) => ({
      field,
      type: types.get(field) ?? 'text',
      ascending: (direction === 'ASC') === (from === 'first'),
    }));
    this.fields = keys.map(({ field }) => field);
    this.orderBy = this.#steps
      .map(({ field, ascending }) => `${quote(field)} ${ascending ? 'ASC' : 'DESC'}`)
      .join(', ');
  }

  /** The ranges behind `near`, up to about `far`: rows that share the first sort key with `far` still need `nearerThan`. */
  ranges(near: Position | undefined, far: Position | undefined): readonly Range[] {
    const ranges = near === undefined ? [everything] : this.#behind(near);
    const step = this.#steps[0];
    if (far === undefined || step === undefined) return ranges;
    const limit = far[0] ?? null;
    return ranges.flatMap((range) => (range.equal > 0 ? [range] : cut(range, step, limit)));
  }

  /** Rows behind the position in the direction of reading, as a test of a row. */
  fartherThan(position: Position): Clause {
    return this.#anyOf(this.#behind(position));
  }

  /** Rows before the position in the direction of reading, as a test of a row. */
  nearerThan(position: Position): Clause {
    return this.#anyOf(this.#behind(position, true));
  }

  #behind(position: Position, turned = false): readonly Range[] {
    this.#expect(position);
    const ranges: Range[] = [];
    for (let equal = position.length - 1; equal >= 0; equal--) {
      const step = this.#steps[equal];
      if (step === undefined) continue;
      const fixed = this.#steps.slice(0, equal).map((key, index) => equality(key, position[index] ?? null));
      const sameKeys = fixed.map(({ sql }) => `${sql} AND `).join('');
      const parameters = fixed.flatMap((clause) => clause.parameters);
      for (const range of beyond(step, position[equal] ?? null, step.ascending !== turned)) {
        ranges.push({
          ...range,
          sql: `${sameKeys}${range.sql}`,
          parameters: [...parameters, ...range.parameters],
          equal,
        });
      }
    }
    return ranges;
  }

  #anyOf(ranges: readonly Range[]): Clause {
    if (ranges.length === 0) return { sql: '0', parameters: [] };
    const hidden = ranges.map(({ sql }) => `(${sql.replaceAll(/"[^"]+"/g, '+$&')})`);
    return { sql: `(${hidden.join(' OR ')})`, parameters: ranges.flatMap(({ parameters }) => parameters) };
  }

  #expect(position: Position): void {
    if (position.length === this.#steps.length) return;
    throw new TypeError(`A position here has values of ${this.fields.join(', ')}: received ${position.length} values`);
  }
}

const everything: Range = { sql: '1', parameters: [], equal: 0, lower: false, upper: false };

const scalar = (value: Exclude<FieldValue, null>): string | number =>
  typeof value === 'boolean' ? Number(value) : value;

const mayBeNull = ({ field }: Step): boolean => field !== 'id' && field !== 'version';

const isNull = ({ field }: Step): string => `${quote(field)} IS NULL`;

/** Every value is at least this; unlike IS NOT NULL, a comparison is a way into the index. */
const notNull = ({ field, type }: Step): string => `${quote(field)} >= ${type === 'text' ? "''" : '-9e999'}`;

const nulls = (step: Step): Range => ({
  sql: isNull(step),
  parameters: [],
  equal: 0,
  lower: true,
  upper: true,
  isNull: true,
});

function equality(step: Step, value: FieldValue): Clause {
  if (value === null) return { sql: isNull(step), parameters: [] };
  return { sql: `${quote(step.field)} = ?`, parameters: [scalar(value)] };
}

/** Where a key lies behind a value: null stands before every value, ascending. */
function beyond(step: Step, value: FieldValue, ascending: boolean): readonly Range[] {
  const column = quote(step.field);
  if (ascending) {
    if (value === null) return [{ sql: notNull(step), parameters: [], equal: 0, lower: true, upper: false }];
    return [{ sql: `${column} > ?`, parameters: [scalar(value)], equal: 0, lower: true, upper: false }];
  }
  if (value === null) return [];
  const below: Range = { sql: `${column} < ?`, parameters: [scalar(value)], equal: 0, lower: false, upper: true };
  return mayBeNull(step) ? [below, nulls(step)] : [below];
}

/** Ends a range at the first sort key of the far position, so that a page that is not filled reads no further. */
function cut(range: Range, step: Step, limit: FieldValue): readonly Range[] {
  const column = quote(step.field);
  if (step.ascending) {
    const before = range.lower || !mayBeNull(step) ? [] : [nulls(step)];
    if (limit === null) return before;
    const bounded = range.lower ? range : { ...range, sql: notNull(step), parameters: [], lower: true };
    return [...before, { ...bounded, ...narrowed(bounded, `${column} <= ?`, limit), upper: true }];
  }
  // Null comes last, behind every value.
  if (limit === null) return [range];
  return range.isNull ? [] : [{ ...range, ...narrowed(range, `${column} >= ?`, limit), lower: true }];
}

const narrowed = ({ sql, parameters }: Clause, bound: string, limit: Exclude<FieldValue, null>): Clause => ({
  sql: `${sql} AND ${bound}`,
  parameters: [...parameters, scalar(limit)],
});
