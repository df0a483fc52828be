import type { Store } from '../store/port.ts';
import { isHalfSeeded } from './seed-once.ts';

export interface StoreFile {
  open(): Promise<Store>;
  /** Removes it from the disk; it is closed. */
  remove(): Promise<void>;
}

/** Opens a store. What a cut off seeding left is removed first, whether or not it is to be seeded again: half a seed is nobody's data. */
export async function openSeededStore(file: StoreFile, seed: (store: Store) => Promise<void>): Promise<Store> {
  let store = await file.open();
  if (await isHalfSeeded(store)) {
    await store.close();
    await file.remove();
    store = await file.open();
  }
  try {
    await seed(store);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
