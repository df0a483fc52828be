import type { Connection, Model } from 'mongoose';
import type { CollectionSpec, Row } from '../port.ts';
import { bookkeeping } from './bookkeeping.ts';
import { indexNamePrefix } from './row-schema.ts';
import { RowForm, type StoredRow } from './stored-row.ts';

const rowsAtOnce = 500;

/**
 * Makes the database hold the collection as its specification says: what a cut off `insertAll` left is removed, indexes are created, those of
 * ours that no longer serve are dropped, tokens and derived fields are made anew when they are others. Done again, it does nothing; cut off, it goes on.
 */
export async function prepareCollection(
  database: Connection,
  rows: Model<StoredRow>,
  spec: CollectionSpec,
): Promise<void> {
  const { facts } = bookkeeping(database);
  const fact = await facts.findById(spec.name).read('primary').lean();
  if (fact?.loading === true) {
    await rows.deleteMany({});
    await facts.updateOne({ _id: spec.name }, { $unset: { loading: 1 } });
  }
  await prepareIndexes(database, rows);
  const { search } = spec;
  const text = [...(spec.text ?? [])].sort();
  const searched = search === undefined ? text : [...text, `${search.version} ${search.texts.join(' ')}`];
  const form = new RowForm<Row>(spec);
  if (JSON.stringify(fact?.text) !== JSON.stringify(searched)) {
    if (searched.length > 0) await updateEach(rows, (row) => form.searchedPart(form.fromStored(row)));
    await facts.updateOne({ _id: spec.name }, { $set: { text: searched } }, { upsert: true });
  }
  const derived = Object.keys(spec.derived ?? {}).sort();
  if (JSON.stringify(fact?.derived ?? []) === JSON.stringify(derived)) return;
  await updateEach(rows, (row) => form.derivedFrom(row));
  await facts.updateOne({ _id: spec.name }, { $set: { derived } }, { upsert: true });
}

async function prepareIndexes(database: Connection, rows: Model<StoredRow>): Promise<void> {
  const exists = (await database.listCollections()).some(({ name }) => name === rows.collection.name);
  const present = new Set(exists ? (await rows.listIndexes()).map(({ name }) => String(name)) : []);
  const wanted = new Set(rows.schema.indexes().map(([, { name }]) => String(name)));
  for (const name of present) {
    if (name.startsWith(indexNamePrefix) && !wanted.has(name)) await rows.collection.dropIndex(name);
  }
  const missing = rows.schema.indexes().filter(([, { name }]) => !present.has(String(name)));
  if (missing.length === 0) return;
  for (const [keys, { unique }] of missing) {
    if (unique === true) await leaveNullsOut(rows, Object.keys(keys));
  }
  await rows.collection.createIndexes(
    missing.map(([key, { name, unique, sparse }]) => ({
      key: new Map(Object.entries(key).map(([path, direction]): [string, 1 | -1] => [path, direction === 1 ? 1 : -1])),
      name: String(name),
      unique: unique === true,
      sparse: sparse === true,
    })),
  );
}

/** Rows of an older specification hold null where one with a unique field leaves it out. */
async function leaveNullsOut(rows: Model<StoredRow>, fields: readonly string[]): Promise<void> {
  for (const field of fields) await rows.updateMany({ [field]: null }, { $unset: { [field]: 1 } });
}

/** Sets in each row what is made of it. */
async function updateEach(rows: Model<StoredRow>, make: (row: StoredRow) => object): Promise<void> {
  let batch: { updateOne: { filter: { _id: string }; update: { $set: object } } }[] = [];
  const write = async (): Promise<void> => {
    if (batch.length > 0) await rows.bulkWrite(batch, { ordered: false });
    batch = [];
  };
  for await (const row of rows.find({}).read('primary').lean<StoredRow>().cursor()) {
    batch.push({ updateOne: { filter: { _id: row._id }, update: { $set: make(row) } } });
    if (batch.length === rowsAtOnce) await write();
  }
  await write();
}
