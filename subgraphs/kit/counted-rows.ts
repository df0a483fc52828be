import type { FacetBucket, Source } from '../../schema/generated/resolvers.ts';
import type { Rows } from '../policy/access/visible-rows.ts';
import type { Filter, Group, Row } from '../store/port.ts';
import { byCodePoint } from './code-point-order.ts';
import type { RowCollection } from './collection-of.ts';
import type { NodeContext } from './node-context.ts';
import { ownSource } from './provenance.ts';

/** The rows of a collection that match a filter, counted. Its methods resolve fields: what is not selected is not counted. */
export class CountedRows<R extends Row> {
  readonly complete = true;
  readonly totalIsLowerBound = false;
  readonly #context: NodeContext;
  readonly #rows: Rows<R>;
  readonly #filter: Filter;
  #count: Promise<number> | undefined;
  readonly #spans = new Map<string, Promise<Group | undefined>>();

  constructor(context: NodeContext, collection: RowCollection<R>, filter: Filter) {
    this.#context = context;
    this.#rows = context.collection(collection);
    this.#filter = filter;
  }

  totalCount(): Promise<number> {
    this.#count ??= this.#rows.count(this.#filter);
    return this.#count;
  }

  /** One bucket at most, for this node. */
  async platforms(): Promise<FacetBucket[]> {
    const count = await this.totalCount();
    return count === 0 ? [] : [{ value: this.#context.node.code, count }];
  }

  sources(): readonly Source[] {
    return [ownSource(this.#context)];
  }

  /** How many of the rows also match the conditions. */
  protected countOf(...narrower: Filter): Promise<number> {
    return this.#rows.count([...this.#filter, ...narrower]);
  }

  /** How many rows have each value of the field, by value. Rows that leave the field empty are in no bucket. */
  protected async bucketsBy(field: keyof R & string, ...narrower: Filter): Promise<FacetBucket[]> {
    const groups = await this.#rows.groups({ filter: [...this.#filter, ...narrower], by: [field] });
    return groups
      .flatMap(({ by, count }) => (by[field] == null ? [] : [{ value: String(by[field]), count }]))
      .sort((one, other) => byCodePoint(one.value, other.value));
  }

  /** The least or the greatest value of a text field; null when no row has one. */
  protected async outermost(end: 'min' | 'max', field: keyof R & string): Promise<string | null> {
    const value = (await this.#span(field))?.[end][field];
    return typeof value === 'string' ? value : null;
  }

  #span(field: string): Promise<Group | undefined> {
    const known = this.#spans.get(field);
    if (known !== undefined) return known;
    const span = this.#rows.groups({ filter: this.#filter, by: [], min: [field], max: [field] }).then(([all]) => all);
    this.#spans.set(field, span);
    return span;
  }
}
