import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Store } from '../port.ts';
import { StoreError } from '../store-error.ts';
import { bookkeeping } from './bookkeeping.ts';
import { MongoStore } from './mongo-store.ts';
import { refusal } from './refusal.ts';

const currentVersion = 1;
const storeDocument = z.object({ version: z.number() });

/** Opens a node's store, one database; makes it one when the database is empty. Rejects with a StoreError that names it and says what to do. */
export async function openMongoStore(database: Connection, name: string): Promise<Store> {
  try {
    await recognise(database, name);
  } catch (error) {
    throw refusal(error, name);
  }
  return new MongoStore(database, name);
}

/** Refuses a database that is not a store, or one of a later version, before anything is written. */
async function recognise(database: Connection, name: string): Promise<void> {
  const { facts } = bookkeeping(database);
  const found = await facts.findOne({ _id: 'store' }).read('primary').lean();
  if (found === null) {
    const collections = await database.listCollections();
    if (collections.length > 0) {
      throw new StoreError(
        'NOT_A_STORE',
        name,
        'This is the database of another program: name another one in MONGODB_URI, as in mongodb://host/name.',
      );
    }
    await facts.updateOne({ _id: 'store' }, { $setOnInsert: { version: currentVersion } }, { upsert: true });
    return;
  }
  const { version } = storeDocument.parse(found);
  if (version > currentVersion) {
    throw new StoreError(
      'NEWER_VERSION',
      name,
      `The store is of version ${version}, this software reads up to ${currentVersion}: start the newer software, or restore the copy made before the upgrade.`,
    );
  }
}
