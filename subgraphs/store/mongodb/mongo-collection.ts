import { type Connection, type Model, mongo } from 'mongoose';
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
import { isRanked, rankedGroups, scoreField } from '../search/score.ts';
import { StoreError } from '../store-error.ts';
import { bookkeeping } from './bookkeeping.ts';
import { filterDocument, type Searchable } from './filter-document.ts';
import { groupPipeline, readGroup } from './group-pipeline.ts';
import { KeysetFilter, pageFilter } from './keyset-filter.ts';
import { prepareCollection } from './prepare-collection.ts';
import { rankedPipeline } from './ranked-pipeline.ts';
import { conflictOf } from './refusal.ts';
import { rowSchema } from './row-schema.ts';
import { RowForm, type StoredRow } from './stored-row.ts';

/** Does work while the store is open, and says what an error means. */
type Run = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A row with what a search gave it. */
type RankedRow = StoredRow & { readonly [scoreField]: number };

/** How many rows `insertAll` sends at a time. */
const rowsAtOnce = 1000;

/** A collection of rows. It is prepared before its first use; when that fails, the next use tries again. */
export class MongoCollection<R extends Row> implements Collection<R> {
  readonly #database: Connection;
  readonly #spec: CollectionSpec;
  readonly #store: string;
  readonly #form: RowForm<R>;
  readonly #searchable: Searchable;
  readonly #rows: Model<StoredRow>;
  readonly #run: Run;
  #prepared: Promise<void> | undefined;

  constructor(database: Connection, spec: CollectionSpec, run: Run, store: string) {
    this.#database = database;
    this.#spec = spec;
    this.#store = store;
    this.#form = new RowForm(spec);
    this.#searchable = { name: spec.name, types: this.#form.types, text: spec.text ?? [], search: spec.search };
    // A store that was open before may have declared it otherwise.
    if (database.models[spec.name] !== undefined) database.deleteModel(spec.name);
    this.#rows = database.model<StoredRow>(spec.name, rowSchema(spec, this.#form.types), spec.name);
    this.#run = run;
  }

  ready(): Promise<void> {
    return this.#ask(async () => undefined);
  }

