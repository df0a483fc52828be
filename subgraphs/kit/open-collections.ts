import type { LogKeys } from '../evidence/signature/key-folder.ts';
import type { Collection, CollectionSpec, Row, Store } from '../store/port.ts';
import { decisions } from './decision/collection.ts';
import { DecisionLog } from './decision/decision-log.ts';
import type { Collections } from './node-context.ts';
import type { ServedTier } from './served-contract.ts';

export interface NodeLogOptions {
  /** Code of the node. */
  readonly code: string;
  readonly keys: LogKeys;
}

/** Opens every collection that a tier serves, and the log of its decisions, once for the life of the store. */
export function openCollections(store: Store, { contracts }: ServedTier, { code, keys }: NodeLogOptions): Collections {
  const opened = new Map<CollectionSpec, Collection<Row>>(
    contracts.flatMap(({ collections }) => collections.map((spec) => [spec, store.collection(spec)])),
  );
  return {
    log: new DecisionLog(code, store.collection(decisions), keys),
    of<R extends Row>(spec: CollectionSpec) {
      const collection = opened.get(spec);
      if (collection === undefined) throw new Error(`Collection ${spec.name} is in no contract that this node serves`);
      // The specification carries the type of its rows; a map cannot.
      return collection as unknown as Collection<R>;
    },
  };
}
