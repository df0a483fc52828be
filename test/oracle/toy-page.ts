import { decodeCursor, encodeCursor } from '../../subgraphs/kit/cursor.ts';
import type { FieldValue, SortKey } from '../../subgraphs/store/port.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

interface Order {
  readonly name: string;
  readonly keys: readonly SortKey[];
}

/** Where a row stands in an order: its sort keys, and its id. */
export function placeOf(row: object, keys: readonly SortKey[]): FieldValue[] {
  return [...keys.map(({ field }) => field), 'id'].map((field) => {
    const value: unknown = Reflect.get(row, field);
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  });
}

/** A page of rows. Ordering is by comparing values, never by comparing cursors, so that this and the gateway's way can disagree. */
export function pageOf<Row extends object>(
  all: readonly Row[],
  { name, keys }: Order,
  page: PageArguments,
  pageSize: number,
  toObject: (row: Row) => object,
) {
  const total = [...keys, { field: 'id', direction: 'ASC' as const }];
  const place = (row: Row) => placeOf(row, keys);
  const rows = [...all].sort((one, other) => comparePlaces(place(one), place(other), total));
  const after = page.after == null ? undefined : decodeCursor(name, keys, page.after);
  const before = page.before == null ? undefined : decodeCursor(name, keys, page.before);
  const within = rows.filter(
    (row) =>
      (after === undefined || comparePlaces(place(row), after, total) > 0) &&
      (before === undefined || comparePlaces(place(row), before, total) < 0),
  );
  const size = page.last ?? page.first ?? pageSize;
  const backward = page.last != null;
  const chosen = backward ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size);
  const edges = chosen.map((row) => ({ cursor: encodeCursor(name, keys, place(row)), node: toObject(row) }));
  const upTo = rows.filter((row) => after !== undefined && comparePlaces(place(row), after, total) <= 0).length;
  const from = rows.filter((row) => before !== undefined && comparePlaces(place(row), before, total) >= 0).length;
  return {
    edges,
    pageInfo: {
      hasPreviousPage: backward ? rows.length - from > chosen.length : upTo > 0,
      hasNextPage: backward ? from > 0 : rows.length - upTo > chosen.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: rows.length,
  };
}

/** Compares by the sort keys: null first, text by code point, each in its direction. */
function comparePlaces(one: readonly FieldValue[], other: readonly FieldValue[], keys: readonly SortKey[]): number {
  for (const [index, { direction }] of keys.entries()) {
    const compared = compareValues(one[index] ?? null, other[index] ?? null);
    if (compared !== 0) return direction === 'ASC' ? compared : -compared;
  }
  return 0;
}

/** Text as the bytes of its UTF-8, not by what the gateway compares with. */
export const compareBytes = (one: string, other: string): number =>
  Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'));

function compareValues(one: FieldValue, other: FieldValue): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  if (typeof one === 'string' && typeof other === 'string') {
    return compareBytes(one, other);
  }
  return Number(one) - Number(other);
}
