import type { Source } from '../../schema/generated/resolvers.ts';
import type { Rows } from '../policy/access/visible-rows.ts';
import type { FieldValue, Filter, Page, PageQuery, Position, Row, SortKey } from '../store/port.ts';
import { scoreField } from '../store/search/score.ts';
import type { RowCollection } from './collection-of.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { NodeContext } from './node-context.ts';
import { type PageArguments, type PageLimit, readPageLimit } from './page-arguments.ts';
import { ownSource } from './provenance.ts';

interface ConnectionQuery {
  /** A name among the collection's orders. */
  readonly order: string;
  readonly filter: Filter;
  readonly page: PageArguments;
}

/** A page of a collection as the schema's connections show it. Reads no more than is selected: nothing is counted unless the count is asked for. */
export class Connection<R extends Row = Row> {
  readonly complete = true;
  readonly totalIsLowerBound = false;
  readonly #context: NodeContext;
  readonly #rows: Pick<Rows<R>, 'page' | 'count'>;
  readonly #order: string;
  readonly #sortKeys: readonly SortKey[];
  readonly #filter: Filter;
  readonly #limit: PageLimit;
  readonly #after: Position | undefined;
  readonly #before: Position | undefined;
  #page: Promise<Page<R>> | undefined;

  /** Fails at once when the paging arguments or a cursor cannot be meant. `rows` are the caller's rows of the collection, unless others are given. */
  constructor(
    context: NodeContext,
    spec: RowCollection<R>,
    { order, filter, page }: ConnectionQuery,
    rows: Pick<Rows<R>, 'page' | 'count'> = context.collection(spec),
  ) {
    this.#context = context;
    this.#rows = rows;
    this.#order = order;
    this.#sortKeys = spec.orders[order] ?? [];
    this.#filter = filter;
    this.#limit = readPageLimit(page);
    this.#after = page.after == null ? undefined : decodeCursor(order, this.#sortKeys, page.after);
    this.#before = page.before == null ? undefined : decodeCursor(order, this.#sortKeys, page.before);
  }

  async edges(): Promise<readonly Edge<R>[]> {
    const page = await this.#read();
    return page.rows.map((row, index) => new Edge(row, () => this.#cursorAt(page, index) ?? ''));
  }

  pageInfo(): ConnectionPageInfo {
    return {
      hasNextPage: () => this.#followed(),
      hasPreviousPage: () => this.#preceded(),
      startCursor: async () => this.#cursorAt(await this.#read(), 0),
      endCursor: async () => {
        const page = await this.#read();
        return this.#cursorAt(page, page.rows.length - 1);
      },
    };
  }

  totalCount(): Promise<number> {
    return this.#rows.count(this.#filter);
  }

  sources(): readonly Source[] {
    return [ownSource(this.#context)];
  }

  #read(): Promise<Page<R>> {
    this.#page ??= this.#query({
      ...this.#limit,
      ...(this.#after === undefined ? {} : { after: this.#after }),
      ...(this.#before === undefined ? {} : { before: this.#before }),
    });
    return this.#page;
  }

  /** A row of the list stands before the page, whether or not `after` let it be read. */
  async #preceded(): Promise<boolean> {
    const page = await this.#read();
    if (page.rows.length === 0)
      return this.#limit.from === 'first' ? this.#upTo(this.#after) : this.#exists('before', this.#before);
    if (this.#limit.from === 'last' && page.hasMore) return true;
    return this.#after !== undefined && this.#exists('before', positionAt(page, 0, this.#sortKeys));
  }

  /** A row of the list stands behind the page, whether or not `before` let it be read. */
  async #followed(): Promise<boolean> {
    const page = await this.#read();
    if (page.rows.length === 0)
      return this.#limit.from === 'last' ? this.#from(this.#before) : this.#exists('after', this.#after);
    if (this.#limit.from === 'first' && page.hasMore) return true;
    const end = positionAt(page, page.rows.length - 1, this.#sortKeys);
    return this.#before !== undefined && this.#exists('after', end);
  }

  /** A row stands at the position or before it. */
  async #upTo(position: Position | undefined): Promise<boolean> {
    if (position === undefined) return false;
    const next = await this.#query({ from: 'first', limit: 1, after: position });
    return this.#exists('before', positionAt(next, 0, this.#sortKeys));
  }

  /** A row stands at the position or behind it. */
  async #from(position: Position | undefined): Promise<boolean> {
    if (position === undefined) return false;
    const previous = await this.#query({ from: 'last', limit: 1, before: position });
    return this.#exists('after', positionAt(previous, 0, this.#sortKeys));
  }

  /** A row stands on that side of the position; without a position, anywhere. */
  async #exists(side: 'before' | 'after', position: Position | undefined): Promise<boolean> {
    const { rows } = await this.#query({
      from: 'first',
      limit: 1,
      ...(position === undefined ? {} : { [side]: position }),
    });
    return rows.length > 0;
  }

  #query(query: Omit<PageQuery, 'order' | 'filter'>): Promise<Page<R>> {
    return this.#rows.page({ order: this.#order, filter: this.#filter, ...query });
  }

  #cursorAt(page: Page<R>, index: number): string | null {
    const position = positionAt(page, index, this.#sortKeys);
    return position === undefined ? null : encodeCursor(this.#order, this.#sortKeys, position);
  }
}

/** One row of a page; its cursor is written only when it is selected. */
class Edge<R extends Row> {
  readonly node: R;
  readonly #cursor: () => string;

  constructor(node: R, cursor: () => string) {
    this.node = node;
    this.#cursor = cursor;
  }

  get cursor(): string {
    return this.#cursor();
  }
}

interface ConnectionPageInfo {
  readonly hasNextPage: () => Promise<boolean>;
  readonly hasPreviousPage: () => Promise<boolean>;
  readonly startCursor: () => Promise<string | null>;
  readonly endCursor: () => Promise<string | null>;
}

/** Where a row of a page stands in its order: its sort keys, then its id; undefined where the page has no such row. */
function positionAt<R extends Row>(page: Page<R>, index: number, sortKeys: readonly SortKey[]): Position | undefined {
  const row = page.rows[index];
  if (row === undefined) return undefined;
  const fields = row satisfies Row as unknown as Readonly<Record<string, FieldValue | undefined>>;
  const keyValue = (field: string): FieldValue => (field === scoreField ? page.scores?.[index] : fields[field]) ?? null;
  return [...sortKeys.map(({ field }) => keyValue(field)), row.id];
}
