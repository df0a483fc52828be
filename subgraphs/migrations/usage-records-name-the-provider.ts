import { usageRecords } from '../consumption/usage/collection.ts';
import type { UsageRecordRow } from '../consumption/usage/row.ts';
import type { Migration } from '../store/migration/migration.ts';
import { rewriteRows } from '../store/migration/rewrite-rows.ts';

/**
 * Usage records of the first release do not say whose data was used, and the request that does lives at another node: the provider is
 * left open, so that they are seen by the user, and by the authorities of both sides.
 */
export const usageRecordsNameTheProvider: Migration = {
  version: 3,
  name: 'usage records name the provider',
  run: (store) =>
    rewriteRows<UsageRecordRow>(store, usageRecords, 'ID_ASC', (record) =>
      // The type says that it is there; in rows of the first release it is not.
      Object.hasOwn(record, 'provider') ? undefined : { ...record, provider: null },
    ),
};
