import type { CatalogEntryOrder } from '../../../../schema/generated/resolvers.ts';
import { encodeCursor } from '../../../kit/cursor.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import type { Rows } from '../../../policy/access/visible-rows.ts';
import type { Condition, FieldValue, Filter, Page, PageQuery, Position, SortKey } from '../../../store/port.ts';
import { catalogEntries } from '../collection.ts';
import { catalogRevisions, type RevisionOrder } from '../revision/collection.ts';
import { settleCarried } from '../revision/settle-carried.ts';
import type { CatalogEntryRow } from '../row.ts';
import { entryAsOf, revisionAsOf } from './shown-as-of.ts';

/**
 * The entries of this node as they stood at a moment, as one list: those whose text has been in force since before it, and of the
 * others the revision that was. Entries are read first and revisions last: what is superseded in between is in one of them.
 */
export class EntriesAsOf implements Pick<Rows<CatalogEntryRow>, 'page' | 'count'> {
  readonly #context: NodeContext;
  readonly #at: string;

  constructor(context: NodeContext, at: string) {
    this.#context = context;
    this.#at = at;
  }

  async page(query: PageQuery): Promise<Page<CatalogEntryRow>> {
    const order = revisionOrder(query.order);
    const { limit, from } = query;
    const current = await this.#context
      .collection(catalogEntries)
      .page({ ...query, filter: this.#current(query.filter), order: inForceOrder[order] });
    await settleCarried(this.#context);
    const { after, ...rest } = query;
    const past = await this.#context.collection(catalogRevisions).page({
      ...rest,
      filter: this.#past(query.filter),
      order,
      ...(after === undefined ? {} : { after: behindRevisions(after) }),
    });
    const merged = inOrder(order, [
      ...current.rows.map((row) => entryAsOf(row, this.#at)),
      ...past.rows.map((row) => revisionAsOf(row, this.#at)),
    ]);
    return {
      rows: from === 'first' ? merged.slice(0, limit) : merged.slice(Math.max(0, merged.length - limit)),
      hasMore: current.hasMore || past.hasMore || merged.length > limit,
    };
  }

  async count(filter: Filter): Promise<number> {
    const current = await this.#context.collection(catalogEntries).count(this.#current(filter));
    await settleCarried(this.#context);
    return current + (await this.#context.collection(catalogRevisions).count(this.#past(filter)));
  }

  #current(filter: Filter): Filter {
    return [...filter.map(ofInForce), { field: 'inForceSince', below: next(this.#at) }];
  }

  #past(filter: Filter): Filter {
    return [
      ...filter,
      { field: 'inForceSince', below: next(this.#at) },
      { field: 'inForceUntil', atLeast: next(this.#at) },
    ];
  }
}

/** One entry as it stood at a moment; null when nothing of it was published, or nothing that the caller may see. */
export async function loadEntryAsOf(context: NodeContext, id: string, at: string): Promise<CatalogEntryRow | null> {
  const entry = await context.load(catalogEntries, id);
  if (entry !== null && entry.inForceSince !== null && entry.inForceSince <= at) return entryAsOf(entry, at);
  await settleCarried(context);
  const { rows } = await context.collection(catalogRevisions).page({
    filter: [
      { field: 'entry', in: [id] },
      { field: 'inForceSince', below: next(at) },
      { field: 'inForceUntil', atLeast: next(at) },
    ],
    order: 'ID_ASC',
    limit: 1,
    from: 'first',
  });
  return rows[0] === undefined ? null : revisionAsOf(rows[0], at);
}

/** What readers get changes with what is in force, not with what is done to the record. */
function ofInForce(condition: Condition): Condition {
  if (!('field' in condition)) return condition;
  if (condition.field === 'updatedAt') return { ...condition, field: 'inForceSince' };
  if (condition.field !== 'state' || !('in' in condition)) return condition;
  // Under revision, what is published is in force.
  return {
    field: 'state',
    in: condition.in.flatMap((state) => (state === 'PUBLISHED' ? [state, 'REVISING'] : [state])),
  };
}

/** The order of entries that is that of their revisions. */
const inForceOrder: Readonly<Record<RevisionOrder, CatalogEntryOrder>> = {
  ID_ASC: 'ID_ASC',
  NAME_ASC: 'NAME_ASC',
  NAME_DESC: 'NAME_DESC',
  CODE_ASC: 'CODE_ASC',
  UPDATED_AT_ASC: 'IN_FORCE_SINCE_ASC',
  UPDATED_AT_DESC: 'IN_FORCE_SINCE_DESC',
  PUBLISHED_AT_ASC: 'PUBLISHED_AT_ASC',
  PUBLISHED_AT_DESC: 'PUBLISHED_AT_DESC',
  IN_FORCE_SINCE_ASC: 'IN_FORCE_SINCE_ASC',
  IN_FORCE_SINCE_DESC: 'IN_FORCE_SINCE_DESC',
};

function revisionOrder(order: string): RevisionOrder {
  const found = Object.keys(inForceOrder).find((one): one is RevisionOrder => one === order);
  if (found === undefined) throw new TypeError(`Entries as of a moment are not in the order ${order}`);
  return found;
}

/** Each entry once, in the order asked for: cursors sort as their rows do. */
function inOrder(order: RevisionOrder, rows: readonly CatalogEntryRow[]): readonly CatalogEntryRow[] {
  const keys: readonly SortKey[] = catalogRevisions.orders[order];
  const cursorOf = (row: CatalogEntryRow): string => {
    const fields: Readonly<Record<string, unknown>> = { ...row };
    return encodeCursor(order, keys, [...keys.map(({ field }) => keyValue(fields[field])), row.id]);
  };
  const ids = new Set<string>();
  return rows
    .filter(({ id }) => !ids.has(id) && ids.add(id))
    .map((row) => ({ row, cursor: cursorOf(row) }))
    .sort((one, other) => (one.cursor < other.cursor ? -1 : 1))
    .map(({ row }) => row);
}

const keyValue = (value: unknown): FieldValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

/** The revisions of an entry stand right behind its id: behind the entry is behind them. */
const behindRevisions = (after: Position): Position => [...after.slice(0, -1), `${after.at(-1)}$`];

/** The first instant after one. */
const next = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString();
