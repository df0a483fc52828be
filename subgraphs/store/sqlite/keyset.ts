import type { FieldType, FieldValue, Position, SortKey } from '../port.ts';
import { scoreField } from '../search/score.ts';
import type { Clause } from './clause.ts';
import { quote } from './quote.ts';

/**
 * Rows that lie together in the index of an order: the first `equal` sort keys are fixed, the next one is null or within bounds.
 * `lower` and `upper` say which bounds of that key are set, null counting as both.
 */
export interface Range extends Clause {
  readonly equal: number;
  readonly lower: boolean;
  readonly upper: boolean;
}

/** A sort key in the direction of reading. */
interface Step {
  readonly field: string;
  readonly type: FieldType;
  readonly ascending: boolean;
}

type KeyValue = string | number | null;

/** The way through an order from one end to the other. */
export class Keyset {
  readonly orderBy: string;
  readonly fields: readonly string[];
  readonly #steps: readonly Step[];

  constructor(sortKeys: readonly SortKey[], types: ReadonlyMap<string, FieldType>, from: 'first' | 'last') {
    const keys: readonly SortKey[] = [...sortKeys, { field: 'id', direction: 'ASC' }];
    this.#steps = keys.map(({ field, direction }) => ({
      field,
      type: field === scoreField ? 'integer' : (types.get(field) ?? 'text'),
      ascending: (direction === 'ASC') === (from === 'first'),
    }));
    this.fields = keys.map(({ field }) => field);
    this.orderBy = this.#steps
      .map(({ field, ascending }) => `${quote(field)} ${ascending ? 'ASC' : 'DESC'}`)
      .join(', ');
  }

  /**
   * All that lies behind `near` and before `far` in the direction of reading, nearest first. It is not one comparison, since keys differ
   * in direction and may be null: it is a few ranges of the order's index, each found at once however deep it lies. Between (1, b) and
   * (3, d) lie the rows (1, more than b), then those from more than 1 to less than 3, then (3, less than d).
   */
  between(near: Position | undefined, far: Position | undefined): readonly Range[] {
    const start = near && this.#read(near);
    const end = far && this.#read(far);
    if (start === undefined && end === undefined) return [everything];
    const fork = start && end ? this.#fork(start, end) : 0;
    if (fork === undefined) return [];
    const ranges: Range[] = [];
    const steps = [...this.#steps.entries()];
    for (const [index, step] of steps.toReversed()) {
      if (start && (index > fork || !end))
        ranges.push(...this.#within(start, index, open(step, start[index], undefined)));
    }
    const forked = this.#steps[fork];
    if (end && forked) ranges.push(...this.#within(end, fork, open(forked, start?.[fork], end[fork])));
    for (const [index, step] of steps) {
      if (end && index > fork) ranges.push(...this.#within(end, index, open(step, undefined, end[index])));
    }
    return ranges;
  }

  /** Where the positions part; undefined when nothing can lie between them, since the first is not before the other. */
  #fork(start: readonly KeyValue[], end: readonly KeyValue[]): number | undefined {
    const fork = start.findIndex((value, index) => value !== end[index]);
    const step = this.#steps[fork];
    if (step === undefined) return undefined;
    const order = compare(start[fork] ?? null, end[fork] ?? null);
    return order < 0 === step.ascending ? fork : undefined;
  }

  /** The ranges of one key, where the keys before it are those of the position. */
  #within(position: readonly KeyValue[], equal: number, ranges: readonly Range[]): readonly Range[] {
    const fixed = this.#steps.slice(0, equal).map((step, index) => equality(step, position[index] ?? null));
    return ranges.map((range) => ({
      ...range,
      sql: [...fixed, range].map(({ sql }) => sql).join(' AND '),
      parameters: [...fixed, range].flatMap(({ parameters }) => parameters),
      equal,
    }));
  }

  /** A value that is not of its key's type, which a cursor made by hand may hold, counts as none. */
  #read(position: Position): readonly KeyValue[] {
    if (position.length !== this.#steps.length) {
      throw new TypeError(
        `A position here has values of ${this.fields.join(', ')}: received ${position.length} values`,
      );
    }
    return this.#steps.map((step, index) => keyValue(step, position[index] ?? null));
  }
}

/** The ranges as a test of a row, which does not lead the planner into the order's index. */
export function anyOf(ranges: readonly Range[]): Clause {
  const tests = ranges.map(({ sql }) => `(${sql.replaceAll(/"[^"]+"/g, '+$&')})`);
  return { sql: `(${tests.join(' OR ')})`, parameters: ranges.flatMap(({ parameters }) => parameters) };
}

const everything: Range = { sql: '1', parameters: [], equal: 0, lower: false, upper: false };

/** A key's values strictly between two, in the direction of reading: null stands before every value, ascending. */
function open(step: Step, near: KeyValue | undefined, far: KeyValue | undefined): readonly Range[] {
  const [least, most] = step.ascending ? [near, far] : [far, near];
  const ranges: Range[] = [];
  if (least === undefined && most !== null && mayBeNull(step)) {
    ranges.push({ sql: isNull(step), parameters: [], equal: 0, lower: true, upper: true });
  }
  if (most !== null) ranges.push(values(step, least ?? null, most));
  return step.ascending ? ranges : ranges.reverse();
}

/** The values that are not null, more than one and less than the other. */
function values(step: Step, least: KeyValue, most: string | number | undefined): Range {
  const column = quote(step.field);
  const lower = least === null ? [] : [least];
  const upper = most === undefined ? [] : [most];
  const bounds = [...lower.map(() => `${column} > ?`), ...upper.map(() => `${column} < ?`)];
  // Every value is at least this; unlike IS NOT NULL, a comparison is a way into the index.
  const anyValue = `${column} >= ${step.type === 'text' ? "''" : '-9e999'}`;
  return {
    sql: bounds.length === 0 ? anyValue : bounds.join(' AND '),
    parameters: [...lower, ...upper],
    equal: 0,
    lower: lower.length > 0,
    upper: upper.length > 0,
  };
}

const mayBeNull = ({ field }: Step): boolean => field !== 'id' && field !== 'version' && field !== scoreField;

const isNull = ({ field }: Step): string => `${quote(field)} IS NULL`;

function equality(step: Step, value: KeyValue): Clause {
  if (value === null) return { sql: isNull(step), parameters: [] };
  return { sql: `${quote(step.field)} = ?`, parameters: [value] };
}

function keyValue(step: Step, value: FieldValue): KeyValue {
  if (step.type === 'text') return typeof value === 'string' ? value : mayBeNull(step) ? null : '';
  if (value === null || typeof value === 'string') return mayBeNull(step) ? null : 0;
  return Number(value);
}

/** As SQLite compares: null first, text by its bytes. */
function compare(one: KeyValue, other: KeyValue): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  if (typeof one === 'number' || typeof other === 'number') return Number(one) - Number(other);
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
