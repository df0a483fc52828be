import type {
  Collection,
  CollectionSpec,
  Filter,
  Group,
  GroupQuery,
  InsertOutcome,
  Page,
  PageQuery,
  Row,
} from '../port.ts';
import { isRanked } from '../search/score.ts';
import { StoreError } from '../store-error.ts';
import { conflictOf } from './conflict.ts';
import { countRows } from './count-rows.ts';
import { readGroups } from './groups.ts';
import type { Layout } from './layout.ts';
import { readPage } from './page.ts';
import { RowReader } from './row-reader.ts';
import { RowWriter } from './row-writer.ts';
import type { Statements } from './statements.ts';
import { where } from './where.ts';

/** A collection in a table. SQLite answers at once: the promises are those of the port. */
export class SqliteCollection<R extends Row> implements Collection<R> {
  readonly #statements: Statements;
  readonly #layout: Layout;
  readonly #orders: CollectionSpec['orders'];
  readonly #reader: RowReader<R>;
  readonly #writer: RowWriter;

  constructor(statements: Statements, layout: Layout, orders: CollectionSpec['orders']) {
    this.#statements = statements;
    this.#layout = layout;
    this.#orders = orders;
    this.#reader = new RowReader(statements, layout);
    this.#writer = new RowWriter(statements, layout);
  }

  async getMany(ids: readonly string[]): Promise<readonly (R | undefined)[]> {
    const rows = new Map(this.#reader.read(this.#rowIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id));
  }

  async page(query: PageQuery): Promise<Page<R>> {
    const sortKeys = Object.hasOwn(this.#orders, query.order) ? this.#orders[query.order] : undefined;
    if (sortKeys === undefined) throw new TypeError(`${this.#layout.name} has no order ${query.order}`);
    if (!Number.isSafeInteger(query.limit) || query.limit < 0) {
      throw new RangeError(`A page holds 0 or more rows, received ${query.limit}`);
    }
    const found = readPage(this.#statements, this.#layout, sortKeys, query);
    const kept = found.slice(0, query.limit);
    if (query.from === 'last') kept.reverse();
    return {
      rows: this.#reader.read(kept.map(({ rowId }) => rowId)),
      hasMore: found.length > query.limit,
      ...(isRanked(sortKeys) ? { scores: kept.map(({ score = 0 }) => score) } : {}),
    };
  }

  async count(filter: Filter): Promise<number> {
    return countRows(this.#statements, this.#layout, filter);
  }

  async groups(query: GroupQuery): Promise<readonly Group[]> {
    return readGroups(this.#statements, this.#layout, query);
  }

  async insert(row: R): Promise<InsertOutcome> {
    try {
      this.#statements.transaction(() => this.#writer.insert(row));
      return { inserted: true };
    } catch (error) {
      const conflict = conflictOf(error);
      if (conflict === undefined) throw error;
      return { inserted: false, conflict };
    }
  }

  async insertAll(rows: readonly R[]): Promise<void> {
    this.#statements.transaction(() => {
      if (this.#statements.rows(`SELECT 1 FROM ${this.#layout.table} LIMIT 1`).length > 0) {
        throw new StoreError(
          'NOT_EMPTY',
          this.#statements.store,
          `${this.#layout.name} holds rows: insert one by one.`,
        );
      }
      for (const row of rows) this.#naming(row, () => this.#writer.insert(row));
    });
  }

  async insertMany(rows: readonly R[]): Promise<void> {
    this.#statements.transaction(() => {
      for (const row of rows)
        if (this.#rowIds([row.id]).length === 0) this.#naming(row, () => this.#writer.insert(row));
    });
  }

  async remove(ids: readonly string[]): Promise<number> {
    const rowIds = this.#rowIds(ids);
    this.#statements.transaction(() => this.#writer.remove(rowIds));
    for (const rowId of rowIds) this.#reader.forget(rowId);
    return rowIds.length;
  }

  #rowIds(ids: readonly string[]): readonly number[] {
    const { sql, parameters } = where(this.#layout, [{ field: 'id', in: [...new Set(ids)] }]);
    const found = this.#statements.rows(`SELECT row_id FROM ${this.#layout.table} WHERE ${sql}`, parameters);
    return found.map(([rowId]) => Number(rowId));
  }

  async compareAndSet(row: R, expectedVersion: number): Promise<boolean> {
    if (row.version !== expectedVersion + 1 && row.version !== expectedVersion) {
      throw new RangeError(
        `Version ${expectedVersion} of ${row.id} stays or is followed by the next, received ${row.version}`,
      );
    }
    const found = this.#statements.rows(`SELECT row_id FROM ${this.#layout.table} WHERE id = ? AND version = ?`, [
      row.id,
      expectedVersion,
    ]);
    if (found.length === 0) return false;
    const rowId = Number(found[0]?.[0]);
    this.#naming(row, () => this.#statements.transaction(() => this.#writer.replace(rowId, row)));
    this.#reader.forget(rowId);
    return true;
  }

  #naming<Result>(row: R, write: () => Result): Result {
    try {
      return write();
    } catch (error) {
      const conflict = conflictOf(error);
      if (conflict === undefined) throw error;
      const message = `Another row of ${this.#layout.name} holds the ${conflict} of ${row.id}.`;
      throw new StoreError('CONFLICT', this.#statements.store, message, { cause: error });
    }
  }
}
