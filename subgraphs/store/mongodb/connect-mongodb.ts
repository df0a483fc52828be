import { type Connection, Mongoose } from 'mongoose';
import type { Store } from '../port.ts';
import { StoreError } from '../store-error.ts';
import { openMongoStore } from './open-mongo-store.ts';
import { refusal } from './refusal.ts';

export interface MongodbOptions {
  /** Told the name of each command that is sent, for tests that count them. */
  readonly onCommand?: (name: string) => void;
}

/** The connections of one process to a MongoDB deployment, shared by the stores of all its nodes. */
export interface Mongodb {
  /** The store of a platform: a database of its own. */
  open(code: string): Promise<Store>;
  /** Removes the store of a platform with all that it holds; it is closed. */
  remove(code: string): Promise<void>;
  close(): Promise<void>;
}

const usualPrefix = 'shutong';

/**
 * Connects to the deployment that the URI names. Databases are named `<prefix>_<code>`; the prefix is the database of the URI, or `shutong`.
 * A write resolves when a majority of a replica set has it in its journal (`j`; a single server: its journal), whatever the URI says.
 * Reads go where the URI's `readPreference` says. Rejects with a StoreError that names the servers and never the URI, which holds a password.
 */
export async function connectMongodb(uri: string, { onCommand }: MongodbOptions = {}): Promise<Mongodb> {
  const connection = new Mongoose().createConnection();
  const servers = await connect(connection, uri, onCommand !== undefined);
  if (onCommand !== undefined) connection.getClient().on('commandStarted', ({ commandName }) => onCommand(commandName));
  const prefix = databaseOf(uri) ?? usualPrefix;
  const databaseName = (code: string): string => `${prefix}_${code}`;
  // Cached: a store that is opened again leaves nothing behind.
  const database = (code: string): Connection => connection.useDb(databaseName(code), { useCache: true });
  return {
    open: (code) => openMongoStore(database(code), `${servers}/${databaseName(code)}`),
    async remove(code) {
      try {
        await database(code).dropDatabase();
      } catch (error) {
        throw refusal(error, `${servers}/${databaseName(code)}`);
      }
    },
    close: () => connection.close(),
  };
}

/** The addresses of the servers, as the URI names them. */
async function connect(connection: Connection, uri: string, monitorCommands: boolean): Promise<string> {
  try {
    await connection.openUri(uri, {
      monitorCommands,
      bufferCommands: false,
      ignoreUndefined: true,
      autoIndex: false,
      autoCreate: false,
      appName: 'shutong',
      writeConcern: { w: 'majority', journal: true },
      ...(/[?&]serverSelectionTimeoutMS=/i.test(uri) ? {} : { serverSelectionTimeoutMS: 5000 }),
    });
  } catch (error) {
    const reason = refusal(error, serversOf(uri));
    if (reason instanceof StoreError) throw reason;
    // Not with the driver's error as its cause: it may tell the whole URI when it cannot read it.
    throw new StoreError(
      'CANNOT_OPEN',
      'MONGODB_URI',
      'MONGODB_URI is not written as MongoDB wants it: mongodb://user:password@host:27017/?replicaSet=name',
    );
  }
  return serversOf(uri);
}

const serversOf = (uri: string): string => /^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^/?]+)/.exec(uri)?.[1] ?? 'MongoDB';

function databaseOf(uri: string): string | undefined {
  const name = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1];
  return name === undefined ? undefined : decodeURIComponent(name);
}
