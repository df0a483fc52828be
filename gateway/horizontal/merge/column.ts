import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { MergePlan, Spine } from '../compile/merge-plan.ts';
import { type Fault, invalidAnswer, outOfOrder } from '../fault/fault.ts';
import type { Part } from './part.ts';

/** The window of the order that the client asked for. */
export interface Window {
  readonly from: 'first' | 'last';
  readonly size: number;
}

/** A row of a node: where it stands in the node's lists. */
export interface RowPlace {
  readonly part: Part;
  readonly index: number;
  readonly cursor: string;
}

/** The rows that one node has given of a page, in the direction of reading. */
export interface Column {
  readonly part: Part;
  readonly places: RowPlace[];
  /** More rows of the node may follow, because it was asked for no more than these. */
  open: boolean;
  /** How many elements of its lists have been read. */
  length: number;
}

/**
 * Reads the rows from a node's lists, from where the column ends: all of them, or those that a further portion has brought.
 * A node whose rows are not in order is left out and named, since they would make the page wrong in silence.
 */
export function readColumn(plan: MergePlan, spine: Spine, column: Column, { from, size }: Window): void {
  const { part } = column;
  if (part.value === undefined) return;
  const read = rowsOf(plan, spine, column, part.value, size);
  if (!Array.isArray(read)) {
    discard(column, read);
    return;
  }
  if (from === 'last') read.reverse();
  for (const place of read) {
    const previous = column.places.at(-1);
    const inOrder =
      previous === undefined || (from === 'first' ? previous.cursor < place.cursor : previous.cursor > place.cursor);
    if (!inOrder) {
      discard(column, outOfOrder(part.node));
      return;
    }
    column.places.push(place);
  }
}

/** The rows that the column does not hold yet, as they stand in the lists; a fault when they cannot be told. */
function rowsOf(plan: MergePlan, spine: Spine, column: Column, value: JsonObject, size: number): RowPlace[] | Fault {
  const { part, length } = column;
  const edges = value[spine.edgesKey];
  if (!Array.isArray(edges)) return invalidAnswer(part.node, 'a page without edges', '分页缺少 edges');
  if (edges.length - length > size)
    return invalidAnswer(part.node, 'more rows than the page holds', '返回行数超过页长');
  const lists = orderedLists(plan, value, edges.length);
  if (lists === undefined)
    return invalidAnswer(part.node, 'two lists of one page differ in length', '同一页的两个列表长度不同');
  const read: RowPlace[] = [];
  for (let index = length; index < edges.length; index += 1) {
    if (lists.some((list) => list[index] === undefined)) continue; // taken out by the fence
    const edge: unknown = edges[index];
    const cursor = isObject(edge) ? edge[spine.cursorKey] : undefined;
    if (typeof cursor !== 'string' || cursor === '')
      return invalidAnswer(part.node, 'an edge without a cursor', '有的边缺少游标');
    read.push({ part, index, cursor });
  }
  column.length = edges.length;
  return read;
}

function discard(column: Column, fault: Fault): void {
  column.part.value = undefined;
  column.part.fault = fault;
  column.places.length = 0;
  column.open = false;
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
