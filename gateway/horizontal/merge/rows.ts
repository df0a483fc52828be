import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { MergePlan, Spine } from '../compile/merge-plan.ts';
import { invalidAnswer, outOfOrder } from '../fault/fault.ts';
import type { Part } from './part.ts';

/** The window of the order that the client asked for. */
export interface Window {
  readonly from: 'first' | 'last';
  readonly size: number;
}

/** A row of the merged page: which part it comes from, and where it stands there. */
export interface RowPlace {
  readonly part: Part;
  readonly index: number;
  readonly cursor: string;
}

/** The rows of the merged page, in order. */
export interface MergedRows {
  readonly places: readonly RowPlace[];
  /** Rows that nodes sent lie beyond the page at its end or its start. */
  readonly cutAtEnd: boolean;
  readonly cutAtStart: boolean;
}

/**
 * Merges the pages of N nodes. Cursors are texts that sort as their rows do, so one comparison fits every order of every type.
 * A node whose page is not in order is left out and named, since its rows would make the page wrong in silence.
 */
export function mergeRows(plan: MergePlan, spine: Spine, parts: readonly Part[], window: Window): MergedRows {
  const columns = parts.flatMap((part) => {
    const column = readColumn(plan, spine, part, window);
    return column === undefined || column.length === 0 ? [] : [column];
  });
  return window.from === 'first' ? takeFirst(columns, window.size) : takeLast(columns, window.size);
}

type Column = readonly RowPlace[];

function readColumn(plan: MergePlan, spine: Spine, part: Part, window: Window): Column | undefined {
  if (part.value === undefined) return undefined;
  const edges = part.value[spine.edgesKey];
  if (!Array.isArray(edges)) return spoil(part, 'a page without edges', '分页缺少 edges');
  if (edges.length > window.size) return spoil(part, 'more rows than the page holds', '返回行数超过页长');
  const lists = orderedLists(plan, part.value, edges.length);
  if (lists === undefined) return spoil(part, 'two lists of one page differ in length', '同一页的两个列表长度不同');
  const column: RowPlace[] = [];
  let previous = '';
  for (let index = 0; index < edges.length; index += 1) {
    if (lists.some((list) => list[index] === undefined)) continue; // taken out by the fence
    const edge: unknown = edges[index];
    const cursor = isObject(edge) ? edge[spine.cursorKey] : undefined;
    if (typeof cursor !== 'string' || cursor === '') return spoil(part, 'an edge without a cursor', '有的边缺少游标');
    if (cursor <= previous) {
      part.value = undefined;
      part.fault = outOfOrder(part.node);
      return undefined;
    }
    previous = cursor;
    column.push({ part, index, cursor });
  }
  return column;
}

function spoil(part: Part, what: string, whatZh: string): undefined {
  part.value = undefined;
  part.fault = invalidAnswer(part.node, what, whatZh);
  return undefined;
}

/** Every list of edges that was asked for, under whatever key; undefined when their lengths differ. */
function orderedLists(plan: MergePlan, value: JsonObject, length: number): unknown[][] | undefined {
  const lists: unknown[][] = [];
  for (const field of plan.fields) {
    if (field.rule !== 'ORDERED') continue;
    const list = value[field.key];
    if (list === undefined) continue; // not included
    if (!Array.isArray(list) || list.length !== length) return undefined;
    lists.push(list);
  }
  return lists;
}

function takeFirst(columns: readonly Column[], size: number): MergedRows {
  const heads = columns.map(() => 0);
  const places: RowPlace[] = [];
  while (places.length < size) {
    let least: RowPlace | undefined;
    let leastColumn = -1;
    for (let index = 0; index < columns.length; index += 1) {
      const place = columns[index]?.[heads[index] ?? 0];
      if (place !== undefined && (least === undefined || place.cursor < least.cursor)) {
        least = place;
        leastColumn = index;
      }
    }
    if (least === undefined) break;
    places.push(least);
    heads[leastColumn] = (heads[leastColumn] ?? 0) + 1;
  }
  const cutAtEnd = columns.some((column, index) => (heads[index] ?? 0) < column.length);
  return { places, cutAtEnd, cutAtStart: false };
}

function takeLast(columns: readonly Column[], size: number): MergedRows {
  const tails = columns.map((column) => column.length - 1);
  const places: RowPlace[] = [];
  while (places.length < size) {
    let greatest: RowPlace | undefined;
    let greatestColumn = -1;
    for (let index = 0; index < columns.length; index += 1) {
      const place = columns[index]?.[tails[index] ?? -1];
      if (place !== undefined && (greatest === undefined || place.cursor > greatest.cursor)) {
        greatest = place;
        greatestColumn = index;
      }
    }
    if (greatest === undefined) break;
    places.push(greatest);
    tails[greatestColumn] = (tails[greatestColumn] ?? 0) - 1;
  }
  const cutAtStart = tails.some((tail) => tail >= 0);
  return { places: places.reverse(), cutAtEnd: false, cutAtStart };
}
