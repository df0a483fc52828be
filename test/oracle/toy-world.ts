import { compareText } from '../../gateway/horizontal/merge/scalar.ts';
import { ownerOf } from '../../gateway/horizontal/route/owner.ts';
import { decodeCursor, encodeCursor } from '../../subgraphs/kit/cursor.ts';
import type { FieldValue, SortKey } from '../../subgraphs/store/port.ts';

export interface ItemRow {
  readonly id: string;
  name: string;
  readonly rank: number | null;
  readonly price: number | null;
  readonly weight: bigint;
  readonly borrower: string;
  readonly maker: string | null;
}
export interface PartRow {
  readonly id: string;
  readonly name: string;
  readonly item: string;
}
export interface LoanRow {
  readonly id: string;
  readonly days: number;
  readonly item: string;
  readonly borrower: string;
}
export interface NoteRow {
  readonly id: string;
  readonly text: string;
  readonly item: string;
}
export interface MakerRow {
  readonly id: string;
  readonly name: string;
}
export interface Rows {
  readonly items: readonly ItemRow[];
  readonly parts: readonly PartRow[];
  readonly loans: readonly LoanRow[];
  readonly notes: readonly NoteRow[];
  readonly makers: readonly MakerRow[];
}

export const orders: Readonly<Record<string, readonly SortKey[]>> = {
  NAME_ASC: [{ field: 'name', direction: 'ASC' }],
  NAME_DESC: [{ field: 'name', direction: 'DESC' }],
  RANK_ASC: [{ field: 'rank', direction: 'ASC' }],
  RANK_DESC: [{ field: 'rank', direction: 'DESC' }],
  RANK_DESC_NAME_ASC: [
    { field: 'rank', direction: 'DESC' },
    { field: 'name', direction: 'ASC' },
  ],
  PRICE_ASC: [{ field: 'price', direction: 'ASC' }],
  ID_ASC: [],
};

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}
interface Narrowing {
  readonly nodes?: readonly string[] | null | undefined;
  readonly groups?: readonly string[] | null | undefined;
}
interface ItemFilter {
  readonly minRank?: number | null;
  readonly names?: readonly string[] | null;
}
interface Identified {
  readonly id: string;
}

/**
 * The graph over some rows, as a root value for graphql-js: one node's view answers for its own rows, the oracle's for all rows of the nodes
 * that live. Ordering is by comparing values here, never by comparing cursors, so that the two ways can disagree.
 */
export class ToyWorld {
  readonly #rows: Rows;
  readonly #live: ReadonlySet<string>;
  readonly #all: readonly string[];
  readonly #groupOf: (node: string) => string;

  /** `all`: every node there is; `live`: those whose rows can be had. A node's own view has itself alone in both. */
  constructor(rows: Rows, all: readonly string[], live: readonly string[], groupOf: (node: string) => string) {
    this.#rows = rows;
    this.#all = [...all].sort(compareText);
    this.#live = new Set(live);
    this.#groupOf = groupOf;
  }

  items({ orderBy, filter, ...rest }: PageArguments & Narrowing & { orderBy: string; filter?: ItemFilter | null }) {
    const rows = this.#rows.items.filter((row) => matches(row, filter));
    return this.#connection(rows, orderBy, rest, rest, 3, (row) => this.#item(row));
  }

