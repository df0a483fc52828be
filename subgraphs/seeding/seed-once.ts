import type { CollectionSpec, Row, Store } from '../store/port.ts';

/** The rows of one collection. */
export interface SeedRows {
  readonly collection: CollectionSpec;
  readonly rows: readonly Row[];
}

/** Set before the first row is written, and kept: without `sample` beside it, the seeding was cut off. */
const begun = 'seeding';
/** Set after the last row is written. */
const done = 'sample';

/** Seeding was cut off, so the store holds a part of the seed and, as no node serves such a store, nothing else. */
export const isHalfSeeded = async (store: Store): Promise<boolean> =>
  (await store.readMark(begun)) !== undefined && (await store.readMark(done)) === undefined;

/** Fills an empty store, once in its life. A store that holds anything, or was seeded before, is left as it is. */
export async function seedOnce(store: Store, seed: string, read: () => readonly SeedRows[]): Promise<void> {
  if (!(await store.isEmpty())) return;
  await beginSeeding(store, seed);
  for (const { collection, rows } of read()) await store.collection(collection).insertAll(rows);
  await finishSeeding(store, seed);
}

/** From here to `finishSeeding` the store is half seeded: nobody's data. */
export const beginSeeding = (store: Store, seed: string): Promise<void> => store.writeMark(begun, seed);

export const finishSeeding = (store: Store, seed: string): Promise<void> => store.writeMark(done, seed);
