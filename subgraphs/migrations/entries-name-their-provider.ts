import { catalogEntries } from '../provision/catalog/collection.ts';
import type { CatalogEntryRow } from '../provision/catalog/row.ts';
import type { Migration } from '../store/migration/migration.ts';
import { rewriteRows } from '../store/migration/rewrite-rows.ts';

/** Entries of the first release know their provider by code alone; the name is the registry's, at another node. It is left open until the entry is revised. */
export const entriesNameTheirProvider: Migration = {
  version: 4,
  name: 'catalog entries name their provider',
  run: (store) =>
    rewriteRows<CatalogEntryRow>(store, catalogEntries, 'ID_ASC', (entry) =>
      // The type says that it is there; in rows of the first release it is not.
      Object.hasOwn(entry, 'providerName') ? undefined : { ...entry, providerName: null },
    ),
};
