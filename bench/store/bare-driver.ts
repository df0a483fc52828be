import { mongo } from 'mongoose';
import type { Contender, EntryRow } from './contender.ts';

type StoredEntry = Omit<EntryRow, 'id'> & { readonly _id: string };

const toStored = ({ id, ...rest }: EntryRow): StoredEntry => ({ _id: id, ...rest });

/** MongoDB's own driver with queries written by hand: no schema, no checks, no words kept beside the rows. */
export async function bareDriver(uri: string, database: string): Promise<Contender> {
  const client = await mongo.MongoClient.connect(uri, { writeConcern: { w: 'majority', journal: true } });
  const rows = client.db(database).collection<StoredEntry>('entries');
  await rows.createIndexes([{ key: { name: 1, _id: 1 } }, { key: { state: 1 } }]);
  return {
    name: 'bare driver',
    async fill(all) {
      await rows.insertMany(all.map(toStored));
    },
    async page({ name, id }) {
      const behind = { $or: [{ name, _id: { $gt: id } }, { name: { $gt: name } }] };
      const found = await rows.find(behind).sort({ name: 1, _id: 1 }).limit(21).toArray();
      return Math.min(20, found.length);
    },
    batch: async (ids) => (await rows.find({ _id: { $in: [...ids] } }).toArray()).length,
    insert: async (row) => Number((await rows.insertOne(toStored(row))).acknowledged),
    async change({ id, version, ...rest }) {
      const { matchedCount } = await rows.replaceOne({ _id: id, version: version - 1 }, { version, ...rest });
      return matchedCount;
    },
    groups: async () => (await rows.aggregate([{ $group: { _id: '$state', count: { $sum: 1 } } }]).toArray()).length,
    search: (word) => rows.countDocuments({ $or: [{ name: { $regex: word } }, { abstract: { $regex: word } }] }),
    async close() {
      await client.db(database).dropDatabase();
      await client.close();
    },
  };
}
