import { usageRecords } from '../consumption/usage/collection.ts';
import type { UsageRecordRow } from '../consumption/usage/row.ts';
import type { Migration } from '../store/migration/migration.ts';
import { rewriteRows } from '../store/migration/rewrite-rows.ts';

/** Usage records of earlier releases were written once: they are kept, and nobody has inspected them. */
export const usageRecordsAreDecided: Migration = {
  version: 9,
  name: 'usage records are kept, inspected and removed by decisions',
  run: (store) =>
    rewriteRows<UsageRecordRow>(store, usageRecords, 'ID_ASC', (record) =>
      // The type says that it is there; in rows of earlier releases it is not.
      Object.hasOwn(record, 'calls')
        ? undefined
        : {
            ...record,
            state: 'KEPT',
            inspections: [],
            updatedAt: record.createdAt,
            calls: [],
            idempotencyKey: null,
            inputHash: null,
            pendingSince: null,
          },
    ),
};