  things(selection: PageArguments & Narrowing) {
    return this.#connection([...this.#rows.items, ...this.#rows.parts], 'NAME_ASC', selection, selection, 4, (row) =>
      this.#thing(row),
    );
  }

  found(selection: PageArguments) {
    return this.#connection([...this.#rows.items, ...this.#rows.parts], 'ID_ASC', selection, {}, 4, (row) =>
      this.#thing(row),
    );
  }

  loans(selection: PageArguments) {
    return this.#connection(this.#rows.loans, 'ID_ASC', selection, {}, 5, (row) => this.#loan(row));
  }

  item({ id }: Identified) {
    const row = this.#lives(id) ? this.#rows.items.find((one) => one.id === id) : undefined;
    return row === undefined ? null : this.#item(row);
  }

  loan({ id }: Identified) {
    const row = this.#lives(id) ? this.#rows.loans.find((one) => one.id === id) : undefined;
    return row === undefined ? null : this.#loan(row);
  }

  note({ id }: Identified) {
    const row = this.#lives(id) ? this.#rows.notes.find((one) => one.id === id) : undefined;
    return row === undefined ? null : toNote(row);
  }

  maker({ id }: Identified) {
    const row = this.#live.has(centralNode) ? this.#rows.makers.find((one) => one.id === id) : undefined;
    return row === undefined ? null : { __typename: 'Maker', ...row };
  }

  renameItem({ input }: { input: { id: string; name: string } }) {
    const row = this.#rows.items.find((one) => one.id === input.id);
    if (row === undefined || !this.#lives(row.id)) return null;
    row.name = input.name;
    return this.#item(row);
  }

  itemStats({ filter, groups }: Narrowing & { filter?: ItemFilter | null }) {
    const asked = this.#asked({ groups });
    const rows = this.#present(
      this.#rows.items.filter((row) => matches(row, filter)),
      asked,
    );
    const prices = rows.flatMap((row) => row.price ?? []);
    const ranks = grouped(rows, (row) => String(row.rank));
    return {
      count: rows.length,
      weight: total(rows),
      heaviest: rows.length === 0 ? null : String(rows.map((row) => row.weight).reduce(greater)),
      firstName: rows.map((row) => row.name).sort(compareText)[0] ?? null,
      allRanked: rows.every((row) => row.rank !== null),
      anyPriced: prices.length > 0,
      priced: prices.length,
      priceSum: summed(prices),
      averagePrice: averaged(prices),
      names: [...new Set(rows.map((row) => row.name))].sort(compareText),
      borrowers: [...new Set(rows.map((row) => row.borrower))].sort(compareText).map((code) => ({ code })),
      heaviestItems: ({ first }: { first?: number | null }) =>
        [...rows]
          .sort(
            (one, other) =>
              Number(other.weight > one.weight) - Number(other.weight < one.weight) || compareText(one.id, other.id),
          )
          .slice(0, first ?? rows.length)
          .map(({ id, weight }) => ({ id, weight: String(weight) })),
      prices: {
        least: least(prices),
        greatest: least(
          prices.map((price) => -price),
          -1,
        ),
      },
      ranks: ranks.map(([key, group]) => ({
        key,
        rank: group[0]?.rank ?? null,
        count: group.length,
        weight: total(group),
        least: least(group.flatMap((row) => row.price ?? [])),
        priced: group.flatMap((row) => row.price ?? []).length,
        priceSum: summed(group.flatMap((row) => row.price ?? [])),
        average: averaged(group.flatMap((row) => row.price ?? [])),
        names: grouped(group, (row) => row.name).map(([name, same]) => ({ name, count: same.length })),
      })),
      ids: asked.flatMap((node) =>
        rows
          .filter((row) => ownerOf(row.id) === node)
          .map((row) => row.id)
          .sort(compareText),
      ),
      ...this.#provenance(asked),
    };
  }

  /** For `_entities`: a row by its representation; what a borrower knows of an item needs no row. */
  reference(typeName: string, representation: { id: string; borrower?: string }) {
    switch (typeName) {
      case 'Item': {
        const row = this.#rows.items.find((one) => one.id === representation.id);
        return row === undefined
          ? { __typename: 'Item', ...representation, ...this.#borrowed(representation.id) }
          : this.#item(row);
      }
      case 'Part': {
        const row = this.#rows.parts.find((one) => one.id === representation.id);
        return row === undefined ? null : this.#thing(row);
      }
      case 'Note':
        return this.note(representation);
      case 'Loan':
        return this.loan(representation);
      default:
        return this.maker(representation);
    }
  }

  #item(row: ItemRow): object {
    return {
      __typename: 'Item',
      ...row,
      weight: String(row.weight),
      // A reference is known where the item is; the maker's name, only to those who keep makers.
      maker: () =>
        row.maker === null ? null : (this.maker({ id: row.maker }) ?? { __typename: 'Maker', id: row.maker }),
      sibling: () => {
        const siblings = this.#rows.items.filter((one) => ownerOf(one.id) === ownerOf(row.id) && one.id > row.id);
        const [next] = siblings.sort((one, other) => compareText(one.id, other.id));
        return next === undefined ? null : this.#item(next);
      },
      parts: (selection: PageArguments) => {
        const parts = this.#rows.parts.filter((part) => part.item === row.id);
        return this.#connection(parts, 'ID_ASC', selection, { nodes: [ownerOf(row.id) ?? ''] }, 3, (part) =>
          this.#thing(part),
        );
      },
      ...this.#borrowed(row.id),
    };
  }

  #borrowed(item: string): object {
    const row = this.#rows.items.find((one) => one.id === item);
    const present = row === undefined || this.#live.has(row.borrower);
    return {
      remark: () => (present ? `remark on ${item}` : null),
      loans: () =>
        present
          ? this.#rows.loans
              .filter((loan) => loan.item === item)
              .sort((one, other) => compareText(one.id, other.id))
              .map((loan) => this.#loan(loan))
          : null,
      notes: (selection: PageArguments & Narrowing) =>
        this.#connection(this.#notesOn(item), 'ID_ASC', selection, selection, 2, toNote),
      noteStats: () => {
        const asked = this.#asked({});
        const notes = this.#present(this.#notesOn(item), asked);
        return {
          count: notes.length,
          texts: [...new Set(notes.map((note) => note.text))].sort(compareText),
          ...this.#provenance(asked),
        };
      },
    };
  }

  #notesOn(item: string): readonly NoteRow[] {
    return this.#rows.notes.filter((note) => note.item === item);
  }

  #loan(row: LoanRow): object {
    return {
      __typename: 'Loan',
      ...row,
      item: () => {
        const item = this.#rows.items.find((one) => one.id === row.item && this.#lives(one.id));
        return item === undefined
          ? { __typename: 'Item', id: row.item, borrower: row.borrower, ...this.#borrowed(row.item) }
          : this.#item(item);
      },
    };
  }

  #thing(row: ItemRow | PartRow): object {
    if ('weight' in row) return this.#item(row);
    return {
      __typename: 'Part',
      ...row,
      item: () => {
        const item = this.#rows.items.find((one) => one.id === row.item);
        return item === undefined ? null : this.#item(item);
      },
    };
  }

  #lives(id: string): boolean {
    return this.#live.has(ownerOf(id) ?? '');
  }

  #asked({ nodes, groups }: Narrowing): readonly string[] {
    return this.#all.filter(
      (node) => (nodes == null || nodes.includes(node)) && (groups == null || groups.includes(this.#groupOf(node))),
    );
  }

  #present<R extends Identified>(rows: readonly R[], asked: readonly string[]): readonly R[] {
    return rows.filter((row) => this.#lives(row.id) && asked.includes(ownerOf(row.id) ?? ''));
  }

  #provenance(asked: readonly string[]) {
    return {
      complete: asked.every((node) => this.#live.has(node)),
      sources: asked.map((node) =>
        this.#live.has(node)
          ? { platform: node, status: 'OK', asOf: null, latencyMs: null, problem: null, problemZh: null }
          : { platform: node, status: 'UNREACHABLE', asOf: null, latencyMs: null, problem: null, problemZh: null },
      ),
    };
  }

  #connection<R extends Identified>(
    all: readonly R[],
    order: string,
    page: PageArguments,
    narrowing: Narrowing,
    pageSize: number,
    toObject: (row: R) => object,
  ) {
    const asked = this.#asked(narrowing);
    const keys = [...(orders[order] ?? []), { field: 'id', direction: 'ASC' as const }];
    const place = (row: R) => keys.map(({ field }) => Reflect.get(row, field) as FieldValue);
    const rows = [...this.#present(all, asked)].sort((one, other) => comparePlaces(place(one), place(other), keys));
    const after = page.after == null ? undefined : decodeCursor(order, orders[order] ?? [], page.after);
    const before = page.before == null ? undefined : decodeCursor(order, orders[order] ?? [], page.before);
    const within = rows.filter(
      (row) =>
        (after === undefined || comparePlaces(place(row), after, keys) > 0) &&
        (before === undefined || comparePlaces(place(row), before, keys) < 0),
    );
    const size = page.last ?? page.first ?? pageSize;
    const chosen = page.last != null ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size);
    const edges = chosen.map((row) => ({
      cursor: encodeCursor(order, orders[order] ?? [], place(row)),
      node: toObject(row),
    }));
    const backward = page.last != null;
    const upTo = rows.filter((row) => after !== undefined && comparePlaces(place(row), after, keys) <= 0).length;
    const from = rows.filter((row) => before !== undefined && comparePlaces(place(row), before, keys) >= 0).length;
    return {
      edges,
      pageInfo: {
        hasPreviousPage: backward ? rows.length - from > chosen.length : upTo > 0,
        hasNextPage: backward ? from > 0 : rows.length - upTo > chosen.length,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: rows.length,
      totalIsLowerBound: asked.some((node) => !this.#live.has(node)),
      ...this.#provenance(asked),
    };
  }
}

const toNote = (row: NoteRow): object => ({ __typename: 'Note', ...row, item: { id: row.item } });

/** The node that keeps the makers. */
export const centralNode = 'n0';

const matches = (row: ItemRow, filter: ItemFilter | null | undefined): boolean =>
  (filter?.minRank == null || (row.rank !== null && row.rank >= filter.minRank)) &&
  (filter?.names == null || filter.names.includes(row.name));

const greater = (one: bigint, other: bigint): bigint => (one > other ? one : other);

const total = (rows: readonly ItemRow[]): string => String(rows.reduce((sum, row) => sum + row.weight, 0n));

const summed = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const averaged = (values: readonly number[]): number | null =>
  values.length === 0 ? null : summed(values) / values.length;

const least = (values: readonly number[], sign: 1 | -1 = 1): number | null =>
  values.length === 0 ? null : sign * values.reduce((a, b) => Math.min(a, b));

function grouped<R>(rows: readonly R[], keyOf: (row: R) => string): readonly (readonly [string, readonly R[]])[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].sort(([one], [other]) => compareText(one, other));
}

/** Compares by the sort keys: null first, text by code point, each in its direction. */
function comparePlaces(one: readonly FieldValue[], other: readonly FieldValue[], keys: readonly SortKey[]): number {
  for (const [index, { direction }] of keys.entries()) {
    const compared = compareValues(one[index] ?? null, other[index] ?? null);
    if (compared !== 0) return direction === 'ASC' ? compared : -compared;
  }
  return 0;
}

function compareValues(one: FieldValue, other: FieldValue): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  if (typeof one === 'string' && typeof other === 'string') {
    return Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'));
  }
  return Number(one) - Number(other);
}
