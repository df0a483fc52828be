import { catalogEntries } from '../provision/catalog/collection.ts';
import type { CatalogEntryRow } from '../provision/catalog/row.ts';
import type { Migration } from '../store/migration/migration.ts';
import { rewriteRows } from '../store/migration/rewrite-rows.ts';

/** Of entries of before nobody has stated whether their service works, nor decided whether they are opened. */
export const entriesHaveAStanding: Migration = {
  version: 10,
  name: 'catalog entries tell of their service and their opening',
  run: (store) =>
    rewriteRows<CatalogEntryRow>(store, catalogEntries, 'ID_ASC', (entry) =>
      // The type says that it is there; in rows of before it is not.
      Object.hasOwn(entry, 'service') ? undefined : { ...entry, service: null, opening: null },
    ),
};
