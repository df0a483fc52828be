import { ownerOf } from '../../gateway/horizontal/route/owner.ts';
import { compareBytes, type PageArguments, pageOf } from './toy-page.ts';
import { centralNode, groupOf, type ItemRow, type LoanRow, type NoteRow, type PartRow, type Rows } from './toy-rows.ts';
import { itemStatistics } from './toy-statistics.ts';
import type { Variant } from './variant.ts';

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

/** What is known of a row where it is referred to: its keys, and the inputs of `@requires`. */
interface Representation {
  readonly id: string;
  readonly borrower?: string;
  readonly keeper?: string;
  readonly price?: number | null;
  readonly rank?: number | null;
  readonly sibling?: { readonly rank: number | null } | null;
}

/** Whose rows can be seen. */
export interface ToyView {
  readonly rows: Rows;
  readonly variant: Variant;
  /** Every node there is; those whose rows can be had. A node's own view has itself alone in both. */
  readonly all: readonly string[];
  readonly live: readonly string[];
  /** The status of a node that is not live. */
  readonly lossStatus?: string;
  /** False: names that name no node are passed over. A node never hears of them, the gateway keeps them to itself. */
  readonly countsUnknown?: boolean;
}

/**
 * The graph over some rows, as a root value for graphql-js: one node's view answers for its own rows, the oracle's for all rows of the nodes
 * that live. Ordering is by comparing values here, never by comparing cursors, so that the two ways can disagree.
 */
export class ToyWorld {
  readonly #rows: Rows;
  readonly #variant: Variant;
  readonly #live: ReadonlySet<string>;
  readonly #all: readonly string[];
  readonly #lossStatus: string;
  readonly #countsUnknown: boolean;

  constructor({ rows, variant, all, live, lossStatus = 'UNREACHABLE', countsUnknown = true }: ToyView) {
    this.#rows = rows;
    this.#variant = variant;
    this.#all = [...all].sort(compareBytes);
    this.#live = new Set(live);
    this.#lossStatus = lossStatus;
    this.#countsUnknown = countsUnknown;
  }

