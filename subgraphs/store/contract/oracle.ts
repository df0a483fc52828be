import type {
  CollectionSpec,
  Condition,
  FieldValue,
  Filter,
  Group,
  GroupQuery,
  Page,
  PageQuery,
  Piece,
  Position,
  Row,
} from '../port.ts';

/** What a collection of these rows has to answer, found by looking at every row: the port's words in the plainest code. */
export class Oracle<R extends Row> {
  readonly #spec: CollectionSpec;
  readonly #rows: readonly R[];

  constructor(spec: CollectionSpec, rows: readonly R[]) {
    this.#spec = spec;
    this.#rows = rows;
  }

  matching(filter: Filter): readonly R[] {
    return this.#rows.filter((row) => filter.every((condition) => this.#holds(row, condition)));
  }

  page({ filter, order, limit, from, after, before }: PageQuery): Page<R> {
    const positionOf = (row: R): Position => this.positionOf(order, row, filter);
    const rows = this.matching(filter)
      .filter((row) => after === undefined || this.#compare(order, positionOf(row), after) > 0)
      .filter((row) => before === undefined || this.#compare(order, positionOf(row), before) < 0)
      .sort((one, other) => this.#compare(order, positionOf(one), positionOf(other)));
    const page = from === 'first' ? rows.slice(0, limit) : rows.slice(Math.max(0, rows.length - limit));
    const isRanked = this.#spec.orders[order]?.some(({ field }) => field === 'score') === true;
    const scores = isRanked ? { scores: page.map((row) => this.scoreOf(filter, row)) } : {};
    return { rows: page, hasMore: rows.length > limit, ...scores };
  }

  groups({ filter, by, sum = [], min = [], max = [] }: GroupQuery): readonly Group[] {
    const members = new Map<string, R[]>();
    for (const row of this.matching(filter)) {
      const key = JSON.stringify(by.map((field) => this.#fieldOf(row, field)));
      members.set(key, [...(members.get(key) ?? []), row]);
    }
    const values = (rows: readonly R[], field: string): FieldValue[] =>
      rows
        .map((row) => this.#fieldOf(row, field))
        .filter((value) => value !== null)
        .sort(compareValues);
    return [...members.values()]
      .map((rows) => ({
        by: record(by, (field) => (rows[0] === undefined ? null : this.#fieldOf(rows[0], field))),
        count: rows.length,
        sum: record(sum, (field) => values(rows, field).reduce((total, value) => total + BigInt(Number(value)), 0n)),
        min: record(min, (field) => values(rows, field)[0] ?? null),
        max: record(max, (field) => values(rows, field).at(-1) ?? null),
      }))
      .sort((one, other) =>
        comparePositions(
          by.map((field) => one.by[field] ?? null),
          by.map((field) => other.by[field] ?? null),
        ),
      );
  }

  positionOf(order: string, row: R, filter: Filter = []): Position {
    const keys = (this.#spec.orders[order] ?? []).map(({ field }) =>
      field === 'score' ? this.scoreOf(filter, row) : this.#fieldOf(row, field),
    );
    return [...keys, row.id];
  }

  /** The greatest weight of each group, added up. */
  scoreOf(filter: Filter, row: R): number {
    const groups = filter.flatMap((condition) => ('match' in condition ? condition.match : []));
    return groups
      .map(({ pieces }) => Math.max(0, ...pieces.map((piece) => (this.#stands(piece, row) ? piece.weight : 0))))
      .reduce((sum, weight) => sum + weight, 0);
  }

  #stands({ text, holds }: Piece, row: R): boolean {
    const found = this.#spec.search?.textsOf(row)[text] ?? null;
    return found !== null && Buffer.from(found).toString().includes(holds);
  }

  #fieldOf(row: R, field: string): FieldValue {
    const derived = Object.entries(this.#spec.derived ?? {}).find(([name]) => name === field)?.[1];
    return derived === undefined ? Object.entries(row).find(([name]) => name === field)?.[1] : derived.read(row);
  }

  #compare(order: string, one: Position, other: Position): number {
    const descending = (this.#spec.orders[order] ?? []).map(({ direction }) => direction === 'DESC');
    return comparePositions(one, other, descending);
  }

  #holds(row: R, condition: Condition): boolean {
    if ('words' in condition) {
      const texts = (this.#spec.text ?? []).map((field) => this.#fieldOf(row, field));
      return condition.words.every((word) =>
        texts.some((text) => typeof text === 'string' && fold(text).includes(fold(word))),
      );
    }
    if ('match' in condition) {
      return condition.match.every(
        ({ required, pieces }) => !required || pieces.some((piece) => this.#stands(piece, row)),
      );
    }
    if ('anyOf' in condition) {
      return condition.anyOf.some((filter) => filter.every((one) => this.#holds(row, one)));
    }
    const value = this.#fieldOf(row, condition.field);
    if ('in' in condition) return condition.in.includes(value);
    if (value === null) return false;
    return 'atLeast' in condition
      ? compareValues(value, condition.atLeast) >= 0
      : compareValues(value, condition.below) < 0;
  }
}

function comparePositions(one: Position, other: Position, descending: readonly boolean[] = []): number {
  for (const [index, value] of one.entries()) {
    const order = compareValues(value, other[index] ?? null);
    if (order !== 0) return descending[index] ? -order : order;
  }
  return 0;
}

/** Null first, false before true, text by code point. */
function compareValues(one: FieldValue, other: FieldValue): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  if (typeof one !== 'string' || typeof other !== 'string') return Number(one) - Number(other);
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

const fold = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function record<Value>(fields: readonly string[], value: (field: string) => Value): Record<string, Value> {
  return Object.fromEntries(fields.map((field) => [field, value(field)]));
}
