import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { StoreFile } from './seeding/open-seeded-store.ts';
import { connectMongodb, type MongodbOptions } from './store/mongodb/connect-mongodb.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';

/** Where the nodes of a host keep their rows. */
export interface NodeStores {
  of(code: string): StoreFile;
  /** Lets go of what the stores share; they are closed. */
  close(): Promise<void>;
}

/** With the URI of a MongoDB deployment, a database of it for each node; without, a file for each in the folder `data`. */
export async function nodeStores(
  data: string,
  mongodbUri: string | undefined,
  logger: Logger,
  options?: MongodbOptions,
): Promise<NodeStores> {
  if (mongodbUri === undefined) {
    return { of: (code) => sqliteFile(join(data, `${code}.sqlite`), code, logger), close: async () => undefined };
  }
  const mongodb = await connectMongodb(mongodbUri, options);
  return {
    of: (code) => ({ open: () => mongodb.open(code), remove: () => mongodb.remove(code) }),
    close: () => mongodb.close(),
  };
}

const sqliteFile = (path: string, node: string, logger: Logger): StoreFile => ({
  open: () =>
    openSqliteStore(path, {
      onRecovery: (recovery) => logger.warn({ node, ...recovery }, 'the store was not closed: it is whole again'),
    }),
  async remove() {
    await Promise.all(['', '-wal', '-shm', '-journal'].map((suffix) => rm(`${path}${suffix}`, { force: true })));
  },
});
