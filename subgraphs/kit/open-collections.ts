import type { Collection, CollectionSpec, Row, Store } from '../store/port.ts';
import type { Collections } from './node-context.ts';
import type { ServedTier } from './served-contract.ts';

/** Opens every collection that a tier serves, once for the life of the store. */
export function openCollections(store: Store, { contracts }: ServedTier): Collections {
  const opened = new Map<CollectionSpec, Collection<Row>>(
    contracts.flatMap(({ collections }) => collections.map((spec) => [spec, store.collection(spec)])),
  );
  return {
    of<R extends Row>(spec: CollectionSpec) {
      const collection = opened.get(spec);
      if (collection === undefined) throw new Error(`Collection ${spec.name} is in no contract that this node serves`);
      // The specification carries the type of its rows; a map cannot.
      return collection as unknown as Collection<R>;
    },
  };
}
