import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Collection, CollectionSpec, Row, Store } from '../port.ts';
import { StoreError } from '../store-error.ts';
import { bookkeeping, bookkeepingPrefix } from './bookkeeping.ts';
import { MongoCollection } from './mongo-collection.ts';
import { refusal } from './refusal.ts';

interface OpenCollection {
  readonly spec: string;
  readonly collection: MongoCollection<Row>;
}

const markDocument = z.object({ value: z.string() });

/** A node's collections and marks in one database. Closing it lets go of nothing but itself: the connections are the process's. */
export class MongoStore implements Store {
  readonly #database: Connection;
  readonly #name: string;
  readonly #collections = new Map<string, OpenCollection>();
  #closed = false;

  constructor(database: Connection, name: string) {
    this.#database = database;
    this.#name = name;
  }

  collection<R extends Row>(spec: CollectionSpec): Collection<R> {
    const known = this.#collections.get(spec.name);
    const asText = JSON.stringify(spec);
    if (known !== undefined && known.spec !== asText) {
      throw new TypeError(`Collection ${spec.name} is open with another specification`);
    }
    const collection =
      known?.collection ?? new MongoCollection<Row>(this.#database, spec, (work) => this.#run(work), this.#name);
    this.#collections.set(spec.name, { spec: asText, collection });
    // One collection, whatever its rows are: their type is known to the caller alone.
    return collection as unknown as Collection<R>;
  }

  async ready(): Promise<void> {
    for (const { collection } of this.#collections.values()) await collection.ready();
  }

  readMark(name: string): Promise<string | undefined> {
    return this.#run(async () => {
      const found = await bookkeeping(this.#database).marks.findById(name).read('primary').lean();
      return found === null ? undefined : markDocument.parse(found).value;
    });
  }

  writeMark(name: string, value: string): Promise<void> {
    return this.#run(async () => {
      await bookkeeping(this.#database).marks.replaceOne({ _id: name }, { value }, { upsert: true });
    });
  }

  marks(): Promise<ReadonlyMap<string, string>> {
    return this.#run(async () => {
      const found = await bookkeeping(this.#database).marks.find().sort({ _id: 1 }).read('primary').lean();
      return new Map(found.map((mark) => [mark._id, markDocument.parse(mark).value]));
    });
  }

  isEmpty(): Promise<boolean> {
    return this.#run(async () => {
      if ((await bookkeeping(this.#database).marks.findOne().read('primary').lean()) !== null) return false;
      const collections = await this.#database.listCollections();
      for (const { name } of collections) {
        if (name.startsWith(bookkeepingPrefix) || name.startsWith('system.')) continue;
        const row = await this.#database
          .collection(name)
          .findOne({}, { projection: { _id: 1 }, readPreference: 'primary' });
        if (row !== null && !(await this.#isLoading(name))) return false;
      }
      return true;
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  /** What is left of an `insertAll` that was cut off is no row. */
  async #isLoading(collection: string): Promise<boolean> {
    const fact = await bookkeeping(this.#database).facts.findById(collection).read('primary').lean();
    return fact?.loading === true;
  }

  async #run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#closed) throw new StoreError('CLOSED', this.#name, 'The store is closed: open it again before using it.');
    try {
      return await work();
    } catch (error) {
      throw refusal(error, this.#name);
    }
  }
}