  items({ orderBy, filter, ...rest }: PageArguments & Narrowing & { orderBy: string; filter?: ItemFilter | null }) {
    const rows = this.#rows.items.filter((row) => matches(row, filter));
    return this.#connection(rows, orderBy, rest, rest, this.#variant.pageSize, (row) => this.#item(row));
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

  rewriteNote({ input: { note, shout } }: { input: { note: { id: string; text: string }; shout: boolean } }) {
    const row = this.#rows.notes.find((one) => one.id === note.id);
    if (row === undefined || !this.#lives(row.id)) return null;
    row.text = shout ? note.text.toUpperCase() : note.text;
    return toNote(row);
  }

  renameMaker({ id, name }: { id: string; name: string }) {
    const row = this.#live.has(centralNode) ? this.#rows.makers.find((one) => one.id === id) : undefined;
    if (row !== undefined) row.name = name;
    return this.maker({ id });
  }

  itemStats({ filter, groups }: Narrowing & { filter?: ItemFilter | null }) {
    const asked = this.#asked({ groups });
    const rows = this.#present(
      this.#rows.items.filter((row) => matches(row, filter)),
      asked,
    );
    return { ...itemStatistics(rows, asked, this.#variant.rules), ...this.#provenance(asked) };
  }

  /** For `_entities`: a row by its representation; what a borrower knows of an item needs no row. */
  reference(typeName: string, representation: Representation) {
    switch (typeName) {
      case 'Item': {
        const row = this.#rows.items.find((one) => one.id === representation.id);
        return row === undefined
          ? { __typename: 'Item', ...representation, ...this.#borrowed(representation) }
          : { ...this.#item(row), ...this.#required(representation) };
      }
      case 'Part': {
        const row = this.#rows.parts.find((one) => one.id === representation.id);
        return row === undefined
          ? { __typename: 'Part', ...representation, ...this.#kept(representation) }
          : this.#thing(row);
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
        const next = this.#siblingOf(row);
        return next === undefined ? null : this.#item(next);
      },
      parts: (selection: PageArguments) => {
        const parts = this.#rows.parts.filter((part) => part.item === row.id);
        return this.#connection(parts, 'ID_ASC', selection, { nodes: [ownerOf(row.id) ?? ''] }, 3, (part) =>
          this.#thing(part),
        );
      },
      ...this.#borrowed(row),
      ...this.#required({ ...row, sibling: this.#siblingOf(row) ?? null }),
    };
  }

  /** Items of one node form a chain: a row's sibling is the next of its node. */
  #siblingOf(row: ItemRow): ItemRow | undefined {
    const siblings = this.#rows.items.filter((one) => ownerOf(one.id) === ownerOf(row.id) && one.id > row.id);
    return siblings.sort((one, other) => compareBytes(one.id, other.id))[0];
  }

  /** What the borrower makes of what the owner told. */
  #required({ id, price, rank, sibling }: Representation): object {
    const present = this.#borrowerLives(id);
    return {
      fee: ({ rate }: { rate: number | null }) =>
        present && price !== undefined && rank !== undefined ? (price ?? 0) + (rank ?? 0) * (rate ?? 0) : null,
      kin: () => (present && sibling !== undefined ? (sibling?.rank ?? -100) : null),
    };
  }

  /** What the keeper of a part knows of it. */
  #kept({ id, keeper = '' }: Representation): object {
    return { wear: () => (this.#live.has(keeper) ? id.length : null) };
  }

  #borrowerLives(item: string): boolean {
    const row = this.#rows.items.find((one) => one.id === item);
    return row === undefined || this.#live.has(row.borrower);
  }

  #borrowed(representation: Representation): object {
    const item = representation.id;
    const present = this.#borrowerLives(item);
    return {
      ...this.#required(representation),
      remark: () => (present ? `remark on ${item}` : null),
      loans: () =>
        present
          ? this.#rows.loans
              .filter((loan) => loan.item === item)
              .sort((one, other) => compareBytes(one.id, other.id))
              .map((loan) => this.#loan(loan))
          : null,
      notes: (selection: PageArguments & Narrowing) =>
        this.#connection(this.#notesOn(item), 'ID_ASC', selection, selection, this.#variant.notesPageSize, toNote),
      noteStats: () => {
        const asked = this.#asked({});
        const notes = this.#present(this.#notesOn(item), asked);
        return {
          count: notes.length,
          texts: [...new Set(notes.map((note) => note.text))].sort(compareBytes),
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
          ? { __typename: 'Item', id: row.item, borrower: row.borrower, ...this.#borrowed({ id: row.item }) }
          : this.#item(item);
      },
    };
  }

  #thing(row: ItemRow | PartRow): object {
    if ('weight' in row) return this.#item(row);
    return {
      __typename: 'Part',
      ...row,
      ...this.#kept(row),
      item: () => {
        const item = this.#rows.items.find((one) => one.id === row.item);
        return item === undefined ? null : this.#item(item);
      },
    };
  }

  #lives(id: string): boolean {
    return this.#live.has(ownerOf(id) ?? '');
  }

  #asked({ nodes: named, groups }: Narrowing): readonly string[] {
    const nodes = named?.map((name) => ownerOf(name) ?? name);
    const unknown = this.#countsUnknown ? (nodes ?? []).filter((node) => !this.#all.includes(node)) : [];
    const known = this.#all.filter(
      (node) => (nodes == null || nodes.includes(node)) && (groups == null || groups.includes(groupOf(node))),
    );
    return [...new Set([...known, ...unknown])].sort(compareBytes);
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
          : {
              platform: node,
              status: this.#all.includes(node) ? this.#lossStatus : 'UNREACHABLE',
              asOf: null,
              latencyMs: null,
              problem: null,
              problemZh: null,
            },
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
    return {
      ...pageOf(
        this.#present(all, asked),
        { name: order, keys: this.#variant.orders[order] ?? [] },
        page,
        pageSize,
        toObject,
      ),
      totalIsLowerBound: asked.some((node) => !this.#live.has(node)),
      ...this.#provenance(asked),
    };
  }
}

const toNote = (row: NoteRow): object => ({ __typename: 'Note', ...row, item: { id: row.item } });

const matches = (row: ItemRow, filter: ItemFilter | null | undefined): boolean =>
  (filter?.minRank == null || (row.rank !== null && row.rank >= filter.minRank)) &&
  (filter?.names == null || filter.names.includes(row.name));
