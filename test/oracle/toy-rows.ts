import { ownerOf } from '../../gateway/horizontal/route/owner.ts';

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
  readonly keeper: string;
}
export interface LoanRow {
  readonly id: string;
  readonly days: number;
  readonly item: string;
  readonly borrower: string;
}
export interface NoteRow {
  readonly id: string;
  text: string;
  readonly item: string;
}
export interface MakerRow {
  readonly id: string;
  name: string;
}
export interface Rows {
  readonly items: readonly ItemRow[];
  readonly parts: readonly PartRow[];
  readonly loans: readonly LoanRow[];
  readonly notes: readonly NoteRow[];
  readonly makers: readonly MakerRow[];
}

/** The node that keeps the makers. */
export const centralNode = 'n0';

/** The group of a node: what `groups` arguments narrow by. */
export const groupOf = (node: string): string => (Number(node.slice(1)) % 2 === 0 ? 'even' : 'odd');

/** The rows of one node: what an owner named by an id, or, for loans, the borrower holds. */
export function rowsOf({ items, parts, loans, notes, makers }: Rows, node: string): Rows {
  const own = (row: { readonly id: string }) => ownerOf(row.id) === node;
  return {
    items: items.filter(own),
    parts: parts.filter(own),
    loans: loans.filter(own),
    notes: notes.filter(own),
    makers: node === centralNode ? makers : [],
  };
}
