import { afterEach, beforeEach, describe } from 'vitest';
import { describeKeeping } from './contract/keeping.ts';
import { describeReading } from './contract/reading.ts';
import { describeWriting } from './contract/writing.ts';
import type { Store } from './port.ts';

/** Where one test keeps its store. */
export interface StorePlace {
  /** Opens the store that is kept here: empty at first, the same one after it was closed. */
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** The tests that every adapter of the port has to pass. `newPlace` gives each test a place of its own. */
export function describeStore(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(name, { timeout: 60_000 }, () => {
    let place: StorePlace;
    let current: Store;

    beforeEach(async () => {
      place = await newPlace();
      current = await place.open();
    });

    afterEach(async () => {
      await current.close();
      await place.remove();
    });

    const store = (): Store => current;

    async function reopen(): Promise<Store> {
      await current.close();
      current = await place.open();
      return current;
    }

    describeReading(store);
    describeWriting(store);
    describeKeeping({ store, reopen });
  });
}
