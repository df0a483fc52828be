import type { FieldType, FieldValue, Position, SortKey } from '../port.ts';
import { scoreField } from '../search/score.ts';
import { all, any, type Clause } from './filter-document.ts';
import { pathOf } from './stored-row.ts';

/** A sort key in the direction of reading. */
interface Step {
  readonly field: string;
  readonly type: FieldType;
  readonly ascending: boolean;
}

const leastValue: Readonly<Record<FieldType, FieldValue>> = {
  text: '',
  integer: Number.NEGATIVE_INFINITY,
  boolean: false,
};

/** The way through an order from one end to the other. MongoDB, too, sorts null before every value and text by its bytes. */
export class KeysetFilter {
  readonly #steps: readonly Step[];

  constructor(sortKeys: readonly SortKey[], types: ReadonlyMap<string, FieldType>, from: 'first' | 'last') {
    const keys: readonly SortKey[] = [...sortKeys, { field: 'id', direction: 'ASC' }];
    this.#steps = keys.map(({ field, direction }) => ({
      field,
      type: field === scoreField ? 'integer' : (types.get(field) ?? 'text'),
      ascending: (direction === 'ASC') === (from === 'first'),
    }));
  }

  get sort(): Readonly<Record<string, 1 | -1>> {
    return Object.fromEntries(this.#steps.map(({ field, ascending }) => [pathOf(field), ascending ? 1 : -1]));
  }

  /** What lies behind the position, in the direction of reading: each clause is one range of the order's index. */
  behind(position: Position): readonly Clause[] {
    return this.#beyond(position, (step) => step.ascending);
  }

  before(position: Position): readonly Clause[] {
    return this.#beyond(position, (step) => !step.ascending);
  }

  #beyond(position: Position, isUpward: (step: Step) => boolean): readonly Clause[] {
    const values = this.#read(position);
    return this.#steps.flatMap((step, index) => {
      const equal = this.#steps
        .slice(0, index)
        .map(({ field }, at): Clause => ({ [pathOf(field)]: values[at] ?? null }));
      return beyond(step, values[index] ?? null, isUpward(step)).map((further) => all([...equal, further]));
    });
  }

  /** A value that is not of its key's type, which a cursor made by hand may hold, counts as none. */
  #read(position: Position): readonly FieldValue[] {
    if (position.length !== this.#steps.length) {
      const fields = this.#steps.map(({ field }) => field).join(', ');
      throw new TypeError(`A position here has values of ${fields}: received ${position.length} values`);
    }
    return this.#steps.map((step, index) => keyValue(step, position[index] ?? null));
  }
}

/** The values of one key that lie strictly beyond another. A comparison with a value never finds null. */
function beyond({ field, type }: Step, value: FieldValue, upward: boolean): readonly Clause[] {
  const path = pathOf(field);
  if (upward) return [{ [path]: value === null ? { $gte: leastValue[type] } : { $gt: value } }];
  if (value === null) return [];
  const less: Clause = { [path]: { $lt: value } };
  return isAlwaysThere(field) ? [less] : [less, { [path]: null }];
}

const isAlwaysThere = (field: string): boolean => field === 'id' || field === 'version' || field === scoreField;

function keyValue({ field, type }: Step, value: FieldValue): FieldValue {
  const always = isAlwaysThere(field);
  if (type === 'text') return typeof value === 'string' ? value : always ? '' : null;
  if (value === null || typeof value === 'string') return always ? 0 : null;
  return type === 'boolean' ? value !== 0 && value !== false : Number(value);
}

/** The page's rows: the filter stands in every range, so that each alone is a walk through an index. */
export function pageFilter(filter: Clause, ranges: readonly (readonly Clause[])[]): Clause {
  const [only, ...others] = ranges;
  if (only === undefined) return filter;
  if (others.length > 0) return all([filter, ...ranges.map(any)]);
  return any(only.map((range) => all([filter, range])));
}
