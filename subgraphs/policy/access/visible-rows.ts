import type { RowCollection } from '../../kit/collection-of.ts';
import type { Collection, Filter, Group, GroupQuery, Page, PageQuery, Row } from '../../store/port.ts';
import { scoreField } from '../../store/search/score.ts';
import type { TypeAccess } from './type-access.ts';

/** What can be read of a collection. */
export type Rows<R extends Row> = Pick<Collection<R>, 'getMany' | 'page' | 'count' | 'groups'>;

/**
 * A collection as one caller may see it: as if the store held only the rows visible to him. Lists, counts, groups, bounds and
 * look-ups all come through here. Asking by a field that he may not read is refused, since the order or the count would tell it.
 */
export class VisibleRows<R extends Row> implements Rows<R> {
  readonly #rows: Collection<R>;
  readonly #spec: RowCollection<R>;
  readonly #access: TypeAccess;

  /** Fails when the caller may read nothing of the type. */
  constructor(rows: Collection<R>, spec: RowCollection<R>, access: TypeAccess) {
    if (access.closed !== undefined) throw access.closed;
    this.#rows = rows;
    this.#spec = spec;
    this.#access = access;
  }

  async getMany(ids: readonly string[]): Promise<readonly (R | undefined)[]> {
    const rows = await this.#rows.getMany(ids);
    return rows.map((row) => (row !== undefined && this.#access.sees(row) ? row : undefined));
  }

  async page(query: PageQuery): Promise<Page<R>> {
    for (const { field } of this.#spec.orders[query.order] ?? []) if (field !== scoreField) this.#mayAskBy(field);
    return this.#rows.page({ ...query, filter: this.#visible(query.filter) });
  }

  async count(filter: Filter): Promise<number> {
    return this.#rows.count(this.#visible(filter));
  }

  async groups(query: GroupQuery): Promise<readonly Group[]> {
    const { by, sum = [], min = [], max = [] } = query;
    for (const field of [...by, ...sum, ...min, ...max]) this.#mayAskBy(field);
    return this.#rows.groups({ ...query, filter: this.#visible(query.filter) });
  }

  #visible(filter: Filter): Filter {
    this.#check(filter);
    return [...filter, ...this.#access.visible];
  }

  #check(filter: Filter): void {
    for (const condition of filter) {
      if ('words' in condition) for (const field of this.#spec.text ?? []) this.#mayAskBy(field);
      else if ('match' in condition) for (const field of this.#spec.search?.tells ?? []) this.#mayAskBy(field);
      else if ('anyOf' in condition) for (const alternative of condition.anyOf) this.#check(alternative);
      else this.#mayAskBy(condition.field);
    }
  }

  #mayAskBy(field: string): void {
    if (!this.#access.mayAskBy(field)) throw this.#access.refusedToAskBy(field);
  }
}
