import { catalogEntries } from '../../subgraphs/provision/catalog/collection.ts';
import type { CatalogEntryRow } from '../../subgraphs/provision/catalog/row.ts';
import type { CollectionSpec } from '../../subgraphs/store/port.ts';
import { openSqliteStore } from '../../subgraphs/store/sqlite/open-sqlite-store.ts';
import { millionthRow } from './million-rows.ts';

const rowsAtOnce = 5_000;

/** The same collection without an index: rows go in quickly, and are found by everything once it is opened as it is meant. */
const bare: CollectionSpec = { name: catalogEntries.name, fields: {}, orders: { ID_ASC: [] } };

/** Seconds that each step took; a step that was done in an earlier run took none. */
export interface Filling {
  readonly written: number;
  /** Columns, indexes, texts and their tokens made from the rows, as when a store of an older release is opened. */
  readonly made: number;
}

/** Fills a store with so many entries. What an earlier run, cut off, has written stays. */
export async function fillStore(path: string, total: number): Promise<Filling> {
  let started = performance.now();
  const seconds = (): number => {
    const taken = (performance.now() - started) / 1000;
    started = performance.now();
    return taken;
  };
  const store = await openSqliteStore(path);
  const isMade = (await store.readMark('bench')) === 'made';
  if (!isMade) {
    const rows = store.collection<CatalogEntryRow>(bare);
    for (let first = await rows.count([]); first < total; first += rowsAtOnce) {
      const length = Math.min(rowsAtOnce, total - first);
      await rows.insertMany(Array.from({ length }, (_, index) => millionthRow(first + index)));
    }
  }
  await store.close();
  const written = seconds();
  const again = await openSqliteStore(path);
  again.collection(catalogEntries);
  await again.writeMark('bench', 'made');
  await again.close();
  return { written, made: seconds() };
}
