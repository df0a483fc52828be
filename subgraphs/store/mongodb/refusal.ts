import { Error as MongooseError, mongo } from 'mongoose';
import { StoreError } from '../store-error.ts';
import { fieldOfUniqueIndex } from './row-schema.ts';

const duplicateKey = 11_000;
const notAuthorized = new Set([13, 18]);
const notPrimary = new Set([10_107, 13_435, 11_602, 189, 91]);

/** The field whose value another row holds, when that is what MongoDB refused; undefined for every other error. */
export function conflictOf(error: unknown): string | undefined {
  if (!(error instanceof mongo.MongoServerError) || error.code !== duplicateKey) return undefined;
  const index = /index: (.+?) dup key/.exec(error.message)?.[1] ?? '';
  return fieldOfUniqueIndex(index) ?? index;
}

/** Says what the driver's error means for whoever runs the node. The driver's own words are kept as the cause: they hold no secret. */
export function refusal(error: unknown, store: string): unknown {
  if (error instanceof StoreError) return error;
  const refuse = (code: StoreError['code'], message: string): StoreError =>
    new StoreError(code, store, message, { cause: error });
  if (isRefusedUser(error)) {
    return refuse(
      'CANNOT_OPEN',
      'MongoDB refuses the user: see that MONGODB_URI names one who may read and write this database.',
    );
  }
  const isAway =
    error instanceof mongo.MongoServerSelectionError ||
    error instanceof MongooseError.MongooseServerSelectionError ||
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoNotConnectedError ||
    error instanceof mongo.MongoTopologyClosedError ||
    (error instanceof mongo.MongoServerError && notPrimary.has(Number(error.code)));
  if (isAway) return refuse('UNAVAILABLE', 'MongoDB does not answer: nothing need be done here once it does.');
  return error;
}

function isRefusedUser(error: unknown): boolean {
  if (error instanceof mongo.MongoServerError && notAuthorized.has(Number(error.code))) return true;
  return error instanceof Error && error.message.startsWith('Authentication failed');
}
