import type { LogKeys } from '../evidence/signature/key-folder.ts';
import { catalogEntries } from '../provision/catalog/collection.ts';
import { entriesRead } from '../provision/catalog/entries-read.ts';
import { sharingRequests } from '../provision/sharing-request/collection.ts';
import type { Collection, CollectionSpec, Row, Store } from '../store/port.ts';
import { decisions } from './decision/collection.ts';
import { DecisionLog } from './decision/decision-log.ts';
import type { Collections } from './node-context.ts';
import { personalDataReads } from './read-log/collection.ts';
import { ReadLog, type ReadLogOptions } from './read-log/read-log.ts';
import type { ServedTier } from './served-contract.ts';

export interface NodeLogOptions {
  /** Code of the node. */
  readonly code: string;
  readonly keys: LogKeys;
  readonly readLog: ReadLogSettings;
}

/** How the log of reads is kept, and the world around it. */
export type ReadLogSettings = Pick<ReadLogOptions, 'limits' | 'logger' | 'now' | 'newLocalId'>;

/** Opens every collection that a tier serves, and the logs of its decisions and of reads, once for the life of the store. */
export function openCollections(
  store: Store,
  { contracts }: ServedTier,
  { code, keys, readLog }: NodeLogOptions,
): Collections {
  const opened = new Map<CollectionSpec, Collection<Row>>(
    contracts.flatMap(({ collections }) => collections.map((spec) => [spec, store.collection(spec)])),
  );
  return {
    log: new DecisionLog(code, store.collection(decisions), keys),
    reads: new ReadLog({
      ...readLog,
      node: code,
      rows: store.collection(personalDataReads),
      entriesRead: entriesRead(store.collection(catalogEntries), store.collection(sharingRequests)),
    }),
    of<R extends Row>(spec: CollectionSpec) {
      const collection = opened.get(spec);
      if (collection === undefined) throw new Error(`Collection ${spec.name} is in no contract that this node serves`);
      // The specification carries the type of its rows; a map cannot.
      return collection as unknown as Collection<R>;
    },
  };
}