  getMany(ids: readonly string[]): Promise<readonly (R | undefined)[]> {
    return this.#ask(async () => {
      if (ids.length === 0) return [];
      const found = await this.#rows.find({ _id: { $in: [...new Set(ids)] } }).lean();
      const rows = new Map(found.map((stored) => [stored._id, this.#form.fromStored(stored)]));
      return ids.map((id) => rows.get(id));
    });
  }

  page({ filter, order, limit, from, after, before }: PageQuery): Promise<Page<R>> {
    return this.#ask(async () => {
      const sortKeys = Object.hasOwn(this.#spec.orders, order) ? this.#spec.orders[order] : undefined;
      if (sortKeys === undefined) throw new TypeError(`${this.#spec.name} has no order ${order}`);
      if (!Number.isSafeInteger(limit) || limit < 0)
        throw new RangeError(`A page holds 0 or more rows, received ${limit}`);
      const keyset = new KeysetFilter(sortKeys, this.#form.types, from);
      const [near, far] = from === 'first' ? [after, before] : [before, after];
      const ranges = [
        ...(near === undefined ? [] : [keyset.behind(near)]),
        ...(far === undefined ? [] : [keyset.before(far)]),
      ];
      const matching = filterDocument(this.#searchable, filter);
      if (isRanked(sortKeys)) {
        const groups = rankedGroups(this.#spec.name, order, filter);
        const pipeline = rankedPipeline(matching, groups, pageFilter({}, ranges), keyset.sort, limit + 1);
        const found = await this.#rows.aggregate<RankedRow>(pipeline);
        const kept = found.slice(0, limit);
        if (from === 'last') kept.reverse();
        const rows = kept.map(({ [scoreField]: _, ...stored }) => this.#form.fromStored(stored));
        return { rows, hasMore: found.length > limit, scores: kept.map((stored) => stored[scoreField]) };
      }
      const found = await this.#rows
        .find(pageFilter(matching, ranges))
        .sort(keyset.sort)
        .limit(limit + 1)
        .lean();
      const rows = found.slice(0, limit).map((stored) => this.#form.fromStored(stored));
      if (from === 'last') rows.reverse();
      return { rows, hasMore: found.length > limit };
    });
  }

  count(filter: Filter): Promise<number> {
    return this.#ask(() => this.#rows.countDocuments(filterDocument(this.#searchable, filter)));
  }

  groups(query: GroupQuery): Promise<readonly Group[]> {
    return this.#ask(async () => {
      const answer = await this.#rows.aggregate(groupPipeline(this.#searchable, query)).option({ useBigInt64: true });
      return answer.map((group) => readGroup(group, query));
    });
  }

  insert(row: R): Promise<InsertOutcome> {
    return this.#ask(async () => {
      try {
        await this.#rows.insertOne(this.#form.toStored(row));
        return { inserted: true };
      } catch (error) {
        const conflict = conflictOf(error);
        if (conflict === undefined) throw error;
        return { inserted: false, conflict };
      }
    });
  }

  /** A note is set before the first row and taken away after the last: where it stands, what is there is removed at the next start. */
  insertAll(rows: readonly R[]): Promise<void> {
    return this.#ask(async () => {
      if ((await this.#rows.findOne({}, { _id: 1 }).read('primary').lean()) !== null) {
        throw new StoreError('NOT_EMPTY', this.#store, `${this.#spec.name} holds rows: insert one by one.`);
      }
      const stored = rows.map((row) => this.#form.toStored(row));
      if (stored.length === 0) return;
      const { facts } = bookkeeping(this.#database);
      await facts.updateOne({ _id: this.#spec.name }, { $set: { loading: true } }, { upsert: true });
      for (let start = 0; start < stored.length; start += rowsAtOnce) {
        try {
          await this.#rows.insertMany(stored.slice(start, start + rowsAtOnce), { ordered: true });
        } catch (error) {
          // Removes what was inserted, now or, should that fail too, before the next use.
          this.#prepared = undefined;
          await this.#prepare();
          throw this.#conflict(error, rowThatFailed(error, rows.slice(start)));
        }
      }
      await facts.updateOne({ _id: this.#spec.name }, { $unset: { loading: 1 } });
    });
  }

  insertMany(rows: readonly R[]): Promise<void> {
    return this.#ask(async () => {
      if (rows.length === 0) return;
      const writes = rows.map((row) => {
        const { _id, ...fields } = this.#form.toStored(row);
        return { updateOne: { filter: { _id }, update: { $setOnInsert: fields }, upsert: true } };
      });
      await this.#rows.bulkWrite(writes, { ordered: false });
    });
  }

  remove(ids: readonly string[]): Promise<number> {
    return this.#ask(async () => (await this.#rows.deleteMany({ _id: { $in: [...ids] } })).deletedCount);
  }

  compareAndSet(row: R, expectedVersion: number): Promise<boolean> {
    return this.#ask(async () => {
      if (row.version !== expectedVersion + 1 && row.version !== expectedVersion) {
        throw new RangeError(
          `Version ${expectedVersion} of ${row.id} stays or is followed by the next, received ${row.version}`,
        );
      }
      try {
        const { matchedCount } = await this.#rows.replaceOne(
          { _id: row.id, version: expectedVersion },
          this.#form.toStored(row),
        );
        return matchedCount === 1;
      } catch (error) {
        throw this.#conflict(error, row);
      }
    });
  }

  #conflict(error: unknown, row: R | undefined): unknown {
    const conflict = conflictOf(error);
    if (conflict === undefined) return error;
    const message = `Another row of ${this.#spec.name} holds the ${conflict} of ${row?.id}.`;
    // Not with the driver's error as its cause: that one holds the rows.
    return new StoreError('CONFLICT', this.#store, message);
  }

  #ask<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#run(async () => {
      await this.#prepare();
      return work();
    });
  }

  #prepare(): Promise<void> {
    this.#prepared ??= prepareCollection(this.#database, this.#rows, this.#spec).catch((error: unknown) => {
      this.#prepared = undefined;
      throw error;
    });
    return this.#prepared;
  }
}

function rowThatFailed<R extends Row>(error: unknown, rows: readonly R[]): R | undefined {
  if (!(error instanceof mongo.MongoBulkWriteError)) return undefined;
  const [first] = [error.writeErrors].flat();
  return first === undefined ? undefined : rows[first.index];
}
