import type { Column, RowPlace, Window } from './column.ts';

/** A column whose rows are all on the page, and how many rows the page held when the last of them was put there. */
export interface Emptied {
  readonly column: Column;
  readonly at: number;
}

/** The rows of the merged page, in order. */
export interface MergedRows {
  readonly places: readonly RowPlace[];
  /** Rows that nodes have lie beyond the page at its end or its start. */
  readonly cutAtEnd: boolean;
  readonly cutAtStart: boolean;
}

/** The page as far as the rows that are known make it, in the direction of reading. */
export interface KnownRows {
  readonly places: readonly RowPlace[];
  /** Columns that ended before the page was full and may go on, in the order in which they ended: beyond the first end nothing is certain. */
  readonly emptied: readonly Emptied[];
  /** Some column has rows that the page does not hold. */
  readonly more: boolean;
}

/** Merges columns. Cursors are texts that sort as their rows do, so one comparison fits every order of every type. */
export function mergeColumns(columns: readonly Column[], { from, size }: Window): KnownRows {
  const heads = columns.map(() => 0);
  const places: RowPlace[] = [];
  const emptied: Emptied[] = [];
  while (places.length < size) {
    let best: RowPlace | undefined;
    let bestIndex = -1;
    for (let index = 0; index < columns.length; index += 1) {
      const place = columns[index]?.places[heads[index] ?? 0];
      if (place === undefined) continue;
      if (best === undefined || (from === 'first' ? place.cursor < best.cursor : place.cursor > best.cursor)) {
        best = place;
        bestIndex = index;
      }
    }
    const column = columns[bestIndex];
    if (best === undefined || column === undefined) break;
    places.push(best);
    const head = (heads[bestIndex] ?? 0) + 1;
    heads[bestIndex] = head;
    if (column.open && head === column.places.length && places.length < size) {
      emptied.push({ column, at: places.length });
    }
  }
  const more = columns.some((column, index) => column.open || (heads[index] ?? 0) < column.places.length);
  return { places, emptied, more };
}

/** The page: it ends where a node's rows may be missing, so that whoever reads on misses none. */
export function pageOf({ places, emptied, more }: KnownRows, { from }: Window): MergedRows {
  const certain = emptied[0] === undefined ? places : places.slice(0, emptied[0].at);
  const cut = more || certain.length < places.length;
  return from === 'first'
    ? { places: certain, cutAtEnd: cut, cutAtStart: false }
    : { places: certain.toReversed(), cutAtEnd: false, cutAtStart: cut };
}
